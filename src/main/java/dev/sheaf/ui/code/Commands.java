package dev.sheaf.ui.code;

import dev.sheaf.syntax.Conventions;
import dev.sheaf.text.Comments;
import dev.sheaf.text.Indentation;
import dev.sheaf.text.LineCommands;
import dev.sheaf.text.Passage;
import dev.sheaf.ui.kit.Messages;
import java.util.function.UnaryOperator;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Carries out commands in one area, each as one step that can be undone.
final class Commands {
  // More than this would keep the screen waiting.
  private static final int MOST_CHARACTERS = 1 << 20;

  private final CodeTextArea area;
  private final CodeDocument document;
  private final Brackets brackets;

  Commands(CodeTextArea area, CodeDocument document) {
    this.area = area;
    this.document = document;
    brackets = new Brackets(area);
  }

  void run(CodeCommand command) {
    Indentation indentation = document.indentationProperty().get();
    switch (command) {
      case COMMENT -> comment(false);
      case BLOCK_COMMENT -> comment(true);
      case INDENT -> change(0, 0, indentation::indent);
      case OUTDENT -> change(0, 0, indentation::outdent);
      case MOVE_UP -> change(1, 0, LineCommands::moveUp);
      case MOVE_DOWN -> change(0, 1, LineCommands::moveDown);
      case DUPLICATE_UP -> change(0, 0, LineCommands::duplicateUp);
      case DUPLICATE_DOWN -> change(0, 0, LineCommands::duplicateDown);
      case LINE_BELOW -> change(0, 0, LineCommands::insertBelow);
      case LINE_ABOVE -> change(0, 0, LineCommands::insertAbove);
      case DELETE_LINE -> change(1, 1, LineCommands::delete);
      case SELECT_LINE -> select();
      case TO_BRACKET -> toBracket();
    }
  }

  private void comment(boolean block) {
    Conventions conventions = Conventions.of(document.languageProperty().get());
    if (!conventions.hasComments()) {
      area.fireEvent(new Refusal(Messages.text("code.refused.noComments")));
      return;
    }
    Comments comments =
        new Comments(
            conventions.lineComment(), conventions.commentOpen(), conventions.commentClose());
    change(0, 0, block ? comments::toggleBlock : comments::toggleLines);
  }

  /// Sets every line in by as much as before, but in another way.
  void convert(Indentation from, Indentation to) {
    if (area.getLength() > MOST_CHARACTERS) {
      refuse();
    } else {
      document.replaceText(from.convert(document.text(), to));
    }
  }

  private void toBracket() {
    brackets
        .atCaret()
        .ifPresent(
            pair -> {
              area.moveTo(pair.there());
              area.requestFollowCaret();
            });
  }

  private void select() {
    edit(0, 1, LineCommands::select);
  }

  /// Changes the lines that are selected, which the command gets with some above and below.
  void change(int above, int below, UnaryOperator<Passage> command) {
    if (area.isEditable()) {
      edit(above, below, command);
    }
  }

  private void edit(int above, int below, UnaryOperator<Passage> command) {
    Places places = area.places();
    int last = area.getParagraphs().size() - 1;
    int first = places.line(paragraph(area.getSelection().getStart())) - above;
    int start = area.position(places.paragraph(Math.max(0, first)), 0).toOffset();
    int lastLine = places.line(paragraph(area.getSelection().getEnd())) + below;
    int lastPart = places.breaks().lastOf(Math.min(last, places.paragraph(lastLine)));
    int end = area.position(lastPart, area.getParagraphLength(lastPart)).toOffset();
    if (end - start > MOST_CHARACTERS) {
      refuse();
      return;
    }
    int base = places.inText(start);
    Passage before =
        new Passage(
            LongLines.joined(area.getText(start, end)),
            places.inText(area.getAnchor()) - base,
            places.inText(area.getCaretPosition()) - base);
    Passage after = command.apply(before);
    if (!after.equals(before)) {
      area.getUndoManager().preventMerge();
      area.exchange(base, before.text(), after.text());
      area.getUndoManager().preventMerge();
      area.selectRange(places.shown(base + after.anchor()), places.shown(base + after.caret()));
      area.requestFollowCaret();
    }
  }

  private int paragraph(int offset) {
    return area.offsetToPosition(offset, Bias.Forward).getMajor();
  }

  private void refuse() {
    area.fireEvent(new Refusal(Messages.text("code.refused.tooMuch")));
  }
}
