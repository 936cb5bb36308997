package dev.sheaf.ui.gists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GistFilterTest {
  private static final GistRow ROW = row();

  private static GistRow row() {
    GistFile file = new GistFile("Retry.java", "Java", null, 10, null, null, null, false);
    Gist gist =
        new Gist(
            "id",
            "Retry with jitter #http",
            Visibility.PUBLIC,
            new User("Octocat", 1, null, null),
            List.of(file),
            false,
            SampleGists.NOW,
            SampleGists.NOW,
            0,
            true,
            null,
            null,
            null);
    return GistRow.of(gist, false, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "JITTER retry",
        "\"with jitter\"",
        "lang:java",
        "lang:jav",
        "tag:http",
        "tag:#HTTP",
        "user:octo",
        "user:@octocat",
        "file:retry.j",
        "is:public is:starred",
        "-python",
        "-lang:python retry",
        "is:pinned",
        "lang:"
      })
  void keepsWhatAllOfItHoldsOf(String typed) {
    assertThat(GistFilter.of(typed).keeps(ROW)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "retry python",
        "\"jitter with\"",
        "lang:python",
        "tag:ttp",
        "user:cat",
        "file:main",
        "is:secret",
        "-retry",
        "-is:starred"
      })
  void leavesOutTheRest(String typed) {
    assertThat(GistFilter.of(typed).keeps(ROW)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', Java, lang:Java",
    "retry, Java, retry lang:Java",
    "lang:go retry, Emacs Lisp, retry lang:\"Emacs Lisp\"",
    "lang:go retry, '', retry"
  })
  void aLanguageThatIsChosenTakesThePlaceOfTheOneBefore(String typed, String language, String now) {
    assertThat(GistFilter.inLanguage(typed, language)).isEqualTo(now);
  }

  @Test
  void filtersAreTheSameWhereTheyAskTheSame() {
    assertThat(GistFilter.of("a  b")).isEqualTo(GistFilter.of("a b"));
    assertThat(GistFilter.of("a")).isNotEqualTo(GistFilter.of("b"));
  }
}
