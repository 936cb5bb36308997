package dev.sheaf.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SpokenLanguagesTest {
  private static final ZoneId ZONE = ZoneOffset.UTC;
  private static final Instant NOW = Instant.parse("2026-11-18T15:00:00Z");

  private Locale before = Locale.getDefault();

  @BeforeEach
  void rememberTheLanguage() {
    before = Locale.getDefault();
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private static String brief(Duration age) {
    return TimeText.brief(NOW.minus(age), NOW, ZONE);
  }

  private static String words(Duration age) {
    return TimeText.inWords(NOW.minus(age), NOW, ZONE);
  }

  @Test
  void englishIsSpokenWhereTheSystemsLanguageIsNot() {
    Locale.setDefault(Locale.JAPAN);
    assertThat(Messages.text("editor.save")).isEqualTo("Save");
  }

  @Test
  void englishIsSpokenAfterGerman() {
    Locale.setDefault(Locale.GERMANY);
    assertThat(Messages.text("editor.save")).isEqualTo("Speichern");
    Locale.setDefault(Locale.ENGLISH);
    assertThat(Messages.text("editor.save")).isEqualTo("Save");
  }

  @Nested
  class InGerman {
    @BeforeEach
    void speak() {
      Locale.setDefault(Locale.GERMANY);
    }

    @Test
    void timesAreGerman() {
      assertThat(brief(Duration.ofSeconds(20))).isEqualTo("jetzt");
      assertThat(brief(Duration.ofMinutes(3))).isEqualTo("3 Min.");
      assertThat(brief(Duration.ofHours(2))).isEqualTo("2 Std.");
      assertThat(brief(Duration.ofHours(20))).isEqualTo("gestern");
      assertThat(brief(Duration.ofDays(5))).isEqualTo("5 Tg.");
      assertThat(brief(Duration.ofDays(9))).isEqualTo("9. Nov.");
      assertThat(brief(Duration.ofDays(400))).isEqualTo("14. Okt. 2025");
      assertThat(words(Duration.ofMinutes(1))).isEqualTo("vor 1 Minute");
      assertThat(words(Duration.ofDays(3))).isEqualTo("vor 3 Tagen");
      assertThat(words(Duration.ofDays(9))).isEqualTo("am 9. Nov.");
      assertThat(TimeText.clock(NOW, ZONE)).isEqualTo("15:00");
      assertThat(TimeText.exact(NOW, ZONE)).isEqualTo("18.11.2026, 15:00");
    }

    @Test
    void sizesAndNumbersAreGerman() {
      assertThat(SizeText.of(1)).isEqualTo("1 Byte");
      assertThat(SizeText.of(1434)).isEqualTo("1,4 KB");
      assertThat(Messages.text("gists.countOf", 12, 10_000)).isEqualTo("12 von 10.000");
      assertThat(Messages.text("editor.position", 1234, 5)).isEqualTo("Z. 1234, Sp. 5");
    }

    @Test
    void sentencesBendWithTheirCounts() {
      assertThat(Messages.text("editor.delete.text", 1, 1))
          .isEqualTo(
              "Aus seiner Datei lässt sich im Papierkorb ein neuer Gist machen. Sein Verlauf und"
                  + " sein Kommentar gehen endgültig verloren.");
      assertThat(Messages.text("editor.delete.text", 2, 0))
          .isEqualTo(
              "Aus seinen 2 Dateien lässt sich im Papierkorb ein neuer Gist machen. Sein Verlauf"
                  + " geht endgültig verloren.");
    }

    @Test
    void namesStandInGermanQuotes() {
      assertThat(FailureText.of(new Failure.Conflict(List.of("a.txt", "b.txt"), true)))
          .contains("„a.txt“, „b.txt“ und die Beschreibung");
    }
  }

  @Nested
  class InPortuguese {
    @BeforeEach
    void speak() {
      Locale.setDefault(Locale.of("pt", "BR"));
    }

    @Test
    void timesArePortuguese() {
      assertThat(brief(Duration.ofSeconds(20))).isEqualTo("agora");
      assertThat(brief(Duration.ofMinutes(3))).isEqualTo("3 min");
      assertThat(brief(Duration.ofHours(20))).isEqualTo("ontem");
      assertThat(brief(Duration.ofDays(9))).isEqualTo("9 de nov.");
      assertThat(brief(Duration.ofDays(400))).isEqualTo("14 de out. de 2025");
      assertThat(words(Duration.ofMinutes(1))).isEqualTo("há 1 minuto");
      assertThat(words(Duration.ofDays(3))).isEqualTo("há 3 dias");
      assertThat(words(Duration.ofDays(9))).isEqualTo("em 9 de nov.");
      assertThat(TimeText.clock(NOW, ZONE)).isEqualTo("15:00");
    }

    @Test
    void sizesAndNumbersArePortuguese() {
      assertThat(SizeText.of(0)).isEqualTo("0 byte");
      assertThat(SizeText.of(2)).isEqualTo("2 bytes");
      assertThat(SizeText.of(1434)).isEqualTo("1,4 KB");
      assertThat(Messages.text("gists.countOf", 12, 10_000)).isEqualTo("12 de 10.000");
    }

    @Test
    void noneAndOneAreSingular() {
      assertThat(Messages.text("gists.row.files", 0)).isEqualTo("nenhum arquivo");
      assertThat(Messages.text("gists.row.files", 1)).isEqualTo("1 arquivo");
      assertThat(Messages.text("gists.row.files", 2)).isEqualTo("2 arquivos");
      assertThat(Messages.text("several.clone.done", 1, "x"))
          .isEqualTo("1 gist foi clonado para x.");
      assertThat(Messages.text("several.clone.done", 2, "x"))
          .isEqualTo("2 gists foram clonados para x.");
    }
  }
}
