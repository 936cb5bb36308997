package dev.sheaf.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What people who write in a language expect an editor to do for them.
///
/// @param lineComment what begins a comment that ends with its line; empty for none
/// @param commentOpen what begins a comment of any length; empty for none
/// @param commentClose what ends that
/// @param quotes the signs that stand in pairs around a string
/// @param tabs whether new files are set in by tabs
/// @param indent how many columns a level takes in new files
/// @param deeper matches the beginning of a line behind which the next one is set in further,
///   brackets apart; null for none
public record Conventions(
    String lineComment,
    String commentOpen,
    String commentClose,
    String quotes,
    boolean tabs,
    int indent,
    @Nullable Pattern deeper) {
  /// Those of plain text.
  public static final Conventions NONE = new Conventions("", "", "", "", false, 4, null);

  private static final int TAB = 4;
  private static final int LONGEST = 1_000;
  private static final Map<String, Conventions> BY_NAME = new HashMap<>();

  static {
    for (Table.Row row : Table.read("conventions.tsv")) {
      Conventions conventions = of(row);
      row.words(7, ",").forEach(name -> BY_NAME.put(name, conventions));
    }
  }

  private static Conventions of(Table.Row row) {
    boolean tabs = row.text(5).equals("tab");
    return new Conventions(
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        tabs,
        tabs ? TAB : Integer.parseInt(row.text(5)),
        row.text(6).isEmpty() ? null : Pattern.compile("(?:" + row.text(6) + ")$"));
  }

  /// Those of a language, or of plain text.
  public static Conventions of(Optional<Language> language) {
    return language.map(Conventions::of).orElse(NONE);
  }

  private static Conventions of(Language language) {
    Conventions own = BY_NAME.get(language.name());
    return own != null ? own : BY_NAME.getOrDefault(language.grammar(), NONE);
  }

  /// Whether the line behind one that begins with `start` is set in further.
  public boolean goesDeeperBehind(String start) {
    String bare = start.stripTrailing();
    return deeper != null && bare.length() <= LONGEST && deeper.matcher(bare).find();
  }

  /// Whether the language has any way to mark comments.
  public boolean hasComments() {
    return !lineComment.isEmpty() || !commentOpen.isEmpty();
  }

  static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }
}
