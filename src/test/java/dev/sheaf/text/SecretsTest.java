package dev.sheaf.text;

import static dev.sheaf.text.MadeUp.only;
import static dev.sheaf.text.MadeUp.random;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SecretsTest {
  @Test
  void whatIsToldShowsTooLittleToBeUsed() {
    String token = "ghp_" + random(36);

    Secret found = only("  curl -H \"Authorization: token " + token + "\" https://host.net");

    assertThat(found.excerpt()).isEqualTo("curl -H \"Authorization: token ghp_…");
    assertThat(found.toString()).doesNotContain(token).contains("line 1");
  }

  @Test
  void anotherSecretOfTheLineIsNotShownEither() {
    String one = "ghp_" + random(36);
    String other = "npm_" + random(36);

    List<Secret> found = Secrets.in("use " + one + " " + other + " ok");

    assertThat(found).hasSize(2);
    assertThat(found)
        .allSatisfy(each -> assertThat(each.excerpt()).doesNotContain(one).doesNotContain(other));
  }

  @Test
  void aNamedTokenIsToldOnceAndByItsIssuer() {
    Secret found = only("GITHUB_TOKEN=ghp_" + random(36));

    assertThat(found.name()).isEqualTo("GitHub");
  }

  @Test
  void allLinesAreCounted() {
    String text = "x\n\npassword = \"hunter2\"\nx\nghp_" + random(36) + "\n";

    assertThat(Secrets.in(text)).extracting(Secret::line).containsExactly(3, 5);
  }

  @Nested
  class InAnyText {
    @Property(tries = 200)
    void aTokenIsFoundWhereverItStands(
        @ForAll @StringLength(max = 200) String before,
        @ForAll @AlphaChars @NumericChars @StringLength(36) String token,
        @ForAll @StringLength(max = 50) String after) {
      Assume.that(!SecretValue.isStandIn(token));
      String text = before + "\nghp_" + token + "\n" + after;

      assertThat(Secrets.in(text)).extracting(Secret::value).contains("ghp_" + token);
    }

    @Property(tries = 200)
    void nothingOfAnEarlierTextMovesWhatComesLater(@ForAll @StringLength(max = 400) String text) {
      long lines = text.chars().filter(c -> c == '\n').count();

      Secret last = Secrets.in(text + "\n\npassword = \"hunter2\"\n").getLast();

      assertThat(last.line()).isEqualTo(lines + 3);
      assertThat(last.value()).isEqualTo("hunter2");
    }
  }
}
