package dev.sheaf.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Host;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTextTest {
  private static final String CLASSIC = "ghp_0123456789abcdefghijABCDEFGHIJ012345";

  private static TokenText.Reading read(String typed) {
    return TokenText.read(typed, Host.GITHUB);
  }

  private static String token(String typed) {
    return ((TokenText.Reading.Usable) read(typed)).token().value();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CLASSIC,
        "  " + CLASSIC + "\r\n",
        "\u00a0\u200b" + CLASSIC + "\ufeff\u2003",
        "ghp_0123456789\u200babcdefghijABCDEFGHIJ012345",
        "ghp_0123456789abcdefghij\nABCDEFGHIJ012345",
        "\"" + CLASSIC + "\"",
        "'" + CLASSIC + "'",
        "Authorization: Bearer " + CLASSIC,
        "token " + CLASSIC,
        "export GH_TOKEN=" + CLASSIC,
        "https://octocat:" + CLASSIC + "@github.com/octocat/hello.git",
      })
  void theTokenIsFoundInWhatCameAlong(String typed) {
    assertThat(token(typed)).isEqualTo(CLASSIC);
  }

  @ParameterizedTest
  @CsvSource({
    "ghp_0123456789abcdefghijABCDEFGHIJ012345, CLASSIC",
    "0123456789abcdef0123456789abcdef01234567, CLASSIC",
    "github_pat_11ABCDEFG0aBcDeFgHiJkL_MnOpQrStUvWxYz0123456789, FINE_GRAINED",
    "gho_0123456789abcdefghijABCDEFGHIJ012345, OAUTH",
    "ghu_0123456789abcdefghijABCDEFGHIJ012345, APP_USER",
    "later_prefix_0123456789, UNKNOWN",
  })
  void theKindIsToldByTheBeginning(String typed, TokenKind kind) {
    assertThat(read(typed))
        .isInstanceOfSatisfying(
            TokenText.Reading.Usable.class, usable -> assertThat(usable.kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "' \t\n\u200b\u00a0', EMPTY",
    "ghp_, CUT",
    "ghp_012345, CUT",
    "github_pat_11, CUT",
    "••••••••••••, MASKED",
    "ghp_************************************, MASKED",
    "ghs_0123456789abcdefghijABCDEFGHIJ012345, INSTALLATION",
    "ghr_0123456789abcdefghijABCDEFGHIJ012345, REFRESH",
    "correct horse battery staple, SPACES",
    "hunter2, PASSWORD",
    "Tr0ub4dor&3-with-more-behind-it, PASSWORD",
    "pässwörter-sind-keine-tokens, PASSWORD",
    "https://github.com/settings/tokens/1234567, ADDRESS",
    "github.com/settings/tokens, ADDRESS",
    "octocat@github.com, EMAIL",
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ octocat, SSH_KEY",
    "SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8, SSH_KEY",
    "'-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk=\n', SSH_KEY",
    "Iv1.8a61f9b3a7aba766, CLIENT_ID",
    "Iv23liAbCdEfGhIjKlMn, CLIENT_ID",
    "Ov23liAbCdEfGhIjKlMn, CLIENT_ID",
    "glpat-0123456789abcdefghij, OTHER_SERVICE",
    "npm_0123456789abcdefghij0123456789abcdef, OTHER_SERVICE",
  })
  void whatIsNoTokenIsKnownWithoutAskingAnybody(String typed, TokenMistake mistake) {
    assertThat(read(typed)).isEqualTo(new TokenText.Reading.Unusable(mistake));
  }

  @Test
  void aServerOnThisMachineMayHaveShortTokens() {
    assertThat(TokenText.read("demo", Host.parse("127.0.0.1:8080").orElseThrow()))
        .isInstanceOf(TokenText.Reading.Usable.class);
  }

  @Property(tries = 500)
  void anyTextIsReadAndNoTokenShowsItself(@ForAll String typed) {
    TokenText.Reading reading = read(typed);
    if (reading instanceof TokenText.Reading.Usable(var token, var kind)) {
      assertThat(token.value()).matches("[!-~]+");
      assertThat(reading.toString()).doesNotContain(token.value()).contains(kind.name());
    }
  }
}
