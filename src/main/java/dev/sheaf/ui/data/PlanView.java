package dev.sheaf.ui.data;

import dev.sheaf.ui.kit.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/// The choices about a load.
final class PlanView {
  private static final int MOST_PUBLIC = 3_000;

  private final ComboBox<Kind> kind = new ComboBox<>();
  private final TextField place = field("load-place", "data.load.place");
  private final Button choose = new Button(Messages.text("data.load.choose"));
  private final PasswordField password = new PasswordField();
  private final TextField dataset = field("load-dataset", "data.load.dataset");
  private final List<CheckBox> resources = new ArrayList<>();
  private final TextField gists = field("load-gists", "data.load.gists");
  private final TextField people = field("load-people", "data.load.people");
  private final Spinner<Integer> publicLimit;
  private final TextField since = field("load-since", "data.load.since");
  private final CheckBox full = new CheckBox(Messages.text("data.load.full"));
  private final CheckBox fetch = new CheckBox(Messages.text("data.load.fetch"));
  private final VBox root;

  /// @param tables what can be loaded, with what it is
  PlanView(LoadPlan usual, Map<String, String> tables) {
    kind.setId("load-kind");
    kind.setAccessibleText(Messages.text("data.load.kind"));
    kind.getItems().setAll(Kind.values());
    kind.setButtonCell(new KindCell());
    kind.setCellFactory(list -> new KindCell());
    kind.setMinWidth(Region.USE_PREF_SIZE);
    choose.setId("load-choose");
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(event -> choose());
    password.setId("load-password");
    password.setAccessibleText(Messages.text("data.load.password"));
    password.setPromptText(Messages.text("data.load.password.known"));
    publicLimit = new Spinner<>(0, MOST_PUBLIC, usual.publicLimit(), 100);
    publicLimit.setId("load-public");
    publicLimit.setEditable(true);
    publicLimit.setPrefWidth(110);
    publicLimit.getEditor().setAccessibleText(Messages.text("data.load.public"));
    full.setId("load-full");
    fetch.setId("load-fetch");
    since.setPromptText(Messages.text("data.load.since.all"));
    gists.setPromptText(Messages.text("data.load.gists.all"));
    people.setPromptText(Messages.text("data.load.people.followed"));
    place.setText(usual.place());
    dataset.setText(usual.dataset());
    full.setSelected(usual.full());
    fetch.setSelected(usual.fetch());
    Region secret = setting("data.load.password", password);
    root =
        new VBox(
            setting("data.load.to", row(kind, place, choose)),
            secret,
            pair(setting("data.load.dataset", dataset), setting("data.load.since", since)),
            setting("data.load.resources", tables(tables, usual.resources())),
            pair(setting("data.load.gists", gists), setting("data.load.people", people)),
            setting("data.load.public", publicLimit),
            full,
            fetch);
    root.getStyleClass().add("plan");
    kind.valueProperty().subscribe((before, now) -> turn(before, now, secret));
    kind.setValue(usual.kind());
  }

  Region root() {
    return root;
  }

  void focus() {
    place.requestFocus();
  }

  LoadPlan plan() {
    publicLimit.commitValue();
    return new LoadPlan(
        kind.getValue(),
        place.getText(),
        dataset.getText().strip(),
        resources.stream()
            .filter(CheckBox::isSelected)
            .map(CheckBox::getText)
            .collect(Collectors.toSet()),
        gists.getText(),
        people.getText(),
        publicLimit.getValue(),
        since.getText(),
        full.isSelected(),
        fetch.isSelected());
  }

  /// The password that was typed, which does not stay here.
  String takePassword() {
    String typed = password.getText();
    password.clear();
    return kind.getValue() == Kind.POSTGRESQL ? typed : "";
  }

  // A place of one kind is none of another.
  private void turn(Kind before, Kind now, Region secret) {
    boolean server = now == Kind.POSTGRESQL;
    secret.setVisible(server);
    secret.setManaged(server);
    choose.setVisible(!server);
    choose.setManaged(!server);
    if (before != null) {
      place.setText(server ? "//" : placeOf(now));
    }
  }

  private static String placeOf(Kind kind) {
    String name = kind.isFile() ? "gists." + kind.word() : "gists-" + kind.word();
    return Path.of(System.getProperty("user.home", "."), name).toString();
  }

  private void choose() {
    File chosen;
    if (kind.getValue().isFolder()) {
      DirectoryChooser chooser = new DirectoryChooser();
      chooser.setTitle(Messages.text("data.load.place"));
      chosen = chooser.showDialog(root.getScene().getWindow());
    } else {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(Messages.text("data.load.place"));
      chooser.setInitialFileName("gists." + kind.getValue().word());
      chosen = chooser.showSaveDialog(root.getScene().getWindow());
    }
    if (chosen != null) {
      place.setText(chosen.getAbsolutePath());
    }
  }

  private Node tables(Map<String, String> tables, Set<String> chosen) {
    FlowPane all = new FlowPane();
    all.getStyleClass().add("resources");
    tables.forEach(
        (name, about) -> {
          CheckBox box = new CheckBox(name);
          box.setId("load-" + name);
          box.setMnemonicParsing(false);
          box.setSelected(chosen.contains(name));
          box.setTooltip(new Tooltip(about));
          resources.add(box);
          all.getChildren().add(box);
        });
    return all;
  }

  private static TextField field(String id, String key) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(Messages.text(key));
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private static Region setting(String key, Node control) {
    Label name = new Label(Messages.text(key));
    name.getStyleClass().add("field-name");
    VBox setting = new VBox(name, control);
    setting.getStyleClass().add("setting");
    return setting;
  }

  private static HBox pair(Region one, Region other) {
    HBox pair = row(one, other);
    for (Region each : List.of(one, other)) {
      each.setPrefWidth(280);
      HBox.setHgrow(each, Priority.ALWAYS);
    }
    return pair;
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("row");
    return row;
  }
}
