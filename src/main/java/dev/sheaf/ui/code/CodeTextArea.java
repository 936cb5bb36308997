package dev.sheaf.ui.code;

import dev.sheaf.syntax.TokenStyle;
import java.time.Duration;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.GenericEditableStyledDocument;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.undo.UndoManagerFactory;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/// RichTextFX's area, set up for code: plain undo, exact characters, menu keys left to the window.
final class CodeTextArea extends GenericStyledArea<LineStyle, String, TokenStyle> {
  private static final Duration ONE_STEP = Duration.ofMillis(700);
  private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

  CodeTextArea(ReadOnlyStyledDocument<LineStyle, String, TokenStyle> text) {
    super(
        LineStyle.WHOLE,
        (flow, style) -> {},
        TokenStyle.PLAIN,
        new GenericEditableStyledDocument<>(text),
        Paragraphs.OPS,
        false,
        CodeTextArea::node);
    getStyleClass().add("code-area");
    setUndoManager(
        UndoManagerFactory.unlimitedHistoryFactory()
            .createSingleChangeUM(
                plainTextChanges(),
                PlainTextChange::invert,
                this::apply,
                PlainTextChange::mergeWith,
                PlainTextChange::isIdentity,
                ONE_STEP));
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

  @Override
  public void replaceText(int start, int end, String text) {
    // RichTextFX would also split at a lone \r and so lose it.
    replace(start, end, Paragraphs.of(text, getTextStyleForInsertionAt(start)));
  }

  @Override
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null && isEditable()) {
      replaceSelection(text.replace("\r\n", "\n").replace('\r', '\n'));
    }
  }

  @Override
  public void cut() {
    if (isEditable()) {
      super.cut();
    }
  }

  private void apply(PlainTextChange change) {
    replaceText(change.getPosition(), change.getRemovalEnd(), change.getInserted());
    requestFollowCaret();
  }

  private static boolean isMenuKey(KeyEvent event) {
    return event.isAltDown() && !event.isControlDown();
  }

  private static Node node(StyledSegment<String, TokenStyle> segment) {
    TextExt text = new TextExt(VisibleCharacters.of(segment.getSegment()));
    text.setTextOrigin(VPos.TOP);
    text.getStyleClass().add("text");
    text.getStyleClass().add(segment.getStyle().styleClass());
    return text;
  }
}
