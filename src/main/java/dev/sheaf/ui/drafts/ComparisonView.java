package dev.sheaf.ui.drafts;

import dev.sheaf.ui.code.CodeLook;
import dev.sheaf.ui.code.DiffView;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.kit.StatePane;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A draft beside what the host has, file by file.
public final class ComparisonView {
  private final DraftsViewModel model;
  private final DiffView diff;
  private final StatePane<DraftComparison> root;

  public ComparisonView(DraftsViewModel model, Background background) {
    this.model = model;
    diff = new DiffView(background);
    VBox.setVgrow(diff.root(), Priority.ALWAYS);
    root =
        new StatePane<>(
            model.comparisonProperty(),
            new Placeholder(Icon.EDIT, Messages.text("drafts.title"), ""),
            this::compared,
            model::compareAgain);
    root.root().getStyleClass().add("draft-comparison");
  }

  public Region root() {
    return root.root();
  }

  /// In which font code is shown here.
  public CodeLook look() {
    return diff.look();
  }

  /// Stops what is under way.
  public void close() {
    diff.close();
  }

  private Node compared(DraftComparison comparison) {
    Label title = new Label(comparison.title());
    title.getStyleClass().add("title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    CutText.explain(title);
    ComboBox<DraftComparison.File> files = new ComboBox<>();
    files.setId("draft-files");
    files.setMinWidth(Region.USE_PREF_SIZE);
    files.setAccessibleText(Messages.text("drafts.compare.file"));
    files.setCellFactory(view -> new FileCell());
    files.setButtonCell(new FileCell());
    files.getItems().setAll(comparison.files());
    files
        .valueProperty()
        .subscribe(
            file -> {
              if (file != null) {
                diff.show(file.texts());
              }
            });
    files.getSelectionModel().selectFirst();
    diff.root().setVisible(!comparison.files().isEmpty());
    Button close = new Button(Messages.text("drafts.compare.close"));
    close.setId("draft-comparison-close");
    close.setCancelButton(true);
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setOnAction(event -> model.closeComparison());
    HBox header = new HBox(title, files, close);
    header.getStyleClass().add("header");
    return new VBox(header, diff.root());
  }

  private static final class FileCell extends ListCell<DraftComparison.File> {
    @Override
    protected void updateItem(DraftComparison.File file, boolean empty) {
      super.updateItem(file, empty);
      setText(empty || file == null ? null : file.label());
    }
  }
}
