package dev.sheaf.ui.data;

import dev.sheaf.ui.kit.Busy;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page that loads the library elsewhere, with the loads so far.
final class ExportView {
  private final ExportViewModel model;
  private final PlanView plan;
  private final ScrollPane root = new ScrollPane();

  ExportView(ExportViewModel model) {
    this.model = model;
    plan = new PlanView(ExportViewModel.usual(), ExportViewModel.resources());
    plan.root().disableProperty().bind(model.busyProperty());
    VBox card =
        new VBox(
            label(Messages.text("data.load.title"), "heading"),
            label(Messages.text("data.load.text"), "text"),
            plan.root(),
            problem(),
            actions());
    card.getStyleClass().add("load-card");
    VBox loads =
        new VBox(label(Messages.text("data.loads"), "heading"), new LoadsView(model).root());
    loads.getStyleClass().add("load-card");
    VBox page = new VBox(card, loads);
    page.getStyleClass().add("load-page");
    root.setId("export");
    root.setContent(page);
    root.setFitToWidth(true);
    root.getStyleClass().add("load-scroll");
  }

  Region root() {
    return root;
  }

  void focus() {
    plan.focus();
  }

  private Node problem() {
    Label text = label("", "problem");
    text.setId("load-problem");
    text.textProperty().bind(model.problemProperty());
    text.visibleProperty().bind(model.problemProperty().isNotEmpty());
    text.managedProperty().bind(text.visibleProperty());
    return text;
  }

  private Node actions() {
    Button load = Buttons.primary(Messages.text("data.load"));
    load.setId("load");
    load.setMinWidth(Region.USE_PREF_SIZE);
    load.setOnAction(event -> model.load(plan.plan(), plan.takePassword()));
    load.disableProperty().bind(model.busyProperty());
    Button cancel = new Button(Messages.text("data.cancel"));
    cancel.setId("load-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> model.cancel());
    // What had the focus goes; before it does, and after the button that is back.
    model
        .busyProperty()
        .subscribe(
            () -> {
              if (!model.busyProperty().get() && cancel.isFocused()) {
                load.requestFocus();
              }
            });
    Node turning = Busy.sign();
    Label progress = new Label();
    progress.setId("load-progress");
    progress.textProperty().bind(model.progressProperty());
    HBox.setHgrow(progress, Priority.ALWAYS);
    for (Node busy : List.of(cancel, turning, progress)) {
      busy.visibleProperty().bind(model.busyProperty());
      busy.managedProperty().bind(model.busyProperty());
    }
    Button open = Buttons.labelled(Icon.FOLDER, Messages.text("data.openFolder"));
    open.setId("load-open");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setOnAction(event -> model.openFolder());
    open.visibleProperty().bind(model.folderProperty().map(Optional::isPresent).orElse(false));
    open.managedProperty().bind(open.visibleProperty());
    HBox row = new HBox(load, open, cancel, turning, progress);
    row.getStyleClass().add("row");
    return row;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
