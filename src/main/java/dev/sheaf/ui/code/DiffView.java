package dev.sheaf.ui.code;

import dev.sheaf.text.Diff;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows what differs between two texts: side by side, or, where there is no room for that, one
/// above the other.
public final class DiffView {
  private static final Logger LOG = LoggerFactory.getLogger(DiffView.class);
  private static final double ROOM_FOR_TWO = 700;
  private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.F7);
  private static final KeyCombination PREVIOUS =
      new KeyCodeCombination(KeyCode.F7, KeyCombination.SHIFT_DOWN);

  private final VBox root = new VBox();
  private final StackPane body = new StackPane();
  private final HBox head = new HBox();
  private final Label left = new Label();
  private final Label right = new Label();
  private final Label added = new Label();
  private final Label removed = new Label();
  private final Button next = Buttons.icon(Icon.DOWN, Messages.text("code.diff.next"));
  private final Button previous = Buttons.icon(Icon.UP, Messages.text("code.diff.previous"));
  private final PauseTransition skeletonLater = new PauseTransition(Duration.millis(150));
  private final Background background;
  private Background.Task comparing = Background.Task.NONE;
  private Optional<Comparison> shown = Optional.empty();
  private @Nullable DiffPanes panes;
  private @Nullable DiffColours colours;
  private boolean narrow;
  private int wanted = -1;

  public DiffView(Background background) {
    this.background = background;
    root.getStyleClass().addAll("code", "diff");
    root.getStylesheets().setAll(CodeFont.sheet(CodeFont.usualFamily(), CodeFont.USUAL_SIZE));
    root.setMinSize(0, 0);
    body.setMinSize(0, 0);
    VBox.setVgrow(body, Priority.ALWAYS);
    fillHead();
    root.getChildren().addAll(head, body);
    root.widthProperty().subscribe(width -> fit(width.doubleValue()));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    skeletonLater.setOnFinished(event -> body.getChildren().setAll(Placeholder.skeleton()));
  }

  private void fillHead() {
    head.getStyleClass().add("diff-head");
    head.setAlignment(Pos.CENTER_LEFT);
    left.getStyleClass().add("diff-title");
    right.getStyleClass().add("diff-title");
    for (Label title : new Label[] {left, right}) {
      title.setMaxWidth(Double.MAX_VALUE);
      title.setPrefWidth(1);
      title.setMinWidth(0);
      HBox.setHgrow(title, Priority.ALWAYS);
    }
    added.getStyleClass().add("diff-added-count");
    removed.getStyleClass().add("diff-removed-count");
    HBox counts = new HBox(added, removed, previous, next);
    counts.getStyleClass().add("diff-counts");
    counts.setAlignment(Pos.CENTER_RIGHT);
    counts.setMinWidth(Region.USE_PREF_SIZE);
    next.setId("diff-next");
    previous.setId("diff-previous");
    next.setTooltip(new Tooltip(tip("code.diff.next", NEXT)));
    previous.setTooltip(new Tooltip(tip("code.diff.previous", PREVIOUS)));
    next.setOnAction(event -> nextChange());
    previous.setOnAction(event -> previousChange());
    // Each title stands above its pane.
    HBox rightHalf = new HBox(right, counts);
    rightHalf.setAlignment(Pos.CENTER_LEFT);
    rightHalf.setPrefWidth(1);
    HBox.setHgrow(rightHalf, Priority.ALWAYS);
    head.getChildren().addAll(left, rightHalf);
  }

  private static String tip(String key, KeyCombination keys) {
    return Messages.text(key) + " (" + keys.getDisplayText() + ")";
  }

  public Region root() {
    return root;
  }

  /// Compares these texts in the background and shows what differs, the first change first.
  public void show(Comparison comparison) {
    shown = Optional.of(comparison);
    left.setText(comparison.before().title());
    right.setText(comparison.after().title());
    for (Label title : new Label[] {left, right}) {
      title.setTooltip(new Tooltip(title.getText()));
    }
    compare();
  }

  /// Stops what is under way.
  public void close() {
    comparing.cancel();
    skeletonLater.stop();
    if (colours != null) {
      colours.stop();
    }
  }

  public void nextChange() {
    step(1);
  }

  public void previousChange() {
    step(-1);
  }

  /// Moves to a line of the first text, counted from 0; as soon as it is there.
  public void revealLine(int line) {
    wanted = line;
    DiffPanes current = panes;
    if (current != null) {
      current.revealLine(line);
    }
  }

  private void step(int direction) {
    DiffPanes current = panes;
    if (current != null && current.changes() > 0) {
      current.reveal(current.next(direction));
    }
  }

  private void key(KeyEvent event) {
    if (NEXT.match(event) || PREVIOUS.match(event)) {
      step(NEXT.match(event) ? 1 : -1);
      event.consume();
    }
  }

  private void fit(double width) {
    boolean nowNarrow = width < ROOM_FOR_TWO;
    if (width > 0 && nowNarrow != narrow) {
      narrow = nowNarrow;
      if (shown.isPresent()) {
        compare();
      }
    }
  }

  /// What was made ready off the screen's thread.
  private record Ready(
      Diff diff,
      List<DiffPage> pages,
      List<ReadOnlyStyledDocument<DiffLook, String, Ink>> documents,
      List<Integer> changes) {
    static Ready of(Comparison texts, boolean narrow) throws InterruptedException {
      Diff diff = Diff.of(texts.before().text(), texts.after().text());
      List<DiffPage> pages =
          narrow
              ? List.of(DiffPage.unified(diff))
              : List.of(DiffPage.before(diff), DiffPage.after(diff));
      List<Integer> changes = pages.getFirst().changes(pages.getLast());
      return new Ready(diff, pages, pages.stream().map(DiffPage::document).toList(), changes);
    }
  }

  private void compare() {
    close();
    panes = null;
    Comparison texts = shown.orElseThrow();
    boolean unified = narrow;
    skeletonLater.playFromStart();
    comparing =
        background.run(
            () -> Ready.of(texts, unified),
            ready -> show(ready, texts),
            failure -> LOG.error("two texts could not be compared", failure));
  }

  private void show(Ready ready, Comparison texts) {
    skeletonLater.stop();
    added.setText(Messages.text("code.diff.added", ready.diff().added()));
    removed.setText(Messages.text("code.diff.removed", ready.diff().removed()));
    next.setDisable(ready.changes().isEmpty());
    previous.setDisable(ready.changes().isEmpty());
    if (ready.diff().isEmpty()) {
      body.getChildren()
          .setAll(new Placeholder(Icon.CHECK, Messages.text("code.diff.same"), "").root());
      return;
    }
    List<DiffArea> areas = areas(ready);
    areas.getFirst().setAccessibleText(texts.before().title());
    areas.getLast().setAccessibleText(texts.after().title());
    DiffColours found = new DiffColours(ready.diff(), background, this::paint);
    DiffPanes made = new DiffPanes(areas, ready.changes(), found::of);
    colours = found;
    panes = made;
    body.getChildren().setAll(made.root());
    found.start(texts.language());
    made.reveal(0);
    if (wanted >= 0) {
      made.revealLine(wanted);
    }
  }

  private static List<DiffArea> areas(Ready ready) {
    return IntStream.range(0, ready.pages().size())
        .mapToObj(i -> new DiffArea(ready.pages().get(i), ready.documents().get(i)))
        .toList();
  }

  private void paint() {
    if (panes != null) {
      panes.paint();
    }
  }
}
