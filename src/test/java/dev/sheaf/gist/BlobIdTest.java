package dev.sheaf.gist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlobIdTest {
  @Test
  void theIdIsTheOneThatGitGives() {
    assertThat(BlobId.of("")).isEqualTo("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
    assertThat(BlobId.of("hello\n")).isEqualTo("ce013625030ba8dba906f756967f9e9ca394464a");
    assertThat(BlobId.of("Keep it logically awesome."))
        .isEqualTo("fde0619cfe8ece129304af54eed78bf866287178");
  }

  @Test
  void aTextIsMeasuredInItsBytes() {
    assertThat(BlobId.of("ä")).isEqualTo(BlobId.of(new byte[] {(byte) 0xc3, (byte) 0xa4}));
  }
}
