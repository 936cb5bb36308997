package dev.sheaf.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongTextsTest {
  @Test
  void wordsGrowAndValuesAndApostrophesStay() {
    assertThat(LongTexts.of("Save")).isEqualTo("SSavee");
    assertThat(LongTexts.of("{0,number,#} × {1}")).isEqualTo("{0,number,#} × {1}");
    assertThat(LongTexts.of("It''s {0}")).isEqualTo("IIt''ss {0}");
    String counted = LongTexts.of("{0,choice,0#no gists|1#1 gist|1<{0} gists} found");
    assertThat(new MessageFormat(counted, LongTexts.LOCALE).format(new Object[] {2}))
        .matches("2 g+i+s+t+s+ f+o+u+n+d+");
  }

  @Test
  void textsAreTwoFifthsLongerInAll() {
    List<String> texts =
        Bundles.english().values().stream().filter(text -> !text.contains("{")).toList();
    int before = texts.stream().mapToInt(String::length).sum();
    int after = texts.stream().map(LongTexts::of).mapToInt(String::length).sum();
    assertThat(after).isGreaterThan((int) (before * 1.39));
  }
}
