package dev.sheaf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InnerLanguageTest {
  private static final List<String> PAGE =
      List.of(
          "<html>",
          "<style>",
          "p { }",
          "</style>",
          "<script lang=\"ts\">",
          "let a",
          "</script><script>",
          "var b",
          "</script>",
          "<p>");
  private static final List<String> NOTES =
      List.of("# A", "```py", "x", "```", "text", "~~~ nothing known", "x", "~~~", "```", "x");

  @ParameterizedTest
  @CsvSource({"0, HTML", "2, CSS", "4, HTML", "5, TypeScript", "7, JavaScript", "9, HTML"})
  void scriptsAndStylesAreInTheirOwnLanguage(int line, String language) {
    assertThat(at("HTML", PAGE, line)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"0, Markdown", "2, Python", "4, Markdown", "6, Markdown", "9, Markdown"})
  void codeInMarkdownIsInTheLanguageOfItsFence(int line, String language) {
    assertThat(at("Markdown", NOTES, line)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"2, Java", "5, Java"})
  void otherLanguagesHoldNoOthers(int line, String language) {
    assertThat(at("Java", PAGE, line)).isEqualTo(language);
  }

  private static String at(String outer, List<String> lines, int line) {
    return InnerLanguage.at(Languages.named(outer).orElseThrow(), line, lines::get).name();
  }
}
