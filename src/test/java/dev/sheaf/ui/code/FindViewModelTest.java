package dev.sheaf.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.text.Span;
import dev.sheaf.ui.kit.ImmediateBackground;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FindViewModelTest {
  private final FindViewModel model = new FindViewModel(new ImmediateBackground(), Duration.ZERO);

  private Sheet sheet(String text) {
    Sheet sheet = new Sheet(model, text);
    model.follow(sheet);
    return sheet;
  }

  private void look(String needle) {
    model.open();
    model.sought().textProperty().set(needle);
  }

  private String count() {
    return FindText.count(model.stateProperty().get());
  }

  private String problem() {
    return FindText.problem(model.stateProperty().get());
  }

  @Test
  void typingGoesToTheFirstMatchFromTheCaretOn() {
    Sheet sheet = sheet("one two one twenty");
    sheet.select(new Span(6, 6));
    look("o");
    assertThat(sheet.selection()).isEqualTo(new Span(6, 7));
    model.sought().textProperty().set("on");
    assertThat(sheet.selection()).isEqualTo(new Span(8, 10));
    assertThat(count()).isEqualTo("2 of 2");
    model.sought().textProperty().set("tw");
    assertThat(sheet.selection()).isEqualTo(new Span(12, 14));
  }

  @Test
  void nextAndPreviousGoAroundTheEnds() {
    Sheet sheet = sheet("a-a-a");
    look("a");
    assertThat(count()).isEqualTo("1 of 3");
    model.next();
    assertThat(sheet.selection()).isEqualTo(new Span(2, 3));
    model.next();
    model.next();
    assertThat(sheet.selection()).isEqualTo(new Span(0, 1));
    model.previous();
    assertThat(sheet.selection()).isEqualTo(new Span(4, 5));
    assertThat(count()).isEqualTo("3 of 3");
  }

  @Test
  void fromBetweenTwoMatchesEachWayLeadsToTheNearest() {
    Sheet sheet = sheet("a--a");
    look("a");
    sheet.select(new Span(2, 2));
    assertThat(count()).isEqualTo("2 matches");
    model.previous();
    assertThat(sheet.selection()).isEqualTo(new Span(0, 1));
    sheet.select(new Span(2, 2));
    model.next();
    assertThat(sheet.selection()).isEqualTo(new Span(3, 4));
  }

  @Test
  void whatIsSelectedIsLookedFor() {
    Sheet sheet = sheet("foo(x) foo(x)");
    sheet.select(new Span(0, 6));
    model.open();
    assertThat(model.sought().textProperty().get()).isEqualTo("foo(x)");
    assertThat(count()).isEqualTo("1 of 2");
    model.sought().regexProperty().set(true);
    model.close();
    model.open();
    assertThat(model.sought().textProperty().get()).isEqualTo("foo\\(x\\)");
    assertThat(count()).isEqualTo("1 of 2");
  }

  @Test
  void severalSelectedLinesAreAllThatIsSearched() {
    Sheet sheet = sheet("a\na\na\na");
    sheet.select(new Span(2, 5));
    model.open();
    assertThat(model.inSelectionProperty().get()).isTrue();
    model.sought().textProperty().set("a");
    assertThat(count()).isEqualTo("1 of 2");
    model.sought().replacementProperty().set("bb");
    model.replaceAll();
    assertThat(sheet.now()).isEqualTo("a\nbb\nbb\na");
    model.sought().textProperty().set("b");
    assertThat(count()).isEqualTo("1 of 4");
    model.inSelectionProperty().set(false);
    model.sought().textProperty().set("a");
    assertThat(count()).endsWith("of 2");
  }

  @Test
  void otherLinesSelectedLaterAreSearchedInstead() {
    Sheet sheet = sheet("a\nb\na\na\na");
    sheet.select(new Span(0, 3));
    model.open();
    model.sought().textProperty().set("a");
    assertThat(count()).isEqualTo("1 of 1");
    sheet.select(new Span(4, 9));
    model.open();
    assertThat(model.inSelectionProperty().get()).isTrue();
    assertThat(count()).isEqualTo("1 of 3");
  }

  @Test
  void withNothingSelectedThereIsNothingToSearchIn() {
    sheet("a");
    model.open();
    model.inSelectionProperty().set(true);
    assertThat(model.inSelectionProperty().get()).isFalse();
    assertThat(model.toldProperty().get()).startsWith("Select some text first");
  }

  @Test
  void oneMatchIsReplacedAndTheNextOneSelected() {
    Sheet sheet = sheet("a=1 b=2");
    look("(\\w)=");
    model.sought().regexProperty().set(true);
    model.sought().replacementProperty().set("$1: ");
    model.replace();
    assertThat(sheet.now()).isEqualTo("a: 1 b=2");
    assertThat(sheet.selection()).isEqualTo(new Span(5, 7));
    model.replace();
    assertThat(sheet.now()).isEqualTo("a: 1 b: 2");
    assertThat(count()).isEqualTo("No results");
  }

  @Test
  void whereNoMatchIsSelectedReplacingOnlyGoesToOne() {
    Sheet sheet = sheet("-a");
    look("a");
    sheet.select(new Span(0, 0));
    model.sought().replacementProperty().set("b");
    model.replace();
    assertThat(sheet.now()).isEqualTo("-a");
    assertThat(sheet.selection()).isEqualTo(new Span(1, 2));
  }

  @Test
  void aTextThatCannotBeChangedIsSearchedOnly() {
    Sheet sheet = new Sheet(model, "a");
    sheet.protect();
    model.follow(sheet);
    look("a");
    model.replace();
    model.replaceAll();
    assertThat(sheet.now()).isEqualTo("a");
    assertThat(model.editableProperty().get()).isFalse();
  }

  @Property(tries = 200)
  void replacingAllAndUndoingThatIsNothing(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String text,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 2) String needle,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 3) String with) {
    Sheet sheet = sheet(text);
    look(needle);
    model.sought().replacementProperty().set(with);
    model.replaceAll();
    assertThat(sheet.now()).isEqualTo(text.replace(needle, with));
    assertThat(sheet.steps()).isLessThanOrEqualTo(1);
    if (sheet.steps() > 0) {
      sheet.undo();
    }
    assertThat(sheet.now()).isEqualTo(text);
  }

  @Test
  void replacingAllSaysHowMany() {
    sheet("aaa");
    look("a");
    model.sought().replacementProperty().set("b");
    model.replaceAll();
    assertThat(model.toldProperty().get()).isEqualTo("Replaced 3 matches");
    model.next();
    assertThat(model.toldProperty().get()).isEmpty();
  }

  @Test
  void aWrongPatternIsSaidInPlainWords() {
    sheet("a");
    look("b(a");
    model.sought().regexProperty().set(true);
    assertThat(problem()).isEqualTo("Not a regular expression: “(” is not closed.");
    model.sought().textProperty().set("*");
    assertThat(problem()).contains("there is nothing to repeat, at character 1");
    model.replaceAll();
    model.next();
    model.sought().textProperty().set("b?a");
    assertThat(problem()).isEmpty();
    assertThat(count()).isEqualTo("1 of 1");
  }

  @Test
  void anotherTextIsSearchedForTheSameAndItsCaretStays() {
    sheet("a");
    look("a");
    Sheet other = new Sheet(model, "b a a");
    model.follow(other);
    assertThat(count()).isEqualTo("2 matches");
    assertThat(other.selection()).isEqualTo(new Span(0, 0));
  }

  @Test
  void closedItStillGoesToTheNextMatchAndMarksNothing() {
    Sheet sheet = sheet("a a");
    look("a");
    model.close();
    model.next();
    assertThat(sheet.selection()).isEqualTo(new Span(2, 3));
    assertThat(model.stateProperty().get()).isEqualTo(new FindState.Nothing());
    model.follow(new Sheet(model, "b"));
    model.next();
    assertThat(model.openProperty().get()).isTrue();
    assertThat(count()).isEqualTo("No results");
  }

  @Test
  void closedItOpensToSayWhatIsWrong() {
    sheet("a");
    look("(");
    model.close();
    model.sought().regexProperty().set(true);
    assertThat(model.openProperty().get()).isFalse();
    model.next();
    assertThat(model.openProperty().get()).isTrue();
    assertThat(problem()).contains("is not closed");
  }

  @Test
  void withNothingToLookForNextAsks() {
    sheet("a");
    model.next();
    assertThat(model.openProperty().get()).isTrue();
    assertThat(count()).isEmpty();
  }

  @Test
  void whatIsTypedIsSearchedAgain() {
    Sheet sheet = sheet("a");
    look("a");
    sheet.replace(new Span(1, 1), "aa");
    assertThat(count()).isEqualTo("3 matches");
  }
}
