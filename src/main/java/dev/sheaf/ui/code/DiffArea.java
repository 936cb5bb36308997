package dev.sheaf.ui.code;

import dev.sheaf.syntax.StyledLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.GenericEditableStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.jspecify.annotations.Nullable;

/// One pane of a comparison; what is selected in it can be copied.
final class DiffArea extends GenericStyledArea<DiffLook, String, Ink> {
  private final DiffPage page;
  private final BitSet painted = new BitSet();

  DiffArea(DiffPage page, ReadOnlyStyledDocument<DiffLook, String, Ink> text) {
    super(
        DiffLook.SAME,
        (flow, look) -> flow.getStyleClass().add(look.styleClass()),
        Ink.PLAIN,
        new GenericEditableStyledDocument<>(text),
        DiffPage.OPS,
        false,
        DiffArea::node);
    this.page = page;
    setEditable(false);
    getStyleClass().addAll("code-area", "diff-area");
    setParagraphGraphicFactory(this::gutter);
  }

  DiffPage page() {
    return page;
  }

  /// Calls `opener` with a fold's place in this pane when it is clicked, or Enter is pressed on it.
  void onFold(IntConsumer opener) {
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            open(opener);
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open(opener);
          }
        });
  }

  private void open(IntConsumer opener) {
    int line = getCurrentParagraph();
    if (line < page.lines().size() && page.lines().get(line).look() == DiffLook.FOLD) {
      opener.accept(line);
    }
  }

  private Node gutter(int line) {
    return line < page.lines().size() ? new DiffGutter(page.lines().get(line)) : new Region();
  }

  /// Colours the visible lines for which colours are known.
  void paint(Function<DiffLine, @Nullable StyledLine> colours) {
    Lines visible = Lines.visibleIn(this);
    for (int i = visible.first(); i < Math.min(visible.end(), page.lines().size()); i++) {
      DiffLine line = page.lines().get(i);
      if (!painted.get(i) && line.look().isText()) {
        StyledLine styled = colours.apply(line);
        if (styled != null) {
          painted.set(i);
          if (!line.text().isEmpty()) {
            setStyleSpans(i, 0, line.spans(styled));
          }
        }
      }
    }
  }

  @Override
  public String getSelectedText() {
    int first = getCaretSelectionBind().getStartParagraphIndex();
    int last = getCaretSelectionBind().getEndParagraphIndex();
    String[] selected = super.getSelectedText().split("\n", -1);
    List<String> lines = new ArrayList<>();
    for (int i = first; i <= last && i - first < selected.length; i++) {
      if (i >= page.lines().size() || page.lines().get(i).look().isText()) {
        lines.add(selected[i - first]);
      }
    }
    return String.join("\n", lines);
  }

  private static Node node(StyledSegment<String, Ink> segment) {
    TextExt text = new TextExt(VisibleCharacters.of(segment.getSegment()));
    text.setTextOrigin(VPos.TOP);
    text.getStyleClass().addAll("code-text", segment.getStyle().token().styleClass());
    if (segment.getStyle().marked()) {
      text.getStyleClass().add("diff-mark");
    }
    return text;
  }
}
