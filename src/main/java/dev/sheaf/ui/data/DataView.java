package dev.sheaf.ui.data;

import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.data.DataViewModel.Page;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The library as data, in place of the editor: to be asked, or to be loaded elsewhere.
public final class DataView {
  private final DataViewModel model;
  private final AskView ask;
  private final ExportView export;
  private final ToggleButton asking = tab("data-ask", "data.ask");
  private final ToggleButton exporting = tab("data-export", "data.load");
  private final StackPane body = new StackPane();
  private final VBox root;

  public DataView(DataViewModel model, Background background) {
    this.model = model;
    ask = new AskView(model.ask(), background);
    export = new ExportView(model.export());
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinSize(0, 0);
    root = new VBox(header(), body);
    root.setId("data");
    root.getStyleClass().add("data-page");
    root.setMinSize(0, 0);
    model.pageProperty().subscribe(this::show);
  }

  public Region root() {
    return root;
  }

  /// The area of the question.
  public CodeView code() {
    return ask.code();
  }

  /// Moves the focus to where one goes on.
  public void focus() {
    // A split pane puts what it holds into the window only once it has its looks.
    root.applyCss();
    switch (model.pageProperty().get()) {
      case ASK -> ask.code().requestFocus();
      case EXPORT -> export.focus();
    }
  }

  private Node header() {
    Label title = new Label(Messages.text("data.title"));
    title.getStyleClass().add("title");
    asking.setOnAction(event -> model.turnTo(Page.ASK));
    exporting.setOnAction(event -> model.turnTo(Page.EXPORT));
    HBox tabs = new HBox(asking, exporting);
    tabs.getStyleClass().add("data-tabs");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button close = new Button(Messages.text("data.close"));
    close.setId("data-close");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setOnAction(event -> model.leave());
    HBox header = new HBox(title, tabs, space, close);
    header.getStyleClass().add("header");
    return header;
  }

  private static ToggleButton tab(String id, String key) {
    ToggleButton tab = new ToggleButton(Messages.text(key));
    tab.setId(id);
    tab.setMinWidth(Region.USE_PREF_SIZE);
    return tab;
  }

  private void show(Page page) {
    asking.setSelected(page == Page.ASK);
    exporting.setSelected(page == Page.EXPORT);
    body.getChildren()
        .setAll(
            switch (page) {
              case ASK -> ask.root();
              case EXPORT -> export.root();
            });
  }
}
