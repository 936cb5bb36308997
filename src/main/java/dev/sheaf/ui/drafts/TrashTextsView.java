package dev.sheaf.ui.drafts;

import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.code.CodeLook;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.kit.StatePane;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The texts of a deleted gist, to be read and copied.
public final class TrashTextsView {
  private final CodeView code;
  private final StatePane<TrashedTexts> root;

  public TrashTextsView(TrashViewModel model, Background background) {
    code = new CodeView(background);
    root =
        new StatePane<>(
            model.textsProperty(),
            new Placeholder(
                Icon.DELETE, Messages.text("trash.idle.title"), Messages.text("trash.idle.text")),
            this::texts,
            model::read);
    root.root().getStyleClass().add("trash-texts");
  }

  public Region root() {
    return root.root();
  }

  /// In which font code is shown here.
  public CodeLook look() {
    return code.look();
  }

  private Node texts(TrashedTexts texts) {
    Label title = new Label(texts.title());
    title.getStyleClass().add("title");
    CutText.explain(title);
    Label readOnly = new Label(Messages.text("trash.readOnly"));
    readOnly.getStyleClass().add("muted");
    readOnly.setMinWidth(Region.USE_PREF_SIZE);
    StackPane content = new StackPane();
    VBox.setVgrow(content, Priority.ALWAYS);
    ComboBox<TrashedTexts.Text> files = new ComboBox<>();
    files.setId("trash-files");
    files.setAccessibleText(Messages.text("trash.file.choose"));
    files.setCellFactory(view -> new FileCell());
    files.setButtonCell(new FileCell());
    files.getItems().setAll(texts.files());
    files
        .valueProperty()
        .subscribe(
            file -> {
              if (file != null) {
                content.getChildren().setAll(content(file));
              }
            });
    files.getSelectionModel().selectFirst();
    HBox header = new HBox(title, readOnly);
    header.getStyleClass().add("header");
    HBox choice = new HBox(files);
    choice.getStyleClass().add("choice");
    return new VBox(header, choice, content);
  }

  private Node content(TrashedTexts.Text file) {
    String text = file.content();
    if (text == null) {
      return new Placeholder(Icon.FILE, file.label(), file.why()).root();
    }
    CodeDocument document =
        new CodeDocument(file.name(), file.language(), text.replace("\r\n", "\n"));
    document.setEditable(false);
    code.show(document);
    return code.root();
  }

  private static final class FileCell extends ListCell<TrashedTexts.Text> {
    @Override
    protected void updateItem(TrashedTexts.Text file, boolean empty) {
      super.updateItem(file, empty);
      setText(empty || file == null ? null : file.label());
    }
  }
}
