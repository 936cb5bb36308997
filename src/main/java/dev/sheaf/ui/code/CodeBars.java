package dev.sheaf.ui.code;

import dev.sheaf.ui.kit.Lazily;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A code view and, while one finds or goes to a line, the bars for that over it.
public final class CodeBars {
  private final VBox root = new VBox();
  private final CodeView code;
  private final Lazily<FindView> find = new Lazily<>(this::findBar);
  private final Lazily<GoToLineView> goTo = new Lazily<>(this::goToBar);
  private Runnable down = () -> {};

  public CodeBars(CodeView code) {
    this.code = code;
    VBox.setVgrow(code.root(), Priority.ALWAYS);
    root.getStyleClass().add("code-bars");
    root.getChildren().add(code.root());
    code.root().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  public Region root() {
    return root;
  }

  private FindView findBar() {
    FindView bar = new FindView(code.find(), code::requestFocus);
    bar.onDown(() -> down.run());
    root.getChildren().addFirst(bar.root());
    return bar;
  }

  private GoToLineView goToBar() {
    GoToLineView bar = new GoToLineView(code);
    root.getChildren().add(root.getChildren().indexOf(code.root()), bar.root());
    return bar;
  }

  /// Puts something between the find bar and the text.
  public void add(Region below) {
    down = below::requestFocus;
    root.getChildren().addFirst(below);
  }

  public void find() {
    goTo.ifBuilt(GoToLineView::close);
    code.find().sought().allFilesProperty().set(false);
    find.get().open(false);
  }

  public void replace() {
    goTo.ifBuilt(GoToLineView::close);
    find.get().open(true);
  }

  /// Finds in all files there are.
  public void findInAllFiles() {
    goTo.ifBuilt(GoToLineView::close);
    code.find().sought().allFilesProperty().set(true);
    find.get().open(false);
  }

  public void goToLine() {
    goTo.get().open();
  }

  /// Ends finding.
  public void close() {
    find.ifBuilt(FindView::close);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && code.find().openProperty().get()) {
      find.ifBuilt(FindView::close);
      event.consume();
    }
  }
}
