package dev.sheaf.text;

import static dev.sheaf.text.MadeUp.only;
import static dev.sheaf.text.MadeUp.random;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.text.Secret.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Secrets that are known by how they look.
class KnownSecretsTest {
  @ParameterizedTest
  @CsvSource({
    "ghp_, 36, '', GitHub",
    "gho_, 36, '', GitHub",
    "ghs_, 36, '', GitHub",
    "github_pat_, 82, '', GitHub",
    "glpat-, 20, '', GitLab",
    "xoxb-, 40, '', Slack",
    "xapp-, 40, '', Slack",
    "https://hooks.slack.com/services/T0ABCDEFG/B0ABCDEFG/, 24, '', Slack",
    "https://discord.com/api/webhooks/123456789012345678/, 68, '', Discord",
    "AIza, 35, '', Google",
    "GOCSPX-, 28, '', Google",
    "ya29., 60, '', Google",
    "sk_live_, 24, '', Stripe",
    "rk_live_, 24, '', Stripe",
    "whsec_, 32, '', Stripe",
    "npm_, 36, '', npm",
    "pypi-, 120, '', PyPI",
    "dckr_pat_, 27, '', Docker",
    "sk-ant-, 90, '', Anthropic",
    "sk-proj-, 100, '', OpenAI",
    "sk-, 48, '', OpenAI",
    "hf_, 34, '', Hugging Face",
    "hvs., 90, '', Vault",
    "AccountKey=, 86, ==, Azure",
  })
  void tokensAreKnownByTheirBeginning(String beginning, int length, String end, String issuer) {
    Secret found = only("first\nuse " + beginning + random(length) + end + " here\n");

    assertThat(found.kind()).isEqualTo(Kind.TOKEN);
    assertThat(found.name()).isEqualTo(issuer);
    assertThat(found.line()).isEqualTo(2);
    assertThat(found.column()).isEqualTo(5);
    assertThat(found.value()).isEqualTo(beginning + random(length) + end);
  }

  @Test
  void accessKeysOfAwsAreFound() {
    assertThat(only("id = AKIA" + "QZ7RWNV3YTB5KJLM").name()).isEqualTo("AWS");
    assertThat(Secrets.in("id = AKIA" + "IOSFODNN7EXAMPLE")).isEmpty();
    assertThat(only("aws_secret_access_key = " + random(40)).kind()).isEqualTo(Kind.NAMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA ", "EC ", "OPENSSH ", "ENCRYPTED ", "DSA ", ""})
  void privateKeysAreFound(String algorithm) {
    String key = "-----BEGIN " + algorithm + "PRIVATE KEY-----\n" + random(64) + "\n";

    Secret found = only("a\n\n" + key + random(64) + "\n-----END");

    assertThat(found.kind()).isEqualTo(Kind.PRIVATE_KEY);
    assertThat(found.line()).isEqualTo(3);
    assertThat(found.value()).isEqualTo(random(64));
  }

  @Test
  void privateKeysAreFoundInOtherShapes() {
    String begin = "-----BEGIN PRIVATE" + " KEY-----";
    assertThat(Secrets.in("{\"private_key\": \"" + begin + "\\n" + random(64) + "\\n\"}"))
        .isNotEmpty();
    assertThat(only("key = '" + begin + "\\n' +\n    '" + random(64) + "'").kind())
        .isEqualTo(Kind.PRIVATE_KEY);
    assertThat(only("    " + begin + "\n    " + random(64)).kind()).isEqualTo(Kind.PRIVATE_KEY);
    assertThat(
            only("-----BEGIN RSA PRIVATE"
                    + " KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A\n\n"
                    + random(64))
                .kind())
        .isEqualTo(Kind.PRIVATE_KEY);
    assertThat(
            only("-----BEGIN PGP PRIVATE" + " KEY BLOCK-----\nVersion: 1\n\n" + random(64)).kind())
        .isEqualTo(Kind.PRIVATE_KEY);
    assertThat(only("    client-key-data: " + random(200)).kind()).isEqualTo(Kind.PRIVATE_KEY);
    assertThat(
            only("PuTTY-User-Key-File-3: ssh-ed25519\nComment: me\nPrivate-Lines: 1\n" + random(48))
                .kind())
        .isEqualTo(Kind.PRIVATE_KEY);
  }

  @Test
  void publicKeysAndEmptyFramesAreNone() {
    assertThat(Secrets.in("-----BEGIN PUBLIC KEY-----\n" + random(64))).isEmpty();
    assertThat(Secrets.in("-----BEGIN CERTIFICATE-----\n" + random(64))).isEmpty();
    assertThat(Secrets.in("-----BEGIN PRIVATE" + " KEY-----\n...\n-----END")).isEmpty();
    assertThat(Secrets.in("if line == '-----BEGIN PRIVATE" + " KEY-----':\n  read()")).isEmpty();
    assertThat(Secrets.in("ssh-ed25519 " + random(68) + " me@home")).isEmpty();
  }

  @Test
  void webTokensAreFoundButNotTheOneOfEveryIntroduction() {
    String head = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.";
    assertThat(only("Cookie: " + head + "eyJ" + random(40) + "." + random(43)).kind())
        .isEqualTo(Kind.WEB_TOKEN);
    assertThat(Secrets.in(head + "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvIn0." + random(43)))
        .isEmpty();
  }
}
