package dev.sheaf.ui.code;

import dev.sheaf.ui.kit.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows one [CodeDocument] at a time, and edits it.
public final class CodeView {
  private static final Logger LOG = LoggerFactory.getLogger(CodeView.class);

  private final StackPane root = new StackPane();
  private final Background background;
  private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyIntegerWrapper column = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper unseen = new ReadOnlyStringWrapper("");
  private final CodeLook look = new CodeLook();
  private final FindViewModel find;
  private final Finding finding;
  private List<MenuEntry> menu = List.of();
  private Background.Task opening = Background.Task.NONE;
  private Runnable onHighlight = () -> {};
  private Runnable onLeave = () -> {};
  private Runnable onScroll = () -> {};
  private BooleanSupplier beforePaste = () -> true;
  private @Nullable CodeDocument shown;
  private boolean focusWanted;
  private int wantedLine;
  private int wantedColumn = 1;

  public CodeView(Background background) {
    this.background = background;
    find = new FindViewModel(background);
    finding = new Finding(find);
    root.getStyleClass().add("code");
    look.onFont(this::dress);
    look.onGuides(() -> withPane(pane -> pane.guides().follow(look)));
    dress();
  }

  public Region root() {
    return root;
  }

  /// Adds to the menu on a right click in documents that are shown from now on.
  public void offer(List<MenuEntry> entries) {
    menu = List.copyOf(entries);
  }

  /// Switches to that document, with its own caret, scroll position and undo history. One that was
  /// not shown before is made ready in the background; until then the one before stays.
  public void show(CodeDocument document) {
    opening.cancel();
    if (!document.equals(shown)) {
      wantedLine = 0;
    }
    shown = document;
    document.setOnReplaced(
        () -> {
          if (document.equals(shown)) {
            show(document);
          }
        });
    CodePane pane = document.pane();
    if (pane != null) {
      attach(document, pane);
      return;
    }
    String text = document.beginning();
    opening =
        background.run(
            () -> Opening.of(text, document.languageProperty().get()),
            opened -> {
              CodePane made = new CodePane(document, opened, background, menu);
              document.setPane(made);
              attach(document, made);
            },
            failure -> LOG.error("a document did not open", failure));
  }

  private void attach(CodeDocument document, CodePane pane) {
    CodeTextArea area = pane.area();
    onLeave.run();
    boolean focused = focusWanted || root.isFocusWithin();
    focusWanted = false;
    root.getChildren().setAll(pane.root());
    line.bind(
        Bindings.createIntegerBinding(
            () -> area.places().line(area.getCurrentParagraph()) + 1,
            area.currentParagraphProperty()));
    column.bind(
        Bindings.createIntegerBinding(
            () -> area.places().column(area.getCaretPosition()) + 1, area.caretPositionProperty()));
    selected.bind(Bindings.createIntegerBinding(area::selectedLength, area.selectionProperty()));
    unseen.bind(
        Bindings.createStringBinding(
            () -> area.unseenAt(area.getSelection().getStart()), area.selectionProperty()));
    finding.attach(document, pane);
    pane.root().setOnScrolled(() -> onScroll.run());
    Subscription tabs = document.indentationProperty().subscribe((before, now) -> dress());
    pane.guides().follow(look);
    dress();
    onLeave =
        () -> {
          pane.pause();
          pane.root().setOnScrolled(() -> {});
          tabs.unsubscribe();
        };
    if (focused) {
      area.requestFocus();
    }
    area.setBeforePaste(beforePaste);
    pane.resume(() -> onHighlight.run());
    reveal(pane);
  }

  /// Moves the caret to a line, counted from 1, and that into sight, as soon as the text is there.
  public void reveal(int lineNumber) {
    goTo(lineNumber, 1);
  }

  /// Moves the caret to a place, counted from 1, and that into sight, as soon as the text is there.
  /// What lies behind a line's end means that end.
  public void goTo(int lineNumber, int columnNumber) {
    wantedLine = lineNumber;
    wantedColumn = columnNumber;
    CodePane pane = shown == null ? null : shown.pane();
    if (pane != null) {
      reveal(pane);
    }
  }

  private void reveal(CodePane pane) {
    int wanted = wantedLine;
    wantedLine = 0;
    if (wanted > 0) {
      int wantedPlace = wantedColumn;
      pane.onceFilled(() -> pane.area().goTo(wanted - 1, wantedPlace - 1));
    }
  }

  /// The caret's line, from 1.
  public ReadOnlyIntegerProperty lineProperty() {
    return line.getReadOnlyProperty();
  }

  /// The caret's column, from 1.
  public ReadOnlyIntegerProperty columnProperty() {
    return column.getReadOnlyProperty();
  }

  /// Lines of a text, counted from 1.
  public record LineRange(int first, int last) {}

  /// The lines that are selected, or else that of the caret; empty where no text is shown.
  public Optional<LineRange> selectedLines() {
    CodeDocument document = shown;
    CodePane pane = document == null ? null : document.pane();
    return pane == null ? Optional.empty() : Optional.of(pane.area().selectedLines());
  }

  /// How many lines the shown document has; 1 where nothing is shown.
  public int lines() {
    CodeDocument document = shown;
    CodePane pane = document == null ? null : document.pane();
    return pane == null ? 1 : pane.area().places().line(pane.area().getParagraphs().size() - 1) + 1;
  }

  /// What is looked for in the shown document.
  public FindViewModel find() {
    return find;
  }

  /// How many characters are selected.
  public ReadOnlyIntegerProperty selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /// What Unicode calls the character at the caret, where a reader does not see it; else empty.
  public ReadOnlyStringProperty unseenProperty() {
    return unseen.getReadOnlyProperty();
  }

  /// Selects the next character that makes one read something else than is there, around the end.
  public void selectUnseen() {
    CodeDocument document = shown;
    if (document != null) {
      withPane(pane -> UnseenPlaces.selectNext(new ShownText(document, pane), background));
    }
    requestFocus();
  }

  /// How code is shown here.
  public CodeLook look() {
    return look;
  }

  /// Called each time the visible lines of a document just shown have their colours.
  public void setOnHighlight(Runnable listener) {
    onHighlight = listener;
  }

  /// Asked before a paste whether what the clipboard holds is to be pasted as text.
  public void setBeforePaste(BooleanSupplier asked) {
    beforePaste = asked;
  }

  /// Called whenever the text may have scrolled.
  public void setOnScroll(Runnable listener) {
    onScroll = listener;
  }

  /// The line at the upper edge, from 0; 0 where nothing is shown.
  public int topLine() {
    CodeDocument document = shown;
    CodePane pane = document == null ? null : document.pane();
    if (pane == null) {
      return 0;
    }
    CodeTextArea area = pane.area();
    return area.places().line(Lines.visibleIn(area).first());
  }

  /// Brings a line, from 0, to the upper edge.
  public void scrollTo(int line) {
    withArea(
        area ->
            area.showParagraphAtTop(
                Math.clamp(area.places().paragraph(line), 0, area.getParagraphs().size() - 1)));
  }

  /// Moves the focus to the text, as soon as there is one.
  public void requestFocus() {
    CodeDocument document = shown;
    focusWanted = document == null || document.pane() == null;
    withArea(CodeTextArea::requestFocus);
  }

  public void undo() {
    withArea(CodeTextArea::undo);
  }

  public void redo() {
    withArea(CodeTextArea::redo);
  }

  public void cut() {
    withArea(CodeTextArea::cut);
  }

  public void copy() {
    withArea(CodeTextArea::copy);
  }

  public void paste() {
    withArea(CodeTextArea::paste);
  }

  public void selectAll() {
    withArea(CodeTextArea::selectAll);
  }

  /// Carries out a command in the shown text.
  public void run(CodeCommand command) {
    requestFocus();
    withPane(pane -> pane.commands().run(command));
  }

  private void withArea(Consumer<CodeTextArea> action) {
    withPane(pane -> action.accept(pane.area()));
  }

  private void withPane(Consumer<CodePane> action) {
    CodePane pane = shown == null ? null : shown.pane();
    if (pane != null) {
      action.accept(pane);
    }
  }

  private void dress() {
    int tab = look.tabProperty().get();
    List<String> sheets = List.of(look.sheet(shown == null ? tab : shown.tabWidth(tab)));
    if (!root.getStylesheets().equals(sheets)) {
      root.getStylesheets().setAll(sheets);
    }
  }
}
