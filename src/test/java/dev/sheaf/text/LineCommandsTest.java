package dev.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// `[` stands for the anchor and `|` for the caret.
class LineCommandsTest {
  private static final Comments JAVA = new Comments("//", "/*", "*/");
  private static final Comments CSS = new Comments("", "/*", "*/");

  @Test
  void linesMoveWithWhatIsSelectedInThem() {
    assertThat(shown(LineCommands.moveDown(passage("a\n[b\nc|\nd")))).isEqualTo("a\nd\n[b\nc|");
    assertThat(shown(LineCommands.moveUp(passage("a\n|b\nc[\nd")))).isEqualTo("|b\nc[\na\nd");
    assertThat(shown(LineCommands.moveUp(passage("[|a\nb")))).isEqualTo("[|a\nb");
    assertThat(shown(LineCommands.moveDown(passage("a\n[|b")))).isEqualTo("a\n[|b");
  }

  @Test
  void aLineWhoseStartOnlyIsSelectedDoesNotMove() {
    assertThat(shown(LineCommands.moveDown(passage("[a\n|b\nc")))).isEqualTo("b\n[a\n|c");
    assertThat(shown(LineCommands.moveUp(passage("a\n[b\n|c")))).isEqualTo("[b\n|a\nc");
  }

  @Test
  void aCopyIsGoneOnWithBelowOrAbove() {
    assertThat(shown(LineCommands.duplicateDown(passage("a[|b\nc")))).isEqualTo("ab\na[|b\nc");
    assertThat(shown(LineCommands.duplicateUp(passage("a[|b\nc")))).isEqualTo("a[|b\nab\nc");
    assertThat(shown(LineCommands.duplicateDown(passage("[a\nb|")))).isEqualTo("a\nb\n[a\nb|");
  }

  @Test
  void theCaretKeepsItsColumnWhereLinesAreDeleted() {
    assertThat(shown(LineCommands.delete(passage("one\ntw[|o\nthree")))).isEqualTo("one\nth[|ree");
    assertThat(shown(LineCommands.delete(passage("o\ntw[|o")))).isEqualTo("o[|");
    assertThat(shown(LineCommands.delete(passage("[a\nb|\nc")))).isEqualTo("c[|");
    assertThat(shown(LineCommands.delete(passage("a[|")))).isEqualTo("[|");
  }

  @Test
  void aLineBeginsBelowOrAboveTheCaret() {
    assertThat(shown(LineCommands.insertBelow(passage("a\n  b[|c\nd"))))
        .isEqualTo("a\n  bc\n  [|\nd");
    assertThat(shown(LineCommands.insertAbove(passage("a\n  b[|c\nd"))))
        .isEqualTo("a\n  [|\n  bc\nd");
  }

  @Test
  void wholeLinesAreSelectedOneAfterTheOther() {
    Passage once = LineCommands.select(passage("a\nb[|b\nc\nd"));
    assertThat(shown(once)).isEqualTo("a\n[bb\n|c\nd");
    assertThat(shown(LineCommands.select(once))).isEqualTo("a\n[bb\nc\n|d");
  }

  @Test
  void commentsComeAndGoLineByLine() {
    assertThat(shown(JAVA.toggleLines(passage("  a[|b")))).isEqualTo("  // a[|b");
    assertThat(shown(JAVA.toggleLines(passage("  // a[|b")))).isEqualTo("  a[|b");
    assertThat(shown(JAVA.toggleLines(passage("[  a\n\n    //b|"))))
        .isEqualTo("[  // a\n\n  //   //b|");
    assertThat(shown(JAVA.toggleLines(passage("[//a\n  // b|")))).isEqualTo("[a\n  b|");
    assertThat(shown(JAVA.toggleLines(passage("  [|")))).isEqualTo("  // [|");
  }

  @Test
  void aLanguageWithoutLineCommentsGetsOneAroundTheLines() {
    assertThat(shown(CSS.toggleLines(passage("  [a\n  b|  ")))).isEqualTo("  [/* a\n  b */|  ");
    assertThat(shown(CSS.toggleLines(passage("  /* [a\n  b| */")))).isEqualTo("  [a\n  b|");
    assertThat(CSS.toggleLines(passage("/* a */ b /* [|c */")).text())
        .isEqualTo("/* /* a */ b /* c */ */");
  }

  @Test
  void whatIsSelectedBecomesAComment() {
    assertThat(JAVA.toggleBlock(passage("f([a, b|)")).text()).isEqualTo("f(/* a, b */)");
    assertThat(JAVA.toggleBlock(passage("f([/* a, b */|)")).text()).isEqualTo("f(a, b)");
    assertThat(JAVA.toggleBlock(passage("  f[|()")).text()).isEqualTo("  /* f() */");
  }

  @Test
  void aLanguageWithoutCommentsStaysAsItIs() {
    Passage passage = passage("[{}|");
    assertThat(new Comments("", "", "").toggleLines(passage)).isEqualTo(passage);
    assertThat(new Comments("", "", "").toggleBlock(passage)).isEqualTo(passage);
  }

  @Property
  void setInAndOutAgainNothingChanged(
      @ForAll("passages") Passage passage, @ForAll("indentations") Indentation indentation) {
    assertThat(indentation.outdent(indentation.indent(passage)).text()).isEqualTo(passage.text());
  }

  @Property
  void movedThereAndBackNothingChanged(@ForAll("passages") Passage passage) {
    Passage down = LineCommands.moveDown(passage);
    // Behind the last line there is no place for a selection that ended before the next line.
    boolean same = down.end() - passage.end() == down.start() - passage.start();
    if (!down.equals(passage) && same) {
      assertThat(LineCommands.moveUp(down).text()).isEqualTo(passage.text());
    }
    Passage up = LineCommands.moveUp(passage);
    if (!up.equals(passage)) {
      assertThat(LineCommands.moveDown(up).text()).isEqualTo(passage.text());
    }
  }

  @Property
  void toggledTwiceNothingChanged(@ForAll("passages") Passage passage) {
    for (Comments comments : List.of(JAVA, CSS, new Comments("#", "", ""))) {
      Passage there = comments.toggleLines(passage);
      assertThat(comments.toggleLines(there).text()).isEqualTo(passage.text());
    }
  }

  @Property
  void whatIsSelectedStaysSelected(@ForAll("passages") Passage passage) {
    String selected = passage.text().substring(passage.start(), passage.end());
    for (Passage next :
        List.of(
            LineCommands.moveUp(passage),
            LineCommands.duplicateUp(passage),
            LineCommands.duplicateDown(passage))) {
      assertThat(next.text().substring(next.start(), next.end())).isEqualTo(selected);
      assertThat(next.caret() < next.anchor()).isEqualTo(passage.caret() < passage.anchor());
    }
  }

  @Property
  void duplicatedAndDeletedNothingChanged(@ForAll("passages") Passage passage) {
    assertThat(LineCommands.delete(LineCommands.duplicateDown(passage)).text())
        .isEqualTo(passage.text());
  }

  @Provide
  Arbitrary<Passage> passages() {
    return Combinators.combine(
            Arbitraries.strings().withChars("ab{\t \n").ofMaxLength(40),
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 40))
        .as(Passage::new);
  }

  @Provide
  Arbitrary<Indentation> indentations() {
    return Combinators.combine(Arbitraries.of(true, false), Arbitraries.integers().between(1, 8))
        .as(Indentation::new);
  }

  private static Passage passage(String shown) {
    int anchor = shown.indexOf('[');
    int caret = shown.indexOf('|');
    return new Passage(
        shown.replace("[", "").replace("|", ""),
        anchor - (caret < anchor ? 1 : 0),
        caret - (anchor < caret ? 1 : 0));
  }

  private static String shown(Passage passage) {
    StringBuilder text = new StringBuilder(passage.text());
    if (passage.anchor() <= passage.caret()) {
      return text.insert(passage.caret(), '|').insert(passage.anchor(), '[').toString();
    }
    return text.insert(passage.anchor(), '[').insert(passage.caret(), '|').toString();
  }
}
