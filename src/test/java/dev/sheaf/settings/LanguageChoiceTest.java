package dev.sheaf.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageChoiceTest {
  private static final Locale SWISS = Locale.of("de", "CH");

  @Test
  void theSystemsLanguageIsSpokenAsItIsSpokenThere() {
    assertThat(LanguageChoice.SYSTEM.on(SWISS)).isEqualTo(SWISS);
    assertThat(LanguageChoice.SYSTEM.on(Locale.UK)).isEqualTo(Locale.UK);
    assertThat(LanguageChoice.SYSTEM.on(Locale.of("pt", "PT"))).isEqualTo(Locale.of("pt", "PT"));
  }

  @Test
  void aSystemWhoseLanguageIsNotSpokenHearsEnglish() {
    assertThat(LanguageChoice.SYSTEM.on(Locale.FRANCE)).isEqualTo(Locale.ENGLISH);
    assertThat(LanguageChoice.SYSTEM.on(Locale.ROOT)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void aChosenLanguageIsSpokenOnEverySystem() {
    assertThat(LanguageChoice.GERMAN.on(Locale.US)).isEqualTo(Locale.GERMAN);
    assertThat(LanguageChoice.ENGLISH.on(SWISS)).isEqualTo(Locale.ENGLISH);
    assertThat(LanguageChoice.PORTUGUESE.on(Locale.JAPAN)).isEqualTo(Locale.of("pt"));
  }

  @Test
  void aChosenLanguageKeepsTheCountryOfASystemThatSpeaksIt() {
    assertThat(LanguageChoice.GERMAN.on(SWISS)).isEqualTo(SWISS);
    assertThat(LanguageChoice.ENGLISH.on(Locale.UK)).isEqualTo(Locale.UK);
  }
}
