package dev.sheaf.ui.code;

import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.text.Unseen;
import java.util.function.BooleanSupplier;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.GenericEditableStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/// RichTextFX's area, set up for code: plain undo, exact characters, menu keys left to the window.
final class CodeTextArea extends GenericStyledArea<LineStyle, String, TokenStyle> {
  private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

  private final Places places;
  private final Steps steps;
  private BooleanSupplier beforePaste = () -> true;

  CodeTextArea(ReadOnlyStyledDocument<LineStyle, String, TokenStyle> text, boolean hasBrokenLines) {
    GenericEditableStyledDocument<LineStyle, String, TokenStyle> content =
        new GenericEditableStyledDocument<>(text);
    // Hears of changes before the area, which asks it for line numbers.
    SoftBreaks breaks = new SoftBreaks(content.getParagraphs(), hasBrokenLines);
    super(
        LineStyle.PLAIN,
        (flow, style) -> {},
        TokenStyle.PLAIN,
        content,
        Paragraphs.OPS,
        false,
        CodeTextArea::node);
    places = new Places(this, breaks);
    steps = new Steps(this, places);
    getStyleClass().add("code-area");
    setUndoManager(UndoUtils.noOpUndoManager());
    if (!MAC) {
      // RichTextFX takes Alt and a letter for typing; such keys belong to menus.
      Nodes.addInputMap(
          this,
          InputMap.ignore(
              EventPattern.anyOf(
                  EventPattern.keyPressed().onlyIf(CodeTextArea::isMenuKey),
                  EventPattern.keyTyped().onlyIf(CodeTextArea::isMenuKey))));
    }
  }

  /// From now on the text is there and can be changed.
  void begin() {
    places.breaks().look();
  }

  @Override
  public void replaceText(int start, int end, String text) {
    int from = places.outside(start);
    int to = Math.max(from, places.outside(end));
    Position first = offsetToPosition(from, Bias.Forward);
    Position last = offsetToPosition(to, Bias.Forward);
    int behind = getParagraphLength(last.getMajor()) - last.getMinor();
    String shown = LongLines.broken(first.getMinor(), text, behind);
    // RichTextFX would also split at a lone \r and so lose it.
    replace(from, to, Paragraphs.of(shown, getTextStyleForInsertionAt(from)));
  }

  /// Makes `before`, which begins at that place of the true text, `after`: only what differs.
  ///
  /// @return whether anything does
  boolean exchange(int place, String before, String after) {
    int most = Math.min(before.length(), after.length());
    int head = 0;
    while (head < most && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    int left = most - head;
    int end = before.length() - 1;
    int newEnd = after.length() - 1;
    while (tail < left && before.charAt(end - tail) == after.charAt(newEnd - tail)) {
      tail++;
    }
    if (head + tail == before.length() && before.length() == after.length()) {
      return false;
    }
    replaceText(
        places.shown(place + head),
        places.shown(place + before.length() - tail),
        after.substring(head, after.length() - tail));
    return true;
  }

  @Override
  public void moveSelectedText(int position) {
    IndexRange selected = getSelection();
    if (position >= selected.getStart() && position <= selected.getEnd()) {
      moveTo(position);
    } else {
      String text = getSelectedText();
      boolean forward = position > selected.getEnd();
      int target = places.inText(position) - (forward ? text.length() : 0);
      deleteText(selected);
      insertText(places.shown(target), text);
    }
  }

  /// The text without what is there for the screen only.
  String trueText() {
    return LongLines.joined(getText());
  }

  /// The lines that are selected, or else that of the caret.
  CodeView.LineRange selectedLines() {
    IndexRange selected = getSelection();
    // A line that is selected up to its break does not reach into the next.
    int end = Math.max(selected.getStart(), selected.getEnd() - 1);
    return new CodeView.LineRange(lineAt(selected.getStart()) + 1, lineAt(end) + 1);
  }

  /// What Unicode calls the character behind that place, where a reader does not see it; else
  /// empty.
  String unseenAt(int offset) {
    Position place = offsetToPosition(offset, Bias.Forward);
    String line = LongLines.unmarked(getParagraph(place.getMajor()).getText());
    int column = place.getMinor();
    return column < line.length() && Unseen.at(line, column) != Unseen.NOT
        ? Unseen.name(line, column)
        : "";
  }

  private int lineAt(int position) {
    return places.line(offsetToPosition(position, Bias.Forward).getMajor());
  }

  /// Where places of the true text are.
  Places places() {
    return places;
  }

  /// @param asked whether what the clipboard holds is to be pasted as text
  void setBeforePaste(BooleanSupplier asked) {
    beforePaste = asked;
  }

  @Override
  public void paste() {
    String text = beforePaste.getAsBoolean() ? Clipboard.getSystemClipboard().getString() : null;
    if (text != null && isEditable()) {
      getUndoManager().preventMerge();
      replaceSelection(text.replace("\r\n", "\n").replace('\r', '\n'));
      getUndoManager().preventMerge();
      requestFollowCaret();
    }
  }

  @Override
  public String getSelectedText() {
    IndexRange selected = getSelection();
    int start = selected.getStart();
    // Behind the mark of a break its line break would be left alone.
    int from = places.outside(start) == start ? start : start + 1;
    return LongLines.joined(getText(Math.min(from, selected.getEnd()), selected.getEnd()));
  }

  /// How many characters of the true text are selected.
  int selectedLength() {
    return places.inText(getSelection().getEnd()) - places.inText(getSelection().getStart());
  }

  @Override
  public void cut() {
    if (isEditable()) {
      getUndoManager().preventMerge();
      super.cut();
      getUndoManager().preventMerge();
    }
  }

  @Override
  public void undo() {
    if (isEditable()) {
      super.undo();
    }
  }

  @Override
  public void redo() {
    if (isEditable()) {
      super.redo();
    }
  }

  @Override
  public void deletePreviousChar() {
    int caret = getCaretPosition();
    if (caret > 0) {
      deleteText(steps.charBefore(caret), caret);
    }
  }

  @Override
  public void deleteNextChar() {
    int caret = getCaretPosition();
    if (caret < getLength()) {
      deleteText(caret, steps.charAfter(caret));
    }
  }

  @Override
  public void previousChar(SelectionPolicy policy) {
    moveTo(steps.charBefore(getCaretPosition()), policy);
  }

  @Override
  public void nextChar(SelectionPolicy policy) {
    moveTo(steps.charAfter(getCaretPosition()), policy);
  }

  @Override
  public void wordBreaksBackwards(int breaks, SelectionPolicy policy) {
    moveTo(steps.wordBefore(getCaretPosition()), policy);
  }

  @Override
  public void wordBreaksForwards(int breaks, SelectionPolicy policy) {
    moveTo(steps.wordAfter(getCaretPosition()), policy);
  }

  @Override
  public void selectWord() {
    IndexRange word = steps.wordAt(getCaretPosition());
    selectRange(word.getStart(), word.getEnd());
  }

  private static boolean isMenuKey(KeyEvent event) {
    return event.isAltDown() && !event.isControlDown();
  }

  private static Node node(StyledSegment<String, TokenStyle> segment) {
    TextExt text = new TextExt(VisibleCharacters.of(segment.getSegment()));
    text.setTextOrigin(VPos.TOP);
    text.getStyleClass().add("code-text");
    text.getStyleClass().add(segment.getStyle().styleClass());
    return text;
  }

  /// Moves the caret to a place of the true text, from 0, or as near to it as there is one, and
  /// that into sight.
  void goTo(int line, int column) {
    int first = places.paragraph(Math.clamp(line, 0, places.line(getParagraphs().size() - 1)));
    int last = places.breaks().lastOf(first);
    int start = places.inText(position(first, 0).toOffset());
    int end = places.inText(position(last, getParagraphLength(last)).toOffset());
    moveTo(places.shown(Math.clamp((long) start + column, start, end)));
    showParagraphAtCenter(getCurrentParagraph());
  }
}
