package dev.sheaf.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HostileMarkdownTest {
  private static final List<String> PIECES =
      List.of(
          "*",
          "_",
          "**",
          "~~",
          "`",
          "```\n",
          "[",
          "](",
          ")",
          "![",
          "<",
          ">",
          "\n",
          "\n\n",
          "> ",
          "- ",
          "1. ",
          "  ",
          "    ",
          "$",
          "$$\n",
          "|",
          "|-|\n",
          "#",
          "---\n",
          "<details>\n",
          "</details>\n",
          "<summary>",
          "</summary>",
          "<sub>",
          "</sub>",
          "<a href='",
          "[^a]",
          "[^a]: ",
          "[ ] ",
          "[!NOTE]\n",
          "\u202e",
          "\u0000",
          "\ud800",
          "é",
          "a",
          "https://x.example",
          "&amp;",
          "\\",
          "<script>",
          "<!--",
          "-->");

  @Property(tries = 500)
  void noTextThrows(@ForAll("markdown") String text) {
    assertThat(Outline.of(text)).isNotNull();
  }

  @Property(tries = 300)
  void everyBlockKnowsALineOfTheText(@ForAll("markdown") String text) {
    int lines = text.split("\n", -1).length;
    assertThat(Markdown.parse(text).blocks())
        .allSatisfy(block -> assertThat(block.line()).isBetween(0, lines));
  }

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list));
  }

  @TestFactory
  Stream<DynamicTest> hugeAndDeepTextsAreRead() {
    return Stream.of(
            "> ".repeat(50_000),
            "- ".repeat(50_000),
            "1. ".repeat(50_000),
            "*a ".repeat(100_000),
            "**a".repeat(50_000),
            "[".repeat(50_000),
            "![".repeat(50_000),
            "`".repeat(100_000) + "a",
            "<details>\n\n".repeat(5_000),
            "<details>".repeat(20_000),
            "<summary>".repeat(20_000),
            "<!--".repeat(50_000),
            "<a ".repeat(50_000),
            "<b>".repeat(50_000),
            "x".repeat(10_000_000),
            "$".repeat(100_000),
            "$a ".repeat(100_000),
            "$$a ".repeat(50_000),
            "$$ a".repeat(50_000) + "$",
            "|".repeat(20_000) + "\n" + "|-".repeat(20_000),
            "[^a]".repeat(20_000) + "\n\n[^a]: x",
            "\t".repeat(100_000),
            "\u202e".repeat(100_000))
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.substring(0, 8).strip() + " x " + text.length(),
                    () -> assertThat(Outline.of(text)).isNotNull()));
  }
}
