package dev.sheaf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookBehindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '%',
      value = {
        "(?<=(?:a|bc)d?)e ! (?<=a|ad|bc|bcd)e",
        "(?<=s(?:uper|elf))::(?<=x) ! (?<=super|self)::(?<=x)",
        "(?<=[)\\]]|\\(?x)y ! (?<=[)\\]]|x|\\(x)y",
        "(?<=a{2,3})b ! (?<=a{2}|a{3})b",
        "(?<=\\p{L}?)b ! (?<=|\\p{L})b",
        "a(?=(?:b|cd)) ! a(?=(?:b|cd))",
        "[(?<=]+ ! [(?<=]+",
      })
  void isSpeltOut(String expression, String spelt) {
    assertThat(LookBehind.spellOut(expression)).isEqualTo(spelt);
  }

  @Test
  void looksBackAsFarAsThereIsRoom() {
    String spelt = LookBehind.spellOut("(?<=^x\\s*)y");

    assertThat(Pattern.compile(spelt).matcher("x" + " ".repeat(80) + "y").find()).isTrue();
    assertThat(Pattern.compile(spelt).matcher("z" + " ".repeat(10) + "y").find()).isFalse();
  }

  @Test
  void onlyWhatVariesIsTouched() {
    assertThat(LookBehind.mayVary("(?<=ab|c)d(?:e|f)")).isFalse();
    assertThat(LookBehind.mayVary("(?<!a?)d")).isTrue();
    assertThat(LookBehind.mayVary("(a)(?<!\\1)d")).isTrue();
  }

  // java.util.regex takes bounded look-behinds of varying length, and so knows what is right.
  @Property
  void matchesWhereTheOriginalDid(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 20) String text) {
    for (String expression :
        List.of(
            "(?<=(?:a|bc)d?)b",
            "(?<!(?:^|[ab])c)d",
            "(?<=a{1,3}(?:b|cd))c",
            "(?<!d(?:a(?:b|cc)?))[bc]")) {
      assertThat(starts(LookBehind.spellOut(expression), text))
          .as(expression)
          .isEqualTo(starts(expression, text));
    }
  }

  private static List<Integer> starts(String expression, String text) {
    List<Integer> starts = new ArrayList<>();
    Matcher matcher = Pattern.compile(expression).matcher(text);
    while (matcher.find()) {
      starts.add(matcher.start());
    }
    return starts;
  }
}
