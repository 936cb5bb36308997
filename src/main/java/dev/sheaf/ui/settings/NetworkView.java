package dev.sheaf.ui.settings;

import dev.sheaf.settings.NetworkChoice;
import dev.sheaf.settings.NetworkChoice.Way;
import dev.sheaf.ui.kit.Busy;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// How hosts are reached, and whom to trust.
public final class NetworkView implements SettingsSection {
  private final NetworkViewModel model;
  private final AuthoritiesView authorities;
  private final Region manual;
  private final Region script;
  private final StackPane details = new StackPane();
  private final VBox answer = new VBox();
  private final Button test = new Button();
  private final List<Setting> settings;

  public NetworkView(NetworkViewModel model) {
    this.model = model;
    authorities = new AuthoritiesView(model.authorities());
    manual = new ManualProxyView(model).root();
    script = script();
    model.choiceProperty().map(NetworkChoice::way).subscribe(this::show);
    model.testProperty().subscribe(this::show);
    answer.getStyleClass().add("details");
    settings =
        List.of(
            Setting.above(
                    Messages.text("network.proxy"), Messages.text("network.proxy.text"), proxy())
                .alsoFoundBy(Messages.text("network.proxy.words")),
            Setting.above(
                    Messages.text("network.authorities"),
                    Messages.text("network.authorities.text"),
                    authorities.root())
                .alsoFoundBy(Messages.text("network.authorities.words")),
            Setting.above(
                Messages.text("network.test"),
                Messages.text("network.test.text", model.hostName()),
                test()));
  }

  private VBox proxy() {
    ComboBox<Way> way =
        Fields.oneOf(
            "network-way",
            model.choiceProperty().map(NetworkChoice::way),
            List.of(Way.values()),
            NetworkView::name,
            chosen -> model.change(now -> now.withWay(chosen)));
    way.setAccessibleText(Messages.text("network.proxy"));
    Label unused = label(Messages.text("network.unused"), "muted");
    unused.setId("network-unused");
    model.choiceProperty().subscribe(now -> unused.setVisible(now.wayInUse() != now.way()));
    unused.managedProperty().bind(unused.visibleProperty());
    VBox proxy = new VBox(way, details, unused);
    proxy.getStyleClass().add("details");
    return proxy;
  }

  private static String name(Way way) {
    return switch (way) {
      case SYSTEM -> Messages.text("network.way.system");
      case NONE -> Messages.text("network.way.none");
      case MANUAL -> Messages.text("network.way.manual");
      case SCRIPT -> Messages.text("network.way.script");
    };
  }

  private void show(Way way) {
    details
        .getChildren()
        .setAll(
            switch (way) {
              case SYSTEM -> label(Messages.text("network.way.system.text"), "muted");
              case NONE -> label(Messages.text("network.way.none.text"), "muted");
              case MANUAL -> manual;
              case SCRIPT -> script;
            });
  }

  private Region script() {
    TextField field =
        Typed.field(
            "network-script",
            "http://proxy.example.com/proxy.pac",
            model.choiceProperty().map(now -> now.script() == null ? "" : now.script()),
            model::nameScript);
    Button choose = new Button(Messages.text("network.script.choose"));
    choose.setId("network-script-choose");
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(event -> chooseScript());
    VBox named = Typed.named(Messages.text("network.script"), field);
    HBox.setHgrow(named, Priority.ALWAYS);
    HBox row = new HBox(named, choose);
    row.getStyleClass().addAll("row", "bottom");
    VBox script = new VBox(row, label(Messages.text("network.script.text"), "muted"));
    script.getStyleClass().add("details");
    return script;
  }

  private void chooseScript() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("network.script.title"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                Messages.text("network.script.files"), "*.pac", "*.dat", "*.js"),
            new FileChooser.ExtensionFilter(Messages.text("network.allFiles"), "*"));
    File file = chooser.showOpenDialog(details.getScene().getWindow());
    if (file != null) {
      model.nameScript(file.getAbsolutePath());
    }
  }

  private VBox test() {
    test.setText(Messages.text("network.test.action", model.hostName()));
    test.setId("network-test");
    test.setOnAction(event -> model.test());
    VBox all = new VBox(test, answer);
    all.getStyleClass().add("details");
    return all;
  }

  private void show(Loadable<String> state) {
    // Whoever waits at the button that goes should not find the focus elsewhere on the page.
    if (answer.isFocusWithin()) {
      test.requestFocus();
    }
    answer
        .getChildren()
        .setAll(
            switch (state) {
              case Loadable.Idle<String>() -> List.<Node>of();
              case Loadable.Loading<String>() -> List.of(waiting());
              case Loadable.Loaded<String>(String way) -> List.of(told(way, "done", Icon.CHECK));
              case Loadable.Failed<String>(var failure) ->
                  List.of(told(FailureText.of(failure), "problem", Icon.WARNING));
            });
    answer.setManaged(!answer.getChildren().isEmpty());
  }

  private HBox waiting() {
    Button cancel = new Button(Messages.text("network.test.cancel"));
    cancel.setOnAction(event -> model.cancelTest());
    HBox row =
        new HBox(
            Busy.sign(),
            label(Messages.text("network.test.asking", model.hostName()), "text"),
            cancel);
    row.getStyleClass().add("row");
    return row;
  }

  private static Label told(String text, String styleClass, Icon icon) {
    Label told = label(text, styleClass);
    told.setId("network-test-answer");
    told.setGraphic(icon.node());
    return told;
  }

  static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  @Override
  public void shown() {
    authorities.look();
  }

  @Override
  public String id() {
    return "network";
  }

  @Override
  public Icon icon() {
    return Icon.NETWORK;
  }

  @Override
  public String title() {
    return Messages.text("network.title");
  }

  @Override
  public List<Setting> settings() {
    return settings;
  }
}
