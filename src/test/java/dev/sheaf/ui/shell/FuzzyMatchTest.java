package dev.sheaf.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FuzzyMatchTest {
  private static String marked(String typed, String text) {
    return FuzzyMatch.of(typed, text)
        .map(
            match ->
                match.letters().stream()
                    .mapToObj(at -> text.substring(at, at + 1))
                    .collect(Collectors.joining()))
        .orElse("");
  }

  private static int score(String typed, String text) {
    return FuzzyMatch.of(typed, text).map(FuzzyMatch::score).orElse(-1);
  }

  @Test
  void lettersThatBeginWordsAreMeantBeforeThoseWithin() {
    Optional<FuzzyMatch> match = FuzzyMatch.of("fn", "Find next");
    assertThat(match.orElseThrow().letters().stream()).containsExactly(0, 5);
    assertThat(score("fn", "Find next")).isGreaterThan(score("fn", "Refine"));
  }

  @Test
  void lettersInOneRunAreMeantBeforeThoseThatLieAbout() {
    assertThat(score("save", "Save")).isGreaterThan(score("save", "Star a very early gist"));
    assertThat(score("dark", "Dark theme")).isGreaterThan(score("dark", "Delete a rank"));
  }

  @Test
  void whatLacksALetterOrHasThemInAnotherOrderIsNotMeant() {
    assertThat(FuzzyMatch.of("xyz", "Save")).isEmpty();
    assertThat(FuzzyMatch.of("evas", "Save")).isEmpty();
    assertThat(FuzzyMatch.of("", "Save")).isEmpty();
    assertThat(FuzzyMatch.of("save", "")).isEmpty();
  }

  @Test
  void lettersThatOnlyHappenToBeThereAreNotMeant() {
    assertThat(FuzzyMatch.of("oyn", "Copy link")).isEmpty();
  }

  @Test
  void caseAndAccentsDoNotMatter() {
    assertThat(marked("GROSSE", "Grosse")).isEqualTo("Grosse");
    assertThat(marked("losch", "Gist löschen")).isEqualTo("lösch");
    assertThat(marked("é", "Ecole")).isEqualTo("E");
  }
}
