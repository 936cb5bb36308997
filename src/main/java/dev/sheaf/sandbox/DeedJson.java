package dev.sheaf.sandbox;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes deeds, and what a sandbox started with, as lines of JSON.
final class DeedJson {
  private static final Map<String, Class<? extends Deed>> KINDS =
      Stream.<Class<? extends Deed>>of(
              Deed.Create.class,
              Deed.Edit.class,
              Deed.Delete.class,
              Deed.Star.class,
              Deed.Unstar.class,
              Deed.Fork.class,
              Deed.AddComment.class,
              Deed.EditComment.class,
              Deed.DeleteComment.class)
          .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .registerTypeAdapter(Instant.class, new InstantText())
          .create();

  private DeedJson() {}

  static String write(Deed deed) {
    JsonObject json = GSON.toJsonTree(deed).getAsJsonObject();
    json.addProperty("kind", deed.getClass().getSimpleName());
    return GSON.toJson(json);
  }

  static String write(Beginnings beginnings) {
    return GSON.toJson(beginnings);
  }

  /// Empty for a damaged line.
  static Optional<Deed> deed(String line) {
    try {
      JsonObject json = JsonParser.parseString(line).getAsJsonObject();
      Class<? extends Deed> kind = KINDS.get(json.get("kind").getAsString());
      return Optional.ofNullable(kind).map(known -> GSON.fromJson(json, known));
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Empty for a damaged line.
  static Optional<Beginnings> beginnings(String line) {
    try {
      return Optional.ofNullable(GSON.fromJson(line, Beginnings.class));
    } catch (JsonParseException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static final class InstantText extends TypeAdapter<Instant> {
    @Override
    public void write(JsonWriter out, @Nullable Instant value) throws IOException {
      out.value(value == null ? null : value.toString());
    }

    @Override
    public Instant read(JsonReader in) throws IOException {
      return Instant.parse(in.nextString());
    }
  }
}
