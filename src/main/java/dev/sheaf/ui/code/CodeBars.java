package dev.sheaf.ui.code;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A code view and, while one finds or goes to a line, the bars for that over it.
public final class CodeBars {
  private final VBox root = new VBox();
  private final CodeView code;
  private final FindView find;
  private final GoToLineView goTo;

  public CodeBars(CodeView code) {
    this.code = code;
    find = new FindView(code.find(), code::requestFocus);
    goTo = new GoToLineView(code);
    VBox.setVgrow(code.root(), Priority.ALWAYS);
    root.getStyleClass().add("code-bars");
    root.getChildren().addAll(find.root(), goTo.root(), code.root());
    code.root().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  public Region root() {
    return root;
  }

  /// Puts something between the find bar and the text.
  public void add(Region below) {
    find.onDown(below::requestFocus);
    root.getChildren().add(1, below);
  }

  public void find() {
    goTo.close();
    code.find().sought().allFilesProperty().set(false);
    find.open(false);
  }

  public void replace() {
    goTo.close();
    find.open(true);
  }

  /// Finds in all files there are.
  public void findInAllFiles() {
    goTo.close();
    code.find().sought().allFilesProperty().set(true);
    find.open(false);
  }

  public void goToLine() {
    goTo.open();
  }

  /// Ends finding.
  public void close() {
    find.close();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && code.find().openProperty().get()) {
      find.close();
      event.consume();
    }
  }
}
