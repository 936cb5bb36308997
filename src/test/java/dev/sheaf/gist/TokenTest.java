package dev.sheaf.gist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
  @Test
  void whiteSpaceAroundATokenIsNotPartOfIt() {
    assertThat(Token.parse(" \tghp_abc\r\n").orElseThrow().value()).isEqualTo("ghp_abc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "two words", "a\nb", "tökén", "a\0b"})
  void whatCannotBeATokenIsNone(String typed) {
    assertThat(Token.parse(typed)).isEmpty();
  }

  @Test
  void aTokenHidesItself() {
    assertThat(Token.parse("ghp_abc").orElseThrow()).hasToString("Token[hidden]");
  }

  @Test
  void tokensWithTheSameValueAreTheSame() {
    assertThat(Token.parse("a")).isEqualTo(Token.parse(" a ")).isNotEqualTo(Token.parse("b"));
    assertThat(Token.parse("a").hashCode()).isEqualTo(Token.parse("a ").hashCode());
  }
}
