package dev.sheaf.ui.kit;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A language that only tests speak: English, each text of it 40 % longer.
public final class LongTexts {
  /// The pseudo-language; numbers and dates are those of English.
  public static final Locale LOCALE = Locale.of("en", "XA");

  // What fills values in stays, but for the words that a plural chooses between.
  private static final Pattern KEPT = Pattern.compile("\\{\\d+(?:,choice,|,[^{}]*)?");
  private static final int GROWS = 2;
  private static final int OF = 5;

  private LongTexts() {}

  /// Puts the language beside the tests, where the app finds it once it is the default locale.
  public static void write() throws IOException, URISyntaxException {
    Properties texts = new Properties();
    Bundles.english().forEach((key, text) -> texts.put(key, isPattern(key) ? text : of(text)));
    Path tests =
        Path.of(LongTexts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path file = tests.resolve("dev/sheaf/ui/kit/messages_" + LOCALE + ".properties");
    try (var writer = Files.newBufferedWriter(file)) {
      texts.store(writer, null);
    }
  }

  private static boolean isPattern(String key) {
    return key.startsWith("time.brief.date");
  }

  /// The text with every few letters one twice, so that words and lines grow alike.
  static String of(String text) {
    StringBuilder grown = new StringBuilder();
    Matcher kept = KEPT.matcher(text);
    int owed = OF - GROWS;
    int at = 0;
    while (at < text.length()) {
      if (kept.region(at, text.length()).lookingAt()) {
        grown.append(kept.group());
        at = kept.end();
      } else {
        char next = text.charAt(at);
        grown.append(next);
        owed += GROWS;
        while (owed >= OF && Character.isLetter(next)) {
          grown.append(next);
          owed -= OF;
        }
        at++;
      }
    }
    return grown.toString();
  }
}
