package dev.sheaf.ui.code;

import dev.sheaf.syntax.Conventions;
import dev.sheaf.text.Comments;
import dev.sheaf.text.Indentation;
import dev.sheaf.text.LineCommands;
import dev.sheaf.text.Passage;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.TraversalDirection;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Carries out commands in one area, each as one step that can be undone.
final class Commands {
  // More than this would keep the screen waiting.
  private static final int MOST_CHARACTERS = 1 << 20;

  private final CodeTextArea area;
  private final CodeDocument document;
  private final History history;
  private final Brackets brackets;

  Commands(CodeTextArea area, CodeDocument document, History history) {
    this.area = area;
    this.document = document;
    this.history = history;
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
      // Tab belongs to the text.
      case LEAVE -> area.requestFocusTraversal(TraversalDirection.NEXT);
      case LEAVE_BACK -> area.requestFocusTraversal(TraversalDirection.PREVIOUS);
    }
  }

  MenuEntry entry(CodeCommand command) {
    return new MenuEntry(command.label(), command.spelled(), () -> run(command));
  }

  private void comment(boolean block) {
    Conventions conventions =
        document.conventionsAt(area, paragraph(area.getSelection().getStart()));
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
  void convert(Indentation next) {
    Indentation now = document.indentationProperty().get();
    if (area.isEditable()) {
      edit(
          0,
          area.getLength(),
          passage -> now.convert(passage, next),
          List.of(new Step.SetIn(now, next)));
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
    } else {
      area.fireEvent(new Refusal(Messages.text("code.refused.readOnly")));
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
    edit(start, end, command, List.of());
  }

  private void edit(int start, int end, UnaryOperator<Passage> command, List<Step> besides) {
    if (end - start > MOST_CHARACTERS) {
      area.fireEvent(new Refusal(Messages.text("code.refused.tooMuch")));
      return;
    }
    Places places = area.places();
    int base = places.inText(start);
    Passage before =
        new Passage(
            LongLines.joined(area.getText(start, end)),
            places.inText(area.getAnchor()) - base,
            places.inText(area.getCaretPosition()) - base);
    Passage after = command.apply(before);
    List<Step> all = new ArrayList<>(besides);
    all.add(new Step.Selected(selection(base, before), selection(base, after)));
    history.change(all, () -> area.exchange(base, before.text(), after.text()));
    area.requestFollowCaret();
  }

  private static Step.Selection selection(int base, Passage passage) {
    return new Step.Selection(base + passage.anchor(), base + passage.caret());
  }

  private int paragraph(int offset) {
    return area.offsetToPosition(offset, Bias.Forward).getMajor();
  }
}
