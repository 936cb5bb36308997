package dev.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.text.Diff.Hunk;
import dev.sheaf.text.Diff.Kind;
import dev.sheaf.text.Diff.Row;
import dev.sheaf.text.Words.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DiffTest {
  @Provide
  Arbitrary<String> texts() {
    return Edits.texts();
  }

  @Provide
  Arbitrary<Edits.History> histories() {
    return Edits.histories("\n", "\n", "\r\n", "\r");
  }

  @Property
  void appliedItGivesTheOtherText(@ForAll("texts") String before, @ForAll("texts") String after)
      throws Exception {
    assertThat(Diff.of(before, after).applied()).isEqualTo(after);
  }

  @Property
  void aTextDoesNotDifferFromItself(@ForAll("texts") String text) throws Exception {
    assertThat(Diff.of(text, text).isEmpty()).isTrue();
  }

  @Property
  void hunksAreInOrderAndDoNotTouch(@ForAll("histories") Edits.History texts) throws Exception {
    Diff diff = Diff.of(texts.base(), texts.mine());
    int line = -1;
    int newLine = -1;
    for (Hunk hunk : diff.hunks()) {
      assertThat(hunk.from()).isGreaterThan(line);
      assertThat(hunk.newFrom()).isGreaterThan(newLine);
      assertThat(hunk.to() - hunk.from() + hunk.newTo() - hunk.newFrom()).isPositive();
      line = hunk.to();
      newLine = hunk.newTo();
    }
  }

  @Property
  void rowsShowEachLineOnceAndSameLinesInOneRow(@ForAll("histories") Edits.History texts)
      throws Exception {
    Diff diff = Diff.of(texts.base(), texts.mine());
    List<Integer> left = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    for (Row row : diff.rows()) {
      if (row.before() != Diff.NONE) {
        left.add(row.before());
      }
      if (row.after() != Diff.NONE) {
        right.add(row.after());
      }
      if (row.kind() == Kind.SAME) {
        assertThat(diff.before().get(row.before())).isEqualTo(diff.after().get(row.after()));
      }
    }
    assertThat(left).hasSameSizeAs(diff.before()).isSorted().doesNotHaveDuplicates();
    assertThat(right).hasSameSizeAs(diff.after()).isSorted().doesNotHaveDuplicates();
  }

  @Property
  void wordsLieInTheirLines(@ForAll("texts") String before, @ForAll("texts") String after) {
    Words words = Words.between(before, after);
    assertInside(words.before(), before);
    assertInside(words.after(), after);
  }

  private static void assertInside(List<Range> ranges, String line) {
    int end = 0;
    for (Range range : ranges) {
      assertThat(range.start()).isBetween(end, line.length());
      assertThat(range.end()).isBetween(range.start() + 1, line.length());
      end = range.end();
    }
  }

  @Test
  void aMissingFinalNewlineIsAChange() throws Exception {
    Diff diff = Diff.of("a\nb", "a\nb\n");
    assertThat(diff.hunks()).containsExactly(new Hunk(1, 2, 1, 2));
    assertThat(diff.applied()).isEqualTo("a\nb\n");
  }

  @Test
  void anotherLineEndingIsAChange() throws Exception {
    assertThat(Diff.of("a\r\nb\r\n", "a\r\nb\n").hunks()).containsExactly(new Hunk(1, 2, 1, 2));
  }

  @Test
  void linesAddedAmongEqualOnesAreTakenToBeTheLast() throws Exception {
    assertThat(Diff.of("}\n}\nend\n", "}\n}\n}\nend\n").hunks())
        .containsExactly(new Hunk(2, 2, 2, 3));
  }

  @Test
  void ofAChangedLineOnlyTheWordsThatChangedAreMarked() {
    Words words = Words.between("int most = 10;", "int least = 10;");
    assertThat(words.before()).containsExactly(new Range(4, 8));
    assertThat(words.after()).containsExactly(new Range(4, 9));
  }

  @Test
  void linesWithNothingInCommonHaveNoWordsMarked() {
    assertThat(Words.between("int most = 10;", "}").before()).isEmpty();
  }

  @Test
  void longTextsOfTheSameFewLinesAreComparedToo() throws Exception {
    String one = shuffled(1);
    String other = shuffled(2);
    Diff diff = Diff.of(one, other);
    assertThat(diff.applied()).isEqualTo(other);
    assertThat(diff.added()).isLessThan(30_000);
  }

  private static String shuffled(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      text.append(random.nextInt(5)).append('\n');
    }
    return text.toString();
  }

  @Test
  void aThreadThatIsInterruptedStopsComparing() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Diff.of("a\n", "b\n")).isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
  }
}
