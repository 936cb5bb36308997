package dev.sheaf.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A plain address is taken without a second look; that must never make a difference.
class WebAddressesTest {
  private static final List<String> PARTS =
      List.of(
          "https://",
          "http://",
          "HTTPS://",
          "javascript:",
          "gist.github.com",
          "127.0.0.1:8080",
          "user@",
          "gist.github.com.evil.example",
          "/",
          "/",
          "//",
          "..",
          "raw",
          "a b",
          " ",
          "%",
          "%2F",
          "%zz",
          "ü",
          "\u202e",
          "\n",
          "?x=1",
          "#y",
          "[",
          "\\",
          ":",
          "@",
          "-",
          "_",
          "~",
          "'",
          "0123456789abcdef0123456789abcdef01234567",
          "file.txt");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gist.github.com/ann/1",
        "https://gist.github.com/ann/1.git",
        "http://127.0.0.1:8080/raw/a.txt",
      })
  void asTheHostWroteThem(String text) {
    // The second time it begins as the one before.
    for (int i = 0; i < 2; i++) {
      assertThat(Wire.webAddress(text)).hasToString(text);
    }
  }

  @Test
  void whatIsNoAddressOfTheWebIsNone() {
    assertThat(Wire.webAddress("https://gist.github.com/1")).isNotNull();

    assertThat(Wire.webAddress("javascript:alert(1)")).isNull();
    assertThat(Wire.webAddress("https://%zz@x/")).isNull();
    assertThat(Wire.webAddress("")).isNull();
    assertThat(Wire.webAddress(null)).isNull();
  }

  @Test
  void theSameAsWithACloserLook() {
    Random random = new Random(25);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      if (random.nextInt(3) > 0) {
        text.append("https://gist.github.com/");
      }
      for (int parts = random.nextInt(6); parts >= 0; parts--) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      URI close = Wire.address(text.toString());
      WebAddress quick = Wire.webAddress(text.toString());
      assertThat(uri(quick)).as("%s", text).isEqualTo(close);
    }
  }

  private static @Nullable URI uri(@Nullable WebAddress address) {
    return WebAddress.uriOf(address);
  }
}
