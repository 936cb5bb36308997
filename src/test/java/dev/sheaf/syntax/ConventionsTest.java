package dev.sheaf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionsTest {
  // Their grammars know comments only inside of something else, or do not know them.
  private static final Set<String> OTHERWISE =
      Set.of("HTML+PHP", "Jinja HTML", "Lean", "MDX", "Mermaid");

  @Test
  void everyLanguageHasItsConventionsAndNoOthersHave() {
    Set<String> known = Set.copyOf(Conventions.names());
    Set<String> wanted = new HashSet<>();
    for (Language language : Languages.all()) {
      assertThat(known).contains(language.grammar());
      wanted.add(language.grammar());
      wanted.add(language.name());
    }
    assertThat(wanted).containsAll(known);
  }

  @Test
  void whatIsMarkedAsACommentIsColouredAsOne() throws Exception {
    List<String> plain = new ArrayList<>();
    for (Language language : Languages.all()) {
      Conventions conventions = Conventions.of(Optional.of(language));
      boolean own = Conventions.names().contains(language.grammar()) && isNamedSo(language);
      if (own && conventions.hasComments() && !OTHERWISE.contains(language.name())) {
        String line =
            conventions.lineComment().isEmpty()
                ? conventions.commentOpen() + " word " + conventions.commentClose()
                : conventions.lineComment() + " word";
        if (styleOfWord(language, line) != TokenStyle.COMMENT) {
          plain.add(language.name() + ": " + line);
        }
      }
    }
    assertThat(plain).isEmpty();
  }

  private static boolean isNamedSo(Language language) {
    return Languages.all().stream()
            .filter(other -> other.grammar().equals(language.grammar()))
            .findFirst()
            .filter(language::equals)
            .isPresent()
        && !Conventions.names().contains(language.name());
  }

  private static TokenStyle styleOfWord(Language language, String line)
      throws InterruptedException {
    Tokenizer tokenizer = Grammars.shared().tokenizer(language, line);
    StyledLine styled =
        tokenizer.tokenize(List.of(line), LineState.START, Duration.ofSeconds(20)).getFirst();
    int at = 0;
    for (StyleRun run : styled.runs()) {
      at += run.length();
      if (at > line.indexOf("word")) {
        return run.style();
      }
    }
    return TokenStyle.PLAIN;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Python | def f(a): | true",
        "Python | x = 1 | false",
        "YAML | key: | true",
        "YAML | key: > | true",
        "YAML | key: value | false",
        "Ruby | items.each do | true",
        "Ruby | if x then y end | false",
        "Shell | if true; then | true",
        "Lua | local f = function(a, b) | true",
        "HTML | <div class='a'> | true",
        "HTML | <br> | false",
        "HTML | </div> | false",
        "XML | <a/> | false",
        "Makefile | all: main.o | true",
        "Makefile | CC := gcc | false",
        "Java | class A | false",
      })
  void theNextLineIsSetInFurther(String language, String line, boolean deeper) {
    assertThat(Conventions.of(Languages.named(language)).goesDeeperBehind(line)).isEqualTo(deeper);
  }

  @Test
  void newFilesAreSetInAsTheirLanguageIs() {
    assertThat(Conventions.of(Languages.named("Go")).tabs()).isTrue();
    assertThat(Conventions.of(Languages.named("JavaScript")).indent()).isEqualTo(2);
    assertThat(Stream.of("Java", "Python").map(Languages::named).map(Conventions::of))
        .extracting(Conventions::indent)
        .containsOnly(4);
    assertThat(Conventions.of(Optional.empty())).isEqualTo(Conventions.NONE);
  }
}
