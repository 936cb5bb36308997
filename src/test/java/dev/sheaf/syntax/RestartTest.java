package dev.sheaf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RestartTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @Provide
  Arbitrary<List<String>> source() {
    return Arbitraries.of(
            "/* open",
            "close */ int x;",
            "class A {",
            "}",
            "String s = \"a\\n\";",
            "String t = \"\"\"",
            "\"\"\";",
            "// note",
            "",
            "@A(b = {1, 2})",
            "void f(int a) { return a < 1 ? 'x' : 'y'; }",
            "\tfor (;;) {")
        .list()
        .ofMaxSize(25);
  }

  @Property(tries = 200)
  void goingOnFromAnyLineIsTheSameAsAllAtOnce(
      @ForAll("source") List<String> lines, @ForAll @IntRange(max = 25) int split)
      throws InterruptedException {
    Tokenizer tokenizer = java();
    List<StyledLine> whole = tokenizer.tokenize(lines, LineState.START, LONG);

    int at = Math.min(split, lines.size());
    LineState between = at == 0 ? LineState.START : whole.get(at - 1).end();
    List<StyledLine> parts = new ArrayList<>(whole.subList(0, at));
    parts.addAll(tokenizer.tokenize(lines.subList(at, lines.size()), between, LONG));

    assertThat(parts).isEqualTo(whole);
  }

  @Property(tries = 200)
  void equalStatesMeanThatTheRestLooksTheSame(
      @ForAll("source") List<String> head,
      @ForAll("source") List<String> otherHead,
      @ForAll("source") List<String> rest)
      throws InterruptedException {
    Tokenizer tokenizer = java();
    LineState one = end(tokenizer, head);
    LineState other = end(tokenizer, otherHead);

    if (one.equals(other)) {
      assertThat(tokenizer.tokenize(rest, one, LONG))
          .isEqualTo(tokenizer.tokenize(rest, other, LONG));
    }
  }

  @Property(tries = 100)
  void runsCoverEachLineExactly(@ForAll List<String> lines) throws InterruptedException {
    List<String> anything = lines.stream().map(line -> line.replace("\n", "")).toList();
    for (String language : List.of("Java", "Markdown", "Shell", "HTML", "YAML")) {
      Tokenizer tokenizer =
          Grammars.shared().tokenizer(Languages.named(language).orElseThrow(), "");
      List<StyledLine> styled = tokenizer.tokenize(anything, LineState.START, LONG);

      assertThat(styled).hasSameSizeAs(anything);
      for (int i = 0; i < anything.size(); i++) {
        assertThat(styled.get(i).runs().stream().mapToInt(StyleRun::length).sum())
            .isEqualTo(anything.get(i).length());
      }
    }
  }

  private static Tokenizer java() {
    return Grammars.shared().tokenizer(Languages.named("Java").orElseThrow(), "");
  }

  private static LineState end(Tokenizer tokenizer, List<String> lines)
      throws InterruptedException {
    return lines.isEmpty()
        ? LineState.START
        : tokenizer.tokenize(lines, LineState.START, LONG).getLast().end();
  }
}
