package dev.sheaf.github;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a value of another kind than expected as missing, so that one odd field does not lose the
/// answer around it; numbers and truth values may also come as text.
final class Tolerant implements JsonAdapter.Factory {
  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (!annotations.isEmpty()) {
      return null;
    }
    Class<?> raw = Types.getRawType(type);
    if (raw == String.class) {
      return new Scalar<>(text -> text);
    }
    if (raw == Boolean.class) {
      return new Scalar<>(Tolerant::truth);
    }
    if (raw == Integer.class) {
      return new Scalar<>(text -> whole(text, BigDecimal::intValueExact));
    }
    if (raw == Long.class) {
      return new Scalar<>(text -> whole(text, BigDecimal::longValueExact));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return new Shaped<>(moshi.nextAdapter(this, type, annotations), Token.BEGIN_ARRAY);
    }
    if (raw.isRecord() || Map.class.isAssignableFrom(raw)) {
      return new Shaped<>(moshi.nextAdapter(this, type, annotations), Token.BEGIN_OBJECT);
    }
    return null;
  }

  private static @Nullable Boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> null;
    };
  }

  private static <N> @Nullable N whole(String text, Function<BigDecimal, N> exactly) {
    try {
      return exactly.apply(new BigDecimal(text));
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  private static final class Scalar<T> extends JsonAdapter<T> {
    private final Function<String, @Nullable T> parse;

    Scalar(Function<String, @Nullable T> parse) {
      this.parse = parse;
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) throws IOException {
      return switch (reader.peek()) {
        case STRING, NUMBER -> parse.apply(reader.nextString());
        case BOOLEAN -> parse.apply(Boolean.toString(reader.nextBoolean()));
        default -> {
          reader.skipValue();
          yield null;
        }
      };
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
      writer.jsonValue(value);
    }
  }

  private static final class Shaped<T> extends JsonAdapter<T> {
    private final JsonAdapter<T> usual;
    private final Token shape;

    Shaped(JsonAdapter<T> usual, Token shape) {
      this.usual = usual;
      this.shape = shape;
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) throws IOException {
      if (reader.peek() == shape) {
        return usual.fromJson(reader);
      }
      reader.skipValue();
      return null;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
      usual.toJson(writer, value);
    }
  }
}
