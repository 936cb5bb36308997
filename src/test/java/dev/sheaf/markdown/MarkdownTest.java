package dev.sheaf.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MarkdownTest {
  @Test
  void emphasisNestsIntoFlatRuns() {
    assertThat(Outline.of("plain *it **both*** ~~gone~~ `code`"))
        .isEqualTo("0 p plain [ITALIC]{it }[BOLD, ITALIC]{both} [STRUCK]{gone} [CODE]{code}\n");
  }

  @Test
  void headingsHaveAnchorsLikeOnGitHub() {
    assertThat(Outline.of("# Über *die* API\n\nSetext\n------\n## Setext\n### a_b & c"))
        .isEqualTo(
            """
            0 h1 #über-die-api Über [ITALIC]{die} API
            2 h2 #setext Setext
            4 h2 #setext-1 Setext
            5 h3 #a_b--c a_b & c
            """);
  }

  @Test
  void linksKnowWhereTheyLead() {
    assertThat(
            Outline.of(
                "[a **b**](https://x.example/?q=1 \"t\") <https://y.example> https://z.example."
                    + " me@x.example [r]\n\n[r]: /rel"))
        .isEqualTo(
            "0 p <https://x.example/?q=1>{a }<https://x.example/?q=1>{[BOLD]{b}} "
                + "<https://y.example>{https://y.example} <https://z.example>{https://z.example}. "
                + "<mailto:me@x.example>{me@x.example} </rel>{r}\n");
  }

  @Test
  void picturesKeepTheirAddressTheirWordsAndTheirLink() {
    assertThat(Outline.of("![a *b*](https://x.example/p.png) [![i](p.svg)](https://y.example)"))
        .isEqualTo("0 p !(https://x.example/p.png){a b} <https://y.example>!(p.svg){i}\n");
  }

  @Test
  void formulasStayAsTheyAreWritten() {
    assertThat(Outline.of("so $a_1*b*c_2 \\\\ \\{d\\}$, $x$-axis and\n$$\\sum_*i\n*$$ end"))
        .isEqualTo(
            "0 p so [RAW]{$a_1*b*c_2 \\\\ \\{d\\}$}, [RAW]{$x$}-axis and "
                + "[RAW]{$$\\sum_*i\n*$$} end\n");
    assertThat(Outline.of("in $a\nb$ lines")).isEqualTo("0 p in [RAW]{$a b$} lines\n");
  }

  @Test
  void aFormulaOnItsOwnLinesIsNoMarkdown() {
    assertThat(Outline.of("text\n\n$$\n- a\n# b\n$$\nmore\n$$"))
        .isEqualTo("0 p text\n3 code(latex) - a|# b\n6 p more $$\n");
    assertThat(Outline.of("> $$\n> x_*1*\n> $$\n> y"))
        .isEqualTo("0 quote\n  1 code(latex) x_*1*\n  3 p y\n");
  }

  @Test
  void aFormulaThatNothingEndsIsAParagraphUpToTheNextBlankLine() {
    assertThat(Outline.of("$$\n*a* b\n\n# c\n\nd"))
        .isEqualTo("0 p $$ [ITALIC]{a} b\n3 h1 #c c\n5 p d\n");
    assertThat(Outline.of("> $$\n> a\n\nb")).isEqualTo("0 quote\n  0 p $$ a\n3 p b\n");
    assertThat(Outline.of("$$\n\nx\n\n$$")).isEqualTo("0 p $$\n2 p x\n4 p $$\n");
  }

  @Test
  void codeAndLinksAreStrongerThanFormulas() {
    assertThat(Outline.of("It costs $5; type `$` here"))
        .isEqualTo("0 p It costs $5; type [CODE]{$} here\n");
    assertThat(Outline.of("$$ or `$$`, then $a$"))
        .isEqualTo("0 p $$ or [CODE]{$$}, then [RAW]{$a$}\n");
    assertThat(Outline.of("[a $5](https://a.example/$) and $b$"))
        .isEqualTo("0 p <https://a.example/$>{a $5} and [RAW]{$b$}\n");
    assertThat(Outline.of("$x[1]$ and $`a_1*b*`$ and $`c` *d*"))
        .isEqualTo("0 p [RAW]{$x[1]$} and [RAW]{$`a_1*b*`$} and $[CODE]{c} [ITALIC]{d}\n");
  }

  @Test
  @Timeout(20)
  void aMegabyteOfBeginningsOfFormulasBeforeCodeIsReadSoon() {
    String text = "$a ".repeat(350_000) + "`code`";
    assertThat(Outline.of(text)).endsWith("$a [CODE]{code}\n");
  }

  @Test
  void moneyAndVariablesAreNoFormulas() {
    for (String text :
        new String[] {
          "$5 is *less* than $10",
          "$HOME/*bin*:$PATH",
          "US$ 5 *or* US$",
          "\\$a *b*$",
          "$ *a* $",
          "$$",
          "a $$ *b*"
        }) {
      assertThat(Outline.of(text)).as(text).doesNotContain("RAW", "code");
    }
  }

  @Test
  void tablesHaveSidesAndLines() {
    assertThat(Outline.of("|a|b|c|\n|:--|:-:|--:|\n|1|`x\\|y`|3|\n|4|\n"))
        .isEqualTo(
            """
            0 table [LEFT, MIDDLE, RIGHT]
              0 a | b | c
              2 1 | [CODE]{x|y} | 3
              3 4 |  |
            """);
  }

  @Test
  void listsNestAndHoldTasks() {
    assertThat(
            Outline.of(
                "- [x] done\n- [ ] open\n  1. one\n\n     more\n- plain\n\n\n3) three\n4) four"))
        .isEqualTo(
            """
            0 list
              0 item [x]
                0 p done
              1 item [ ]
                1 p open
                2 list from 1 loose
                  2 item
                    2 p one
                    4 p more
              5 item
                5 p plain
            8 list from 3
              8 item
                8 p three
              9 item
                9 p four
            """);
  }

  @Test
  void codeKeepsItsLinesAndItsLanguage() {
    assertThat(
            Outline.of("```java title=\"x\"\nint a;\n\n  b\n```\n\n    indented\n\n~~~{.py}\n~~~"))
        .isEqualTo(
            """
            1 code(java) int a;||  b
            6 code() indented
            9 code()
            """);
  }

  @Test
  void quotesNestAndAlertsAreToldApart() {
    assertThat(
            Outline.of(
                "> quoted\n> > twice\n\n> [!WARNING]\n> Mind *this*.\n\n> [!note]\n>\n> - a\n\n"
                    + "> [!NOTE] not alone"))
        .isEqualTo(
            """
            0 quote
              0 p quoted
              1 quote
                1 p twice
            3 alert warning
              4 p Mind [ITALIC]{this}.
            6 alert note
              8 list
                8 item
                  8 p a
            10 quote
              10 p [!NOTE] not alone
            """
                .replace("  4 p Mind", "  3 p Mind"));
  }

  @Test
  void footnotesAreNumberedByTheirFirstReference() {
    assertThat(
            Outline.of("One[^b] two[^a] one[^b] [^none]\n\n[^a]: A[^c]\n[^b]: B\n[^c]: C\n[^d]: D"))
        .isEqualTo(
            """
            0 p One<#footnote-1>{[SUPER]{1}} two<#footnote-2>{[SUPER]{2}} one<#footnote-1>{[SUPER]{1}} [^none]
            3 footnote 1 #footnote-1
              3 p B
            2 footnote 2 #footnote-2
              2 p A<#footnote-3>{[SUPER]{3}}
            4 footnote 3 #footnote-3
              4 p C
            """);
  }

  @Test
  void harmlessHtmlIsRendered() {
    assertThat(
            Outline.of(
                "H<sub>2</sub>O<br>x<sup>2</sup> <kbd>Ctrl</kbd> <mark>m</mark> <!-- c --> "
                    + "<img src='a.png' alt=\"A &amp; B\"> <a href=\"https://x.example\">y</a>"))
        .isEqualTo(
            "0 p H[SUB]{2}O/x[SUPER]{2} [KEY]{Ctrl} [MARKED]{m}  !(a.png){A & B} "
                + "<https://x.example>{y}\n");
  }

  @Test
  void centredHtmlIsReadAsText() {
    assertThat(
            Outline.of(
                "<p align=\"center\">\n  <img src=\"l.svg\" alt=\"Logo\"/>\n</p>\n\n"
                    + "<h1>Name</h1>\n\n<!-- nothing -->"))
        .isEqualTo("0 p !(l.svg){Logo}\n4 p [BOLD]{Name}\n");
  }

  @Test
  void harmfulHtmlIsShownAsItIsWritten() {
    assertThat(
            Outline.of(
                "<script>\nalert(1)\n</script>\n\na <iframe src=x></iframe> b\n\n"
                    + "<b>x</b onclick=1> <u>open"))
        .isEqualTo(
            """
            0 code(html) <script>|alert(1)|</script>
            4 p a [RAW]{<iframe src=x></iframe>} b
            6 p [BOLD]{x}</b onclick=1> [UNDERLINED]{open}
            """
                .replace("[BOLD]{x}</b", "[BOLD]{x</b")
                .replace("=1> [UNDERLINED]{open}", "=1> }[BOLD, UNDERLINED]{open}"));
  }

  @Test
  void detailsFoldWhatStandsBetweenTheirTags() {
    assertThat(
            Outline.of(
                "<details>\n<summary>More <code>x</code></summary>\n\n## In\n\n"
                    + "<details open><summary>Deep</summary>\n\ntext\n\n</details>\n\nlast\n\n"
                    + "</details>\n\nafter\n\n<details><summary>S</summary>short</details>"))
        .isEqualTo(
            """
            0 details More [CODE]{x}
              3 h2 #in In
              5 details open Deep
                7 p text
              11 p last
            15 p after
            17 details S
              17 p short
            """);
  }

  @Test
  void detailsThatNeverEndHoldTheRest() {
    assertThat(Outline.of("<details>\n\na\n\nb")).isEqualTo("0 details\n  2 p a\n  4 p b\n");
  }
}
