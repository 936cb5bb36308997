package dev.sheaf.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The colours GitHub gives to languages, for the dots in lists.
public final class LanguageColors {
  private static final Map<String, String> COLORS = new HashMap<>();

  static {
    for (Table.Row row : Table.read("colors.tsv")) {
      COLORS.put(row.text(0), row.text(1));
    }
  }

  private LanguageColors() {}

  /// As `#rrggbb`; empty for a language without a colour of its own.
  public static Optional<String> hex(String gitHubLanguage) {
    return Optional.ofNullable(COLORS.get(gitHubLanguage));
  }
}
