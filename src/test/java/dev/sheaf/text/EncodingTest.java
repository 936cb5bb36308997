package dev.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EncodingTest {
  @Test
  void eachKindOfBytesIsTold() {
    assertThat(Encoding.of("grüße 漢字 🐑".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Encoding.UTF_8);
    assertThat(Encoding.of("\ufeffa".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Encoding.UTF_8_WITH_MARK);
    assertThat(Encoding.of("\ufeffa".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(Encoding.UTF_16);
    assertThat(Encoding.of("grüße".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(Encoding.OTHER);
    assertThat(Encoding.of(new byte[] {'a', 0, 'b'})).isEqualTo(Encoding.BINARY);
    assertThat(Encoding.of(new byte[0])).isEqualTo(Encoding.UTF_8);
  }

  @Test
  void zeroBytesAreNoTextThoughUtf8AllowsThem() {
    assertThat(Encoding.text(new byte[] {'a', 0})).isEmpty();
  }

  @Test
  void otherSpellingsAreGuessed() {
    assertThat(Encoding.guess("\ufeffgrüße".getBytes(StandardCharsets.UTF_16LE))).contains("grüße");
    assertThat(Encoding.guess("grüße".getBytes(StandardCharsets.UTF_16))).contains("grüße");
    assertThat(Encoding.guess("grüße".getBytes(StandardCharsets.ISO_8859_1))).contains("grüße");
    assertThat(Encoding.guess("grüße".getBytes(StandardCharsets.UTF_8))).contains("grüße");
    assertThat(Encoding.guess(new byte[] {'a', 0, 'b'})).isEmpty();
    assertThat(Encoding.guess(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'})).isEmpty();
  }

  @Property
  void bytesThatAreTextAreTheSameWhenSpelledAgain(@ForAll byte[] bytes) {
    Encoding.text(bytes)
        .ifPresent(text -> assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes));
  }
}
