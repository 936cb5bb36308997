package dev.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FinderTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "A", "_", " ", "\n", ".", "$", "ä", "\ud83d\ude00", "ab")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("a", "aa", "ab", "a\n", ".", "$", "\\E", "ä", "\ud83d\ude00", "a b");
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.of("a+", "a*", "^", "$", "(a)(b)?", "[^a\\n]+", "a|ab", "(?<=a)b", "\\s");
  }

  @Property
  void wordsAreFoundWhereIndexOfFindsThem(
      @ForAll("texts") String text, @ForAll("words") String word) throws Exception {
    List<Span> expected = new ArrayList<>();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      expected.add(new Span(at, at + word.length()));
    }

    assertThat(spans(new Finder(exact(word)).find(text))).isEqualTo(expected);
  }

  @Property
  void patternsAreFoundAsJavaFindsThem(
      @ForAll("texts") String text, @ForAll("patterns") String pattern) throws Exception {
    List<Span> expected = new ArrayList<>();
    Matcher matcher =
        Pattern.compile(pattern, Pattern.MULTILINE | Pattern.UNIX_LINES).matcher(text);
    while (matcher.find()) {
      expected.add(new Span(matcher.start(), matcher.end()));
    }

    assertThat(spans(new Finder(new Needle(pattern, true, false, true)).find(text)))
        .isEqualTo(expected);
  }

  @Property
  void wholeWordsAreThoseWithNoLetterOnEitherSide(@ForAll("texts") String text) throws Exception {
    List<Span> expected = new ArrayList<>();
    Matcher matcher = Pattern.compile("(?<![\\p{L}_])ab(?![\\p{L}_])").matcher(text);
    while (matcher.find()) {
      expected.add(new Span(matcher.start(), matcher.end()));
    }

    assertThat(spans(new Finder(new Needle("ab", true, true, false)).find(text)))
        .isEqualTo(expected);
  }

  @Property
  void insideAStretchOnlyWhatLiesInItIsFound(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 100) int from,
      @ForAll @IntRange(max = 100) int length)
      throws Exception {
    int start = Math.min(from, text.length());
    Span scope = new Span(start, Math.min(start + length, text.length()));

    List<Span> found = spans(new Finder(exact("a")).find(text, scope));

    List<Span> all = spans(new Finder(exact("a")).find(text));
    assertThat(found)
        .isEqualTo(
            all.stream()
                .filter(s -> s.start() >= scope.start() && s.end() <= scope.end())
                .toList());
  }

  @Property
  void replacingEachMatchAndAllOfThemIsTheSame(
      @ForAll("texts") String text, @ForAll("patterns") String pattern) throws Exception {
    Finder finder = new Finder(new Needle(pattern, true, false, true));
    Span all = new Span(0, text.length());
    String with = "<$0|$1>";

    StringBuilder expected = new StringBuilder(text);
    List<Span> found = spans(finder.find(text));
    for (Span match : found.reversed()) {
      expected.replace(
          match.start(), match.end(), finder.replacement(text, match, all, with).orElseThrow());
    }
    Finder.Replaced replaced = finder.replaceAll(text, all, with);

    assertThat(replaced.count()).isEqualTo(found.size());
    assertThat(replaced.in(text)).isEqualTo(expected.toString());
  }

  @Test
  void caseAndUmlautsAreFoundEitherWayUnlessAskedFor() throws Exception {
    assertThat(spans(new Finder(new Needle("größe", false, false, false)).find("GRÖßE Größe")))
        .containsExactly(new Span(0, 5), new Span(6, 11));
    assertThat(spans(new Finder(exact("größe")).find("GRÖßE größe")))
        .containsExactly(new Span(6, 11));
  }

  @Test
  void aWordWithSignsCanBeAWholeWord() throws Exception {
    assertThat(spans(new Finder(new Needle("$x", true, true, false)).find("a$x $xy $x")))
        .containsExactly(new Span(1, 3), new Span(8, 10));
  }

  @Test
  void groupsAndSignsStandInForWhatWasFound() throws Exception {
    assertThat(replaced("(\\w+)=(\\w+)", "a=1 b=2", "$2=$1")).isEqualTo("1=a 2=b");
    assertThat(replaced("(?<k>\\w+)=", "a=1", "${k}: ")).isEqualTo("a: 1");
    assertThat(replaced(", ?", "1, 2,3", "\\n\\t")).isEqualTo("1\n\t2\n\t3");
    assertThat(replaced("(a)", "a", "$12 $9 $$1 \\$1 $& \\\\n ${no} \\d"))
        .isEqualTo("a2 $9 $1 $1 a \\n ${no} \\d");
    assertThat(replaced("(a)|b", "ab", "[$1]")).isEqualTo("[a][]");
    assertThat(replaced("^", "a\nb", "> ")).isEqualTo("> a\n> b");
  }

  @Test
  void whatReplacesPlainWordsIsTakenAsItStands() throws Exception {
    Finder finder = new Finder(exact("a."));
    assertThat(finder.replaceAll("a.ab", new Span(0, 4), "$0\\n").in("a.ab")).isEqualTo("$0\\nab");
  }

  @Test
  void aMatchThatIsNotThereIsNotReplaced() throws Exception {
    assertThat(new Finder(exact("a")).replacement("bab", new Span(0, 1), new Span(0, 3), "x"))
        .isEmpty();
  }

  @Test
  void aPatternThatTriesForEverIsGivenUp() {
    Needle needle = new Needle("(x+x+)+y", true, false, true);
    Finder finder = new Finder(needle, Duration.ofMillis(50));
    assertThatThrownBy(() -> finder.find("x".repeat(5_000))).isInstanceOf(TooHardException.class);
  }

  @Test
  void aPatternThatGoesTooDeepIsGivenUp() {
    Finder finder = new Finder(new Needle("(a|b)*c", true, false, true));
    assertThatThrownBy(() -> finder.find("ab".repeat(5_000_000)))
        .isInstanceOf(TooHardException.class);
  }

  @Test
  void interruptedItEndsAtOnce() {
    Finder finder = new Finder(new Needle("(x+x+)+y", true, false, true));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> finder.find("x".repeat(5_000)))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aWrongPatternIsRefused() {
    assertThatThrownBy(() -> new Finder(new Needle("a(b", true, false, true)))
        .isInstanceOf(PatternSyntaxException.class);
    assertThatThrownBy(() -> new Finder(new Needle("(".repeat(200_000), true, false, true)))
        .isInstanceOf(PatternSyntaxException.class);
  }

  @Test
  void moreThanCanBeToldIsSaid() throws Exception {
    Matches matches = new Finder(exact("a")).find("a".repeat(Finder.MOST + 1));
    assertThat(matches.count()).isEqualTo(Finder.MOST);
    assertThat(matches.hasMore()).isTrue();
    assertThat(new Finder(exact("a")).find("a".repeat(Finder.MOST)).hasMore()).isFalse();
  }

  @Test
  void matchesAreAskedForByPlace() throws Exception {
    Matches matches = new Finder(exact("ab")).find("ab-ab-ab");
    assertThat(matches.firstFrom(0)).isZero();
    assertThat(matches.firstFrom(1)).isEqualTo(1);
    assertThat(matches.firstFrom(7)).isEqualTo(3);
    assertThat(matches.firstEndingBehind(4)).isEqualTo(1);
    assertThat(matches.firstEndingBehind(5)).isEqualTo(2);
    assertThat(matches.indexOf(new Span(3, 5))).isEqualTo(1);
    assertThat(matches.indexOf(new Span(3, 4))).isEqualTo(-1);
  }

  private static String replaced(String pattern, String text, String with) throws Exception {
    return new Finder(new Needle(pattern, true, false, true))
        .replaceAll(text, new Span(0, text.length()), with)
        .in(text);
  }

  private static Needle exact(String word) {
    return new Needle(word, true, false, false);
  }

  private static List<Span> spans(Matches matches) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < matches.count(); i++) {
      spans.add(matches.get(i));
    }
    return spans;
  }
}
