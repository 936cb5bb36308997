package dev.sheaf.export;

import dev.sheaf.export.Reply.End;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes the rows of an answer as they are found.
interface RowTaker {
  void begin(List<String> names) throws IOException;

  /// Takes a row.
  ///
  /// @param values `Long`, `Double`, `String`, `byte[]` or null
  /// @return why it takes no more, this one included; empty where it does
  Optional<End> take(List<@Nullable Object> values) throws IOException;

  /// What became of all that was taken.
  Reply.Answer answer(End end, Duration took);
}
