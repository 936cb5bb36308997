package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class DiscretionTest {
  private static final String TOKEN = "ghp_" + "a1B2".repeat(9);

  @Test
  void noTokenIsTold() {
    for (String message :
        new String[] {
          "bad credentials for " + TOKEN,
          "Authorization: token 0123456789abcdef",
          "Authorization: Bearer abc.def-ghi_jkl",
          "github_pat_" + "11AA".repeat(10),
          "0123456789abcdef".repeat(2) + "01234567"
        }) {
      assertThat(Discretion.about(message)).contains("(secret)").doesNotContain("abc", "11AA");
    }
  }

  @Test
  void moreThanAFewWordsOfATextAreNotTold() {
    String text = "the quick brown fox jumps over the lazy dog";
    assertThat(Discretion.about("Unexpected \"" + text + "\" at 7"))
        .isEqualTo("Unexpected (text) at 7");
    assertThat(Discretion.about("first line\nsecond line of a gist")).isEqualTo("first line");
    assertThat(Discretion.about("x ".repeat(500))).hasSizeLessThan(210);
  }

  @Test
  void anOrdinaryMessageStaysAsItIs() {
    String message = "Cannot invoke \"String.length()\" because \"name\" is null";
    assertThat(Discretion.about(message)).isEqualTo(message);
  }

  @Test
  void anErrorIsToldWithItsPlaceAndItsCauses() {
    Throwable error = new IllegalStateException("outer", new IOException("with " + TOKEN));
    assertThat(Discretion.about(error))
        .contains("IllegalStateException: outer", "Caused by: java.io.IOException: with (secret)")
        .contains("at dev.sheaf.main.DiscretionTest.anErrorIsToldWithItsPlaceAndItsCauses")
        .doesNotContain(TOKEN);
  }

  @Test
  void aLineOfTheLogKeepsTheTokenBack() {
    LogRecord entry = new LogRecord(Level.WARNING, "refused {0}");
    entry.setParameters(new Object[] {TOKEN});
    entry.setLoggerName("dev.sheaf.library");
    entry.setThrown(new IOException(TOKEN));
    assertThat(new LogLine().format(entry))
        .contains("WARNING dev.sheaf.library refused (secret)", "java.io.IOException")
        .doesNotContain(TOKEN);
  }

  @Test
  void detailsOfAnErrorNameTheVersions() {
    assertThat(Alarm.details(new IllegalStateException("x")))
        .startsWith("Sheaf " + Version.current())
        .contains("Java 25", System.getProperty("os.name"), "IllegalStateException: x");
  }
}
