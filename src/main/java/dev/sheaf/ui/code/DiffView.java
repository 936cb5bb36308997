package dev.sheaf.ui.code;

import dev.sheaf.text.Diff;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Later;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
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
  private final VBox root = new VBox();
  private final StackPane body = new StackPane();
  private final ObjectProperty<DiffChoices> choices = new SimpleObjectProperty<>(DiffChoices.WHOLE);
  private final DiffHead head = new DiffHead(choices, this::nextChange, this::previousChange);
  private final Later skeletonLater = new Later(Duration.millis(150));
  private final CodeLook look = new CodeLook();
  private final Background background;
  // Where in the first text folds begin that somebody opened.
  private final Set<Integer> opened = new HashSet<>();
  private Background.Task comparing = Background.Task.NONE;
  private Optional<Comparison> shown = Optional.empty();
  private @Nullable DiffPanes panes;
  private @Nullable DiffColours colours;
  private Predicate<Integer> beyond = direction -> false;
  private boolean narrow;
  private boolean fromEnd;
  private boolean focused;
  private int wanted = -1;
  private DiffPanes.@Nullable Position kept;

  public DiffView(Background background) {
    this.background = background;
    root.getStyleClass().addAll("code", "diff");
    dress();
    look.onFont(this::dress);
    root.setMinSize(0, 0);
    body.setMinSize(0, 0);
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren().addAll(head.root(), body);
    choices.subscribe(this::choose);
    root.widthProperty().subscribe(width -> fit(width.doubleValue()));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  public Region root() {
    return root;
  }

  private void dress() {
    root.getStylesheets().setAll(look.sheet(look.tabProperty().get()));
  }

  /// In which font code is shown here.
  public CodeLook look() {
    return look;
  }

  /// Compares these texts in the background and shows what differs, the first change first.
  public void show(Comparison comparison) {
    show(comparison, false);
  }

  /// @param backwards whether the last change is shown first
  void show(Comparison comparison, boolean backwards) {
    shown = Optional.of(comparison);
    wanted = -1;
    kept = null;
    opened.clear();
    fromEnd = backwards;
    head.show(comparison);
    compare();
  }

  /// Says who knows what comes after the last change, and before the first.
  ///
  /// @param guide given 1 or -1; answers whether it went there
  void onBeyond(Predicate<Integer> guide) {
    beyond = guide;
  }

  /// How it is shown; the person can change that, too.
  public ObjectProperty<DiffChoices> choicesProperty() {
    return choices;
  }

  private void choose(DiffChoices before, DiffChoices now) {
    if (before.whole() != now.whole()) {
      opened.clear();
    }
    compareAnew();
  }

  // Rows are others in another layout, lines are not; before the first one nobody has moved.
  private void compareAnew() {
    if (shown.isPresent()) {
      DiffPanes current = panes;
      wanted = current == null || body.getWidth() == 0 ? wanted : current.line();
      kept = null;
      compare();
    }
  }

  /// Stops what is under way.
  public void close() {
    comparing.cancel();
    skeletonLater.cancel();
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
    if (current == null || current.changes() == 0) {
      var _ = beyond.test(direction);
      return;
    }
    OptionalInt next = current.next(direction);
    if (next.isPresent()) {
      current.reveal(next.getAsInt());
    } else if (!beyond.test(direction)) {
      current.reveal(direction > 0 ? 0 : current.changes() - 1);
    }
  }

  private void key(KeyEvent event) {
    if (DiffHead.NEXT.match(event) || DiffHead.PREVIOUS.match(event)) {
      step(DiffHead.NEXT.match(event) ? 1 : -1);
      event.consume();
    }
  }

  private void fit(double width) {
    boolean nowNarrow = width < ROOM_FOR_TWO;
    if (width > 0 && nowNarrow != narrow) {
      narrow = nowNarrow;
      head.fit(narrow);
      compareAnew();
    }
  }

  /// What was made ready off the screen's thread.
  private record Ready(
      Diff diff,
      List<DiffPage> pages,
      List<ReadOnlyStyledDocument<DiffLook, String, Ink>> documents,
      List<Integer> changes) {
    static Ready of(Comparison texts, DiffChoices choices, Set<Integer> opened)
        throws InterruptedException {
      Diff diff =
          Diff.of(
              texts.before().text(),
              texts.after().text(),
              choices.ignoresSpace() ? Diff.Space.IGNORED : Diff.Space.COUNTS);
      List<Folds.Part> parts = choices.whole() ? Folds.none(diff) : Folds.of(diff, opened);
      List<DiffPage> pages =
          choices.sideBySide()
              ? List.of(DiffPage.before(diff, parts), DiffPage.after(diff, parts))
              : List.of(DiffPage.unified(diff, parts));
      List<Integer> changes = pages.getFirst().changes(pages.getLast());
      return new Ready(diff, pages, pages.stream().map(DiffPage::document).toList(), changes);
    }
  }

  private void compare() {
    close();
    focused = body.isFocusWithin();
    panes = null;
    Comparison texts = shown.orElseThrow();
    DiffChoices now = narrow ? choices.get().sideBySide(false) : choices.get();
    skeletonLater.run(() -> body.getChildren().setAll(Placeholder.skeleton()));
    Set<Integer> open = Set.copyOf(opened);
    comparing =
        background.run(() -> Ready.of(texts, now, open), ready -> show(ready, texts), this::fail);
  }

  private void fail(Throwable thrown) {
    skeletonLater.cancel();
    LOG.error("two texts could not be compared", thrown);
    Button again = Buttons.labelled(Icon.REFRESH, Messages.text("state.retry"));
    again.setOnAction(event -> compare());
    body.getChildren()
        .setAll(
            new Placeholder(
                    Icon.FAILED,
                    Messages.text("code.diff.failed.title"),
                    Messages.text("code.diff.failed.text"))
                .with(again)
                .root());
  }

  private void show(Ready ready, Comparison texts) {
    skeletonLater.cancel();
    head.count(ready.diff(), !ready.changes().isEmpty());
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
    go(made);
    if (focused) {
      areas.getLast().requestFocus();
    }
    for (DiffArea area : areas) {
      area.onFold(fold -> unfold(made, area, fold));
    }
  }

  private void go(DiffPanes made) {
    DiffPanes.Position before = kept;
    kept = null;
    if (before != null) {
      made.take(before);
      return;
    }
    made.reveal(fromEnd ? made.changes() - 1 : 0);
    if (wanted >= 0) {
      made.revealLine(wanted);
    }
  }

  private void unfold(DiffPanes folded, DiffArea area, int fold) {
    if (panes != folded) {
      return;
    }
    wanted = area.page().lines().get(fold).old();
    opened.add(wanted);
    kept = folded.position(fold);
    compare();
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
