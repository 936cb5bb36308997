package dev.sheaf.ui.settings;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// The files with certificates that one added: what is in them, and for which hosts it counts.
final class AuthoritiesView {
  private final AuthoritiesViewModel model;
  private final ComboBox<String> scope = new ComboBox<>();
  private final VBox list = new VBox();
  private final VBox root;

  AuthoritiesView(AuthoritiesViewModel model) {
    this.model = model;
    scope.setId("authority-scope");
    scope.setAccessibleText(Messages.text("network.authorities.scope"));
    Button add = new Button(Messages.text("network.authorities.add"));
    add.setId("authority-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(event -> choose());
    HBox adding =
        new HBox(NetworkView.label(Messages.text("network.authorities.scope"), "text"), scope, add);
    adding.getStyleClass().add("row");
    Label problem = NetworkView.label("", "problem");
    problem.setId("authority-problem");
    problem.setGraphic(Icon.WARNING.node());
    problem.textProperty().bind(model.problemProperty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    root = new VBox(list, adding, problem);
    root.getStyleClass().add("details");
    model.rowsProperty().subscribe(this::show);
  }

  Region root() {
    return root;
  }

  /// Reads the files, and lists the hosts there are now.
  void look() {
    List<String> scopes = new ArrayList<>();
    scopes.add(Messages.text("network.authorities.all"));
    scopes.addAll(model.hosts());
    scope.getItems().setAll(scopes);
    scope.getSelectionModel().selectFirst();
    model.look();
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("network.authorities.title"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                Messages.text("network.authorities.files"), "*.pem", "*.crt", "*.cer", "*.der"),
            new FileChooser.ExtensionFilter(Messages.text("network.allFiles"), "*"));
    File file = chooser.showOpenDialog(root.getScene().getWindow());
    if (file != null) {
      boolean all = scope.getSelectionModel().getSelectedIndex() <= 0;
      model.add(file.toPath(), all ? null : scope.getValue());
    }
  }

  private void show(List<AuthorityRow> rows) {
    list.getChildren().setAll(rows.stream().map(this::row).toList());
    list.setManaged(!rows.isEmpty());
  }

  private Node row(AuthorityRow row) {
    VBox words =
        new VBox(
            NetworkView.label(row.name(), "file-name"), NetworkView.label(row.scope(), "muted"));
    row.certificates().forEach(text -> words.getChildren().add(certificate(text)));
    if (!row.problem().isEmpty()) {
      Label problem = NetworkView.label(row.problem(), "problem");
      problem.setGraphic(Icon.WARNING.node());
      words.getChildren().add(problem);
    }
    words.getStyleClass().add("words");
    HBox.setHgrow(words, Priority.ALWAYS);
    Button remove = new Button(Messages.text("network.authorities.remove"));
    remove.setMinWidth(Region.USE_PREF_SIZE);
    remove.setAccessibleText(Messages.text("network.authorities.remove.name", row.name()));
    remove.setOnAction(event -> model.remove(row));
    HBox all = new HBox(words, remove);
    all.getStyleClass().addAll("row", "authority");
    return all;
  }

  private static Label certificate(String text) {
    Label label = NetworkView.label(text, "certificate");
    label.setAccessibleText(text);
    return label;
  }
}
