package dev.sheaf.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The texts of each language, as their files hold them.
final class Bundles {
  static final List<Locale> TRANSLATIONS = List.of(Locale.GERMAN, Locale.of("pt"));

  private static final Path FOLDER = Path.of("src/main/resources/dev/sheaf/ui/kit");
  private static final Pattern KEY = Pattern.compile("^([A-Za-z][\\w.]*)=");

  private Bundles() {}

  /// The file of a language; that of English for none.
  static Path file(Locale language) {
    String tag = language.getLanguage();
    return FOLDER.resolve(
        tag.isEmpty() ? "messages.properties" : "messages_" + tag + ".properties");
  }

  static Map<String, String> english() {
    return texts(Locale.ROOT);
  }

  static Map<String, String> texts(Locale language) {
    Properties read = new Properties();
    try (var reader = Files.newBufferedReader(file(language))) {
      read.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
    return texts;
  }

  /// Keys that stand in a file more than once, of which only the last counts.
  static List<String> repeated(Locale language) {
    List<String> repeated = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    try {
      for (String line : Files.readAllLines(file(language))) {
        var key = KEY.matcher(line);
        if (key.find() && !seen.add(key.group(1))) {
          repeated.add(key.group(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return repeated;
  }
}
