package dev.sheaf.export;

import dev.sheaf.export.Reply.End;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps rows in memory, as many as may be, and finds out the types of their columns.
final class Rows implements RowTaker {
  private static final int ROW_COST = 16;

  private final AskLimits limits;
  private final List<String> names = new ArrayList<>();
  private final List<Reply.Type> types = new ArrayList<>();
  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private long characters;
  private int shortened;

  Rows(AskLimits limits) {
    this.limits = limits;
  }

  @Override
  public void begin(List<String> columns) {
    names.addAll(columns);
    types.addAll(Collections.nCopies(columns.size(), Reply.Type.NOTHING));
  }

  @Override
  public Optional<End> take(List<@Nullable Object> values) {
    if (rows.size() == limits.rows()) {
      return Optional.of(End.ROWS);
    }
    List<@Nullable Object> kept = new ArrayList<>(values.size());
    for (int column = 0; column < values.size(); column++) {
      Object value = keep(values.get(column));
      types.set(column, types.get(column).and(Reply.Type.of(value)));
      kept.add(value);
    }
    characters += ROW_COST;
    rows.add(Collections.unmodifiableList(kept));
    return characters > limits.characters() ? Optional.of(End.SIZE) : Optional.empty();
  }

  private @Nullable Object keep(@Nullable Object value) {
    return switch (value) {
      case String text when text.length() > limits.valueCharacters() -> {
        shortened++;
        yield counted(text.substring(0, end(text)));
      }
      case String text -> counted(text);
      case byte[] bytes -> {
        Bytes kept = Bytes.of(bytes);
        shortened += kept.isShortened() ? 1 : 0;
        yield kept;
      }
      case null -> null;
      case Object number -> number;
    };
  }

  // Half a character is none.
  private int end(String text) {
    int end = limits.valueCharacters();
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private String counted(String text) {
    characters += text.length();
    return text;
  }

  @Override
  public Reply.Answer answer(End end, Duration took) {
    List<Reply.Column> columns = new ArrayList<>();
    for (int column = 0; column < names.size(); column++) {
      columns.add(new Reply.Column(names.get(column), types.get(column)));
    }
    return new Reply.Answer(
        List.copyOf(columns), Collections.unmodifiableList(rows), shortened, end, took);
  }
}
