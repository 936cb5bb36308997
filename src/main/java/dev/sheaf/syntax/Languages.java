package dev.sheaf.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells which language a file is in: by what GitHub says, its name, its first line.
public final class Languages {
  private static final List<Language> ALL = new ArrayList<>();
  private static final Map<String, Language> BY_NAME = new HashMap<>();
  private static final Map<String, Language> BY_EXTENSION = new HashMap<>();
  private static final Map<String, Language> BY_FILE_NAME = new HashMap<>();
  private static final Map<String, Language> BY_INTERPRETER = new HashMap<>();

  static {
    for (Table.Row row : Table.read("languages.tsv")) {
      Language language = new Language(row.text(0), row.text(1));
      ALL.add(language);
      BY_NAME.put(key(language.name()), language);
      row.words(2, " ").forEach(word -> BY_EXTENSION.put(key(word), language));
      row.words(3, " ").forEach(word -> BY_FILE_NAME.put(word, language));
      row.words(4, " ").forEach(word -> BY_INTERPRETER.put(word, language));
    }
  }

  private Languages() {}

  /// Every language there is a grammar for, by name.
  public static List<Language> all() {
    return List.copyOf(ALL);
  }

  public static Optional<Language> named(String name) {
    return Optional.ofNullable(BY_NAME.get(key(name)));
  }

  /// What GitHub calls it if there is a grammar for that, else what name and first line tell.
  public static Optional<Language> forFile(
      String fileName, @Nullable String gitHubLanguage, String firstLine) {
    return Optional.ofNullable(gitHubLanguage)
        .flatMap(Languages::named)
        .or(() -> forFileName(fileName))
        .or(() -> forFirstLine(firstLine));
  }

  /// The same from all of the text: what it tells vim or Emacs goes before all else.
  public static Optional<Language> forText(
      String fileName, @Nullable String gitHubLanguage, String text) {
    int end = text.indexOf('\n');
    String firstLine = end < 0 ? text : text.substring(0, end);
    return Modeline.in(text)
        .flatMap(Languages::forMode)
        .or(() -> forFile(fileName, gitHubLanguage, firstLine));
  }

  private static Optional<Language> forFileName(String fileName) {
    Language whole = BY_FILE_NAME.get(fileName);
    if (whole != null) {
      return Optional.of(whole);
    }
    // The longest extension wins: gradle.kts before kts.
    for (int dot = fileName.indexOf('.'); dot >= 0; dot = fileName.indexOf('.', dot + 1)) {
      Language language = BY_EXTENSION.get(key(fileName.substring(dot + 1)));
      if (language != null) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> forFirstLine(String firstLine) {
    return FirstLine.interpreter(firstLine)
        .flatMap(Languages::forInterpreter)
        .or(() -> FirstLine.mode(firstLine).flatMap(Languages::forMode))
        .or(() -> FirstLine.looksLikeXml(firstLine) ? named("XML") : Optional.empty());
  }

  private static Optional<Language> forInterpreter(String name) {
    return Optional.ofNullable(BY_INTERPRETER.get(name))
        .or(() -> Optional.ofNullable(BY_INTERPRETER.get(name.replaceFirst("[\\d.]+$", ""))));
  }

  private static Optional<Language> forMode(String mode) {
    return named(mode)
        .or(() -> Optional.ofNullable(BY_EXTENSION.get(key(mode))))
        .or(() -> forInterpreter(mode));
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
