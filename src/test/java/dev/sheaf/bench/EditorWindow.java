package dev.sheaf.bench;

import dev.sheaf.text.TextFile;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyleSpan;
import org.reactfx.Subscription;

/// A window of 1280 x 820 with nothing but the code view in it, timed from outside.
final class EditorWindow {
  private static final String TYPED = "if (count > 1) { call(\"a\", 'b'); } // note ";
  private static final int DELETED = 12;
  private static final long BETWEEN_KEYS = 30;

  private final CodeView view = new CodeView(new FxBackground());
  private final Scene scene = new Scene(new BorderPane(view.root()), 1280, 820);

  EditorWindow() {
    theme().dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  static Theme theme() {
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/code/code-light.css",
                "/dev/sheaf/ui/code/code.css"));
    theme.apply(false);
    return theme;
  }

  /// Opens a file from its bytes; the time until its first screen is laid out in the scene. Returns
  /// when the rest is there too.
  long open(String name, byte[] bytes) throws Exception {
    System.gc();
    CompletableFuture<Long> arrived = new CompletableFuture<>();
    long start = System.nanoTime();
    String text = TextFile.of(new String(bytes, StandardCharsets.UTF_8)).text();
    CodeDocument document = new CodeDocument(name, null, text);
    Screen.call(
        () -> {
          javafx.util.Subscription[] arrival = new javafx.util.Subscription[1];
          arrival[0] =
              view.root()
                  .getChildrenUnmodifiable()
                  .subscribe(
                      () -> {
                        if (arrival[0] != null) {
                          arrival[0].unsubscribe();
                          arrival[0] = null;
                          afterLayout(() -> arrived.complete(System.nanoTime() - start));
                        }
                      });
          view.show(document);
          return true;
        });
    long nanos = arrived.get();
    while (!Screen.call(() -> area().isEditable())) {
      Thread.sleep(5);
    }
    return nanos;
  }

  private void afterLayout(Runnable told) {
    Runnable[] once = new Runnable[1];
    once[0] =
        () -> {
          scene.removePostLayoutPulseListener(once[0]);
          told.run();
        };
    scene.addPostLayoutPulseListener(once[0]);
  }

  /// Jumps to a line; the time until all visible lines of those that have colours are laid out with
  /// them.
  Span colour(int line, BitSet colourful) throws Exception {
    CompletableFuture<Span> coloured = new CompletableFuture<>();
    Screen.call(
        () -> {
          area().showParagraphAtTop(line);
          layOut();
          int first = area().firstVisibleParToAllParIndex();
          int last = area().lastVisibleParToAllParIndex();
          BitSet wanted = new BitSet();
          colourful.stream().filter(i -> i >= first && i <= last).forEach(wanted::set);
          long start = System.nanoTime();
          long cpuStart = Pulses.cpuTime();
          Subscription[] changes = new Subscription[1];
          Runnable look =
              () -> {
                if (!coloured.isDone() && isColoured(wanted)) {
                  layOut();
                  coloured.complete(
                      new Span(System.nanoTime() - start, Pulses.cpuTime() - cpuStart));
                  if (changes[0] != null) {
                    changes[0].unsubscribe();
                  }
                }
              };
          changes[0] = area().richChanges().subscribe(change -> look.run());
          look.run();
          return true;
        });
    return coloured.get();
  }

  private boolean isColoured(BitSet wanted) {
    GenericStyledArea<?, ?, ?> area = area();
    for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
      List<Object> styles = new ArrayList<>();
      for (StyleSpan<?> span : area.getParagraph(i).getStyleSpans()) {
        styles.add(span.getStyle());
      }
      if (styles.stream().allMatch(style -> style.toString().equals("PLAIN"))) {
        return false;
      }
    }
    return true;
  }

  /// Types at a place; how long each key and the layout after it took.
  List<Span> type(int paragraph, int column, int rounds) throws Exception {
    Screen.call(
        () -> {
          area().moveTo(paragraph, column);
          area().requestFollowCaret();
          area().requestFocus();
          layOut();
          return true;
        });
    List<Span> spans = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < TYPED.length(); i++) {
        spans.add(press(typed(TYPED.charAt(i))));
      }
      for (int i = 0; i < DELETED; i++) {
        spans.add(press(pressed(KeyCode.BACK_SPACE)));
      }
      spans.add(press(pressed(KeyCode.ENTER)));
    }
    return spans;
  }

  private Span press(KeyEvent key) throws Exception {
    Span span =
        Screen.call(
            () -> {
              long start = System.nanoTime();
              long cpuStart = Pulses.cpuTime();
              Event.fireEvent(area(), key);
              layOut();
              return new Span(System.nanoTime() - start, Pulses.cpuTime() - cpuStart);
            });
    Thread.sleep(BETWEEN_KEYS);
    return span;
  }

  /// Scrolls from the top to the end in so many pulses.
  List<Span> scroll(int pulses) throws Exception {
    GenericStyledArea<?, ?, ?> area = Screen.call(this::area);
    double height =
        Screen.call(
            () -> {
              area.showParagraphAtTop(0);
              layOut();
              return area.getTotalHeightEstimate();
            });
    return Pulses.measure(pulses, pulse -> area.scrollYBy(height / pulses));
  }

  int lines() throws Exception {
    return Screen.call(() -> area().getParagraphs().size());
  }

  private GenericStyledArea<?, ?, ?> area() {
    return (GenericStyledArea<?, ?, ?>) scene.lookup(".code-area");
  }

  private void layOut() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static KeyEvent typed(char character) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED,
        String.valueOf(character),
        "",
        KeyCode.UNDEFINED,
        false,
        false,
        false,
        false);
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }
}
