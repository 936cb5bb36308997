package dev.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HexDumpTest {
  @Test
  void aLineTellsPlaceBytesAndLetters() {
    byte[] bytes = "Sheaf keeps bytes\n".getBytes(StandardCharsets.US_ASCII);

    assertThat(HexDump.of(bytes, 100))
        .isEqualTo(
            """
            00000000  53 68 65 61 66 20 6b 65  65 70 73 20 62 79 74 65  Sheaf keeps byte
            00000010  73 0a                                             s.
            """);
  }

  @Property
  void noMoreIsWrittenThanWanted(@ForAll @Size(max = 200) byte[] bytes) {
    long lines = HexDump.of(bytes, 64).lines().count();

    assertThat(lines).isEqualTo((Math.min(64, bytes.length) + 15) / 16);
  }

  @Test
  void kindsAreKnownByTheirFirstBytes() {
    assertThat(FileKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
        .isEqualTo(FileKind.PNG);
    assertThat(FileKind.of("PK\3\4abc".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(FileKind.ZIP);
    assertThat(FileKind.of(new byte[] {0, 'a', 's', 'm'})).isEqualTo(FileKind.WASM);
    assertThat(FileKind.of(new byte[] {1, 2})).isEqualTo(FileKind.OTHER);
    assertThat(FileKind.of(new byte[0])).isEqualTo(FileKind.OTHER);
  }
}
