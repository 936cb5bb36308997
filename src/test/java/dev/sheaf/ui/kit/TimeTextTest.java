package dev.sheaf.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimeTextTest {
  private static final ZoneId ZONE = ZoneOffset.UTC;
  private static final Instant NOW = Instant.parse("2026-11-18T15:00:00Z");

  private static String brief(Duration age) {
    return TimeText.brief(NOW.minus(age), NOW, ZONE);
  }

  private static String words(Duration age) {
    return TimeText.inWords(NOW.minus(age), NOW, ZONE);
  }

  @Test
  void briefTimesGoFromNowToADate() {
    assertThat(brief(Duration.ofSeconds(20))).isEqualTo("now");
    assertThat(brief(Duration.ofMinutes(3))).isEqualTo("3 min");
    assertThat(brief(Duration.ofHours(2))).isEqualTo("2 h");
    assertThat(brief(Duration.ofHours(20))).isEqualTo("yesterday");
    assertThat(brief(Duration.ofDays(5))).isEqualTo("5 d");
    assertThat(brief(Duration.ofDays(9))).isEqualTo("9 Nov");
    assertThat(brief(Duration.ofDays(400))).isEqualTo("14 Oct 2025");
  }

  @Test
  void timesInWordsCountOneAsOne() {
    assertThat(words(Duration.ofMinutes(1))).isEqualTo("1 minute ago");
    assertThat(words(Duration.ofMinutes(3))).isEqualTo("3 minutes ago");
    assertThat(words(Duration.ofDays(9))).isEqualTo("on 9 Nov");
  }

  @Test
  void aClockThatIsBehindTheHostSaysNow() {
    assertThat(brief(Duration.ofMinutes(-3))).isEqualTo("now");
  }
}
