package dev.sheaf.ui.code;

import dev.sheaf.syntax.Conventions;
import dev.sheaf.text.Indentation;
import dev.sheaf.ui.code.Brackets.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.control.IndexRange;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;

/// What happens while one types: lines are set in by themselves, brackets and quotes come in pairs.
/// Each method tells whether it did anything; if not, the area goes on as usual.
final class Typing {
  // Behind these a bracket is closed at once; before a word it belongs to what is there.
  private static final String BEFORE_CLOSING = " \t)]};:.,=<>\"'`";

  private final CodeTextArea area;
  private final CodeDocument document;
  private final Brackets brackets;
  // Where closing signs stand that were typed for the user, from the text's end.
  private final Deque<Integer> closers = new ArrayDeque<>();
  private int behindIndent = -1;

  Typing(CodeTextArea area, CodeDocument document) {
    this.area = area;
    this.document = document;
    brackets = new Brackets(area);
    area.currentParagraphProperty().addListener((property, before, now) -> closers.clear());
  }

  private Conventions conventions() {
    return document.conventionsAt(area, area.getCurrentParagraph());
  }

  private Indentation indentation() {
    return document.indentationProperty().get();
  }

  boolean enter() {
    if (!area.isEditable()) {
      return false;
    }
    area.getUndoManager().preventMerge();
    if (area.getSelection().getLength() > 0) {
      area.replaceSelection("");
    }
    Caret caret = Caret.of(area);
    String indent = caret.indent();
    boolean code = caret.part() == Part.CODE;
    boolean opens = code && endsWithAny(caret.before().stripTrailing(), Brackets.OPEN);
    String behind = caret.behind().stripLeading();
    if (opens || (code && conventions().goesDeeperBehind(caret.before()))) {
      String deeper = "\n" + indent + indentation().unit();
      boolean closes = opens ? closes(caret.before(), behind) : behind.startsWith("</");
      if (closes) {
        int gap = caret.behind().length() - behind.length();
        put(caret.offset(), caret.offset() + gap, deeper, "\n" + indent);
      } else {
        put(caret.offset(), caret.offset(), deeper, "");
      }
    } else if (caret.part() == Part.COMMENT && caret.continuesComment()) {
      String star = caret.before().stripLeading().startsWith("/*") ? " * " : "* ";
      put(caret.offset(), caret.offset(), "\n" + indent + star, "");
    } else {
      // Nobody wanted spaces in a line that was only passed.
      boolean passed = caret.offset() == behindIndent && caret.isBlank();
      int from = passed ? caret.offset() - caret.before().length() : caret.offset();
      put(from, caret.offset(), "\n" + indent, "");
    }
    behindIndent = area.getCaretPosition();
    return true;
  }

  private static boolean closes(String before, String behind) {
    String opened = before.stripTrailing();
    int kind = Brackets.OPEN.indexOf(opened.charAt(opened.length() - 1));
    return !behind.isEmpty() && behind.charAt(0) == Brackets.CLOSE.charAt(kind);
  }

  private static boolean endsWithAny(String text, String signs) {
    return !text.isEmpty() && signs.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  // Puts text around the caret.
  private void put(int from, int to, String before, String behind) {
    area.replaceText(from, to, before + behind);
    area.moveTo(area.getCaretPosition() - behind.length());
    area.requestFollowCaret();
  }

  /// @param character as it comes from the keyboard
  boolean type(String character) {
    if (!area.isEditable() || character.length() != 1) {
      return false;
    }
    char sign = character.charAt(0);
    int open = Brackets.OPEN.indexOf(sign);
    boolean quote = conventions().quotes().indexOf(sign) >= 0;
    if (open < 0 && !quote && Brackets.CLOSE.indexOf(sign) < 0) {
      return false;
    }
    char closer = open >= 0 ? Brackets.CLOSE.charAt(open) : sign;
    if (area.getSelection().getLength() > 0) {
      return (open >= 0 || quote) && surround(character, closer);
    }
    Caret caret = Caret.of(area);
    if (isCloserHere(caret, sign)) {
      closers.pop();
      area.moveTo(caret.offset() + 1);
      return true;
    }
    if (open >= 0 || quote) {
      return pair(caret, sign, closer);
    }
    return setOut(caret, sign);
  }

  private boolean surround(String open, char closer) {
    IndexRange selected = area.getSelection();
    boolean forward = area.getCaretPosition() == selected.getEnd();
    int start = area.places().inText(selected.getStart());
    String text = area.getSelectedText();
    area.getUndoManager().preventMerge();
    area.replaceSelection(open + text + closer);
    area.getUndoManager().preventMerge();
    int from = area.places().shown(start + 1);
    int to = area.places().shown(start + 1 + text.length());
    area.selectRange(forward ? from : to, forward ? to : from);
    return true;
  }

  private boolean isCloserHere(Caret caret, char sign) {
    return !closers.isEmpty()
        && closers.peek() == area.getLength() - caret.offset()
        && !caret.behind().isEmpty()
        && caret.behind().charAt(0) == sign;
  }

  private boolean pair(Caret caret, char sign, char closer) {
    String behind = caret.behind();
    boolean free = behind.isEmpty() || BEFORE_CLOSING.indexOf(behind.charAt(0)) >= 0;
    if (!free || caret.part() != Part.CODE || (sign == closer && belongsToWord(caret, sign))) {
      return false;
    }
    area.replaceText(caret.offset(), caret.offset(), "" + sign + closer);
    area.moveTo(caret.offset() + 1);
    area.requestFollowCaret();
    closers.push(area.getLength() - caret.offset() - 1);
    return true;
  }

  // A quote behind a word, another quote or a backslash does not begin a string.
  private static boolean belongsToWord(Caret caret, char quote) {
    if (caret.before().isEmpty()) {
      return false;
    }
    char last = caret.before().charAt(caret.before().length() - 1);
    return Character.isLetterOrDigit(last) || last == quote || last == '\\' || last == '_';
  }

  // A closing bracket that begins a line stands below what it closes.
  private boolean setOut(Caret caret, char sign) {
    if (caret.before().isEmpty() || !caret.before().isBlank() || !caret.beginsLine()) {
      return false;
    }
    Optional<Integer> opening = brackets.opening(sign);
    if (opening.isEmpty()) {
      return false;
    }
    String indent = Caret.at(area, opening.get()).indent();
    area.getUndoManager().preventMerge();
    area.replaceText(caret.offset() - caret.before().length(), caret.offset(), indent + sign);
    area.requestFollowCaret();
    return true;
  }

  boolean backspace() {
    if (!area.isEditable() || area.getSelection().getLength() > 0) {
      return false;
    }
    Caret caret = Caret.of(area);
    if (!closers.isEmpty() && closers.peek() == area.getLength() - caret.offset()) {
      closers.pop();
      area.deleteText(caret.offset() - 1, caret.offset() + 1);
      return true;
    }
    String before = caret.before();
    Indentation now = indentation();
    if (now.tabs() || before.length() < 2 || !before.equals(" ".repeat(before.length()))) {
      return false;
    }
    int over = before.length() % now.width();
    area.deleteText(caret.offset() - (over == 0 ? now.width() : over), caret.offset());
    return true;
  }

  /// Goes to where the line's text begins, or from there to where the line does.
  boolean home(SelectionPolicy policy) {
    Caret caret = Caret.of(area);
    if (area.isWrapText() || !caret.beginsLine()) {
      return false;
    }
    String line = caret.before() + caret.behind();
    int text = line.length() - line.stripLeading().length();
    int start = caret.offset() - caret.before().length();
    area.moveTo(caret.before().length() == text ? start : start + text, policy);
    area.requestFollowCaret();
    return true;
  }

  boolean tab(Commands commands) {
    if (!area.isEditable()) {
      return false;
    }
    IndexRange selected = area.getSelection();
    Caret caret = Caret.at(area, selected.getStart());
    boolean lines = area.getSelectedText().indexOf('\n') >= 0;
    if (lines || (selected.getLength() > 0 && caret.before().isBlank() && endsLine(selected))) {
      commands.run(CodeCommand.INDENT);
    } else {
      int column = indentation().column(caret.before(), caret.before().length());
      area.replaceSelection(indentation().toNextLevel(column));
      area.requestFollowCaret();
    }
    return true;
  }

  private boolean endsLine(IndexRange selected) {
    return Caret.at(area, selected.getEnd()).behind().isEmpty();
  }
}
