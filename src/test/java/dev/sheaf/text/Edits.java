package dev.sheaf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Texts and what people make of them.
final class Edits {
  private static final String[] LINES = {
    "a", "b", "c", "}", "", "  return x;", "x = 1", "x = 2", "end", "Ünïcode 漢字 😀"
  };

  private Edits() {}

  /// A text, and what two people made of it by a few changes each.
  record History(String base, String mine, String theirs) {}

  private record Step(int at, int removed, List<String> added) {}

  /// Texts of some lines with any ends, the last perhaps with none.
  static Arbitrary<String> texts() {
    return texts("\n", "\n", "\r\n", "\r");
  }

  static Arbitrary<String> texts(String... ends) {
    return Combinators.combine(lines(20, ends), Arbitraries.of("", "", "unfinished"))
        .as((lines, rest) -> Lines.joined(lines) + rest);
  }

  static Arbitrary<History> histories(String... ends) {
    return histories(texts(ends), ends);
  }

  /// Changes of a text in which no line stands twice, nor is added again: there is one way only to
  /// tell which lines stayed.
  static Arbitrary<History> plainHistories(String... ends) {
    return histories(texts(ends).map(Edits::numbered), ends);
  }

  private static String numbered(String text) {
    List<String> lines = Lines.of(text);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> i + ": " + lines.get(i))
        .collect(Collectors.joining());
  }

  private static Arbitrary<History> histories(Arbitrary<String> bases, String... ends) {
    return Combinators.combine(bases, steps(ends), steps(ends))
        .as((base, mine, theirs) -> new History(base, after(base, mine), after(base, theirs)));
  }

  private static Arbitrary<List<String>> lines(int most, String... ends) {
    return Combinators.combine(Arbitraries.of(LINES), Arbitraries.of(ends))
        .as((line, end) -> line + end)
        .list()
        .ofMaxSize(most);
  }

  private static Arbitrary<List<Step>> steps(String... ends) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 2),
            lines(3, ends))
        .as(Step::new)
        .list()
        .ofMaxSize(3);
  }

  private static String after(String base, List<Step> steps) {
    List<String> lines = new ArrayList<>(Lines.of(base));
    for (Step step : steps) {
      int from = Math.min(step.at(), lines.size());
      lines.subList(from, Math.min(lines.size(), from + step.removed())).clear();
      lines.addAll(from, step.added());
    }
    return Lines.joined(lines);
  }
}
