package dev.sheaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.query.Query.Clause;
import dev.sheaf.query.Query.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryPropertiesTest {
  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "lang:", "IS:", "tag:#a", "-", "--", "\"", "\"\"", "user:@me", "is:secret"),
            Arbitraries.of(" ", "\t", "\n", "\u3000", "word", "日本", "🐑", "\uD800", "\0"),
            Arbitraries.strings().ofMaxLength(5))
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<Query> queries() {
    Arbitrary<Condition> text =
        Arbitraries.strings().ofMinLength(1).ofMaxLength(6).map(Condition.Text::new);
    Arbitrary<Condition> filter =
        Combinators.combine(Arbitraries.of(Query.Key.class), Arbitraries.strings().ofMaxLength(6))
            .as(Condition.Filter::new);
    return Combinators.combine(Arbitraries.oneOf(text, filter), Arbitraries.of(true, false))
        .as(Clause::new)
        .list()
        .ofMaxSize(5)
        .map(Query::new);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "a", "A", "b", "ab", "Straße", "É", "é", "ﬀ", "K", "ı", "İ", "σ", "Σ", "ς"),
            Arbitraries.of(" ", "\n", "日本語", "🐑", "𐐀", "𐐨", "_", "1"))
        .list()
        .ofMaxSize(14)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void whateverIsTypedIsUnderstoodAndPrintedAsTheSame(@ForAll("typed") String typed) {
    Query query = Query.parse(typed);
    assertThat(Query.parse(query.toString())).isEqualTo(query);
  }

  @Property
  void whatIsPrintedIsReadAsTheSame(@ForAll("queries") Query query) {
    assertThat(Query.parse(query.toString())).isEqualTo(query);
  }

  @Property
  void foldingKeepsEveryLetterInItsPlace(@ForAll("texts") String text) {
    String folded = Folding.fold(text);
    assertThat(folded).hasSameSizeAs(text);
    assertThat(Folding.fold(folded)).isEqualTo(folded);
    assertThat(Folding.fold(text.toUpperCase(Locale.ROOT)).contains("ab"))
        .isEqualTo(text.toLowerCase(Locale.ROOT).contains("ab"));
  }

  @Property
  void aNeedleIsFoundWhereItsFoldedLettersStand(
      @ForAll("texts") String text, @ForAll("texts") String words) {
    if (words.isEmpty()) {
      return;
    }
    Needle needle = new Needle(words);
    List<Integer> expected = new ArrayList<>();
    String folded = Folding.fold(text);
    int at = folded.indexOf(Folding.fold(words));
    while (at >= 0) {
      expected.add(at);
      at = folded.indexOf(Folding.fold(words), at + 1);
    }
    List<Integer> found = new ArrayList<>();
    for (int i = needle.find(text, 0); i >= 0; i = needle.find(text, i + 1)) {
      found.add(i);
    }
    assertThat(found).isEqualTo(expected);
  }

  @Property
  void theIndexNamesEveryTextThatHoldsTheWords(
      @ForAll("texts") String before,
      @ForAll("texts") String words,
      @ForAll("texts") String after) {
    if (words.isEmpty()) {
      return;
    }
    String part = Parts.of(before + words + after).getFirst();
    Needle needle = new Needle(words);
    List<String> threes = needle.threes();
    assertThat(threes).allMatch(part::contains);
    if (threes.isEmpty()) {
      assertThat(threesOf(part)).anyMatch(three -> three.startsWith(needle.beginning()));
    }
  }

  private static List<String> threesOf(String part) {
    int[] points = part.codePoints().toArray();
    List<String> threes = new ArrayList<>();
    for (int i = 0; i + 3 <= points.length; i++) {
      threes.add(new String(points, i, 3));
    }
    return threes;
  }

  @Property
  void marksStandWhereTheWordsAreAndApart(
      @ForAll("texts") String text, @ForAll("texts") String words) {
    if (words.isEmpty()) {
      return;
    }
    int end = -1;
    for (Excerpt.Mark mark : Marks.in(text, List.of(new Needle(words)))) {
      assertThat(mark.start()).isGreaterThan(end);
      assertThat(Folding.fold(text.substring(mark.start(), mark.end())))
          .startsWith(Folding.fold(words));
      end = mark.end();
    }
  }
}
