package dev.sheaf.export;

import dev.sheaf.gist.Tag;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.sqlite.Function;

/// Finds the tags of a description for SQLite, as a JSON array.
final class TagsFunction extends Function {
  static final String NAME = "sheaf_tags";

  @Override
  protected void xFunc() throws SQLException {
    String description = args() == 0 ? null : value_text(0);
    result(
        description == null
            ? "[]"
            // A tag holds no character that JSON would escape.
            : Tag.of(description).stream()
                .map(tag -> "\"" + tag.name() + "\"")
                .collect(Collectors.joining(",", "[", "]")));
  }
}
