package dev.sheaf.ui.settings;

import dev.sheaf.settings.ManualProxy;
import dev.sheaf.settings.NetworkChoice;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fields of a proxy that one names oneself.
final class ManualProxyView {
  private final NetworkViewModel model;
  private final ObservableValue<ManualProxy> manual;
  private final VBox root;

  ManualProxyView(NetworkViewModel model) {
    this.model = model;
    manual = model.choiceProperty().map(NetworkChoice::manual);
    TextField exceptions =
        Typed.field(
            "proxy-exceptions",
            "*.example.com, 10.0.0.0/8",
            manual.map(ManualProxy::exceptions),
            typed -> model.changeManual(now -> now.withExceptions(typed)));
    root =
        new VBox(
            address(),
            signIn(),
            state(),
            Typed.named(Messages.text("network.exceptions"), exceptions),
            NetworkView.label(Messages.text("network.exceptions.text"), "muted"));
    root.getStyleClass().add("details");
  }

  Region root() {
    return root;
  }

  private HBox address() {
    ComboBox<ManualProxy.Kind> kind =
        Fields.oneOf(
            "proxy-kind",
            manual.map(ManualProxy::kind),
            List.of(ManualProxy.Kind.values()),
            ManualProxyView::name,
            chosen -> model.changeManual(now -> now.withKind(chosen)));
    TextField host =
        Typed.field(
            "proxy-host", "proxy.example.com", manual.map(ManualProxy::host), model::nameProxy);
    TextField port =
        Typed.field(
            "proxy-port",
            "",
            manual.map(ManualProxy::port).map(String::valueOf),
            typed -> model.namePort(typed));
    port.setPrefColumnCount(6);
    return row(
        Typed.named(Messages.text("network.kind"), kind),
        wide(Typed.named(Messages.text("network.host"), host)),
        Typed.named(Messages.text("network.port"), port));
  }

  private static String name(ManualProxy.Kind kind) {
    return switch (kind) {
      case HTTP -> "HTTP";
      case SOCKS5 -> "SOCKS 5";
    };
  }

  private HBox signIn() {
    TextField user =
        Typed.field(
            "proxy-user",
            Messages.text("network.user.prompt"),
            manual.map(now -> now.user() == null ? "" : now.user()),
            typed -> model.changeManual(now -> now.withUser(typed)));
    PasswordField password = new PasswordField();
    password.setId("proxy-password");
    password.setPromptText(Messages.text("network.password.prompt"));
    Runnable keep =
        () -> {
          model.keepPassword(password.getText());
          password.clear();
        };
    password.setOnAction(event -> keep.run());
    ObservableValue<Boolean> nobody = manual.map(now -> now.user() == null || now.host().isEmpty());
    password.disableProperty().bind(nobody);
    Button keeping = button("proxy-password-keep", "network.password.keep", keep);
    keeping
        .disableProperty()
        .bind(password.textProperty().isEmpty().or(password.disabledProperty()));
    Button forget =
        button("proxy-password-forget", "network.password.forget", model::forgetPassword);
    forget.disableProperty().bind(nobody);
    HBox row =
        row(
            wide(Typed.named(Messages.text("network.user"), user)),
            wide(Typed.named(Messages.text("network.password"), password)),
            keeping,
            forget);
    row.getStyleClass().add("bottom");
    return row;
  }

  private Label state() {
    Label state = NetworkView.label("", "muted");
    state.setId("proxy-password-state");
    state.textProperty().bind(model.passwordProperty());
    state.managedProperty().bind(state.textProperty().isNotEmpty());
    return state;
  }

  private static Button button(String id, String text, Runnable verb) {
    Button button = new Button(Messages.text(text));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> verb.run());
    return button;
  }

  private static Region wide(Region region) {
    HBox.setHgrow(region, Priority.ALWAYS);
    return region;
  }

  private static HBox row(Region... regions) {
    HBox row = new HBox(regions);
    row.getStyleClass().add("row");
    return row;
  }
}
