package dev.sheaf.ui.preview;

import dev.sheaf.ui.markdown.MarkdownView;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/// Keeps a document at the same line as its text. The one that somebody moves leads; what follows
/// does not lead back.
final class TiedScrolls {
  private enum Leader {
    TEXT,
    DOCUMENT
  }

  private final MarkdownView document;
  private final TextScroll text;
  private Leader leader = Leader.TEXT;
  private boolean tied;

  TiedScrolls(Region textPane, Region documentPane, MarkdownView document, TextScroll text) {
    this.document = document;
    this.text = text;
    leadsWhenMoved(textPane, Leader.TEXT);
    leadsWhenMoved(documentPane, Leader.DOCUMENT);
    text.onMove(this::followText);
    document.topLineProperty().subscribe(line -> followDocument(line.doubleValue()));
  }

  void tieWhile(ObservableValue<Boolean> wanted) {
    wanted.subscribe(
        now -> {
          tied = now;
          leader = Leader.TEXT;
        });
  }

  private void leadsWhenMoved(Region pane, Leader side) {
    pane.addEventFilter(ScrollEvent.ANY, event -> lead(side, event));
    pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> lead(side, event));
    pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> lead(side, event));
  }

  private void lead(Leader side, Event event) {
    if (!event.isConsumed()) {
      leader = side;
    }
  }

  /// Brings the document to where the text is, where that leads.
  void followText() {
    if (tied && leader == Leader.TEXT) {
      document.scrollTo(text.topLine());
    }
  }

  private void followDocument(double line) {
    if (tied && leader == Leader.DOCUMENT) {
      text.scrollTo(line);
    }
  }
}
