package dev.sheaf.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainMomentTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-30T21:08:21Z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "2024-02-29T12:00:00Z",
        "2025-02-29T12:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-00-00T00:00:00Z",
        "2026-11-30T24:00:00Z",
        "2026-11-30T23:59:60Z",
        "2026-11-30T21:08:21+02:00",
        "2026-11-30T21:08:21.5Z",
        "2026-11-30t21:08:21z",
        "2026-11-30 21:08:21Z",
        " 2026-11-30T21:08:21Z ",
        "٢٠٢٦-11-30T21:08:21Z",
        "2026-11-30T21:08Z",
        "",
      })
  void isReadAsTheCalendarReadsIt(String text) {
    assertThat(Wire.moment(text)).isEqualTo(asTheCalendarReads(text));
  }

  @Test
  void anyMomentIsReadAsTheCalendarReadsIt() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      Instant moment = Instant.ofEpochSecond(random.nextLong(-62_135_596_800L, 253_402_300_800L));
      assertThat(Wire.moment(moment.toString())).isEqualTo(moment);
    }
  }

  private static @Nullable Instant asTheCalendarReads(String text) {
    try {
      return OffsetDateTime.parse(text.strip()).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
