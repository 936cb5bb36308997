package dev.sheaf.ui.settings;

import dev.sheaf.settings.HostChoice;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// How one signs in to each host.
public final class HostsView implements SettingsSection {
  private final ChoicesViewModel model;
  private final List<Setting> settings;

  /// @param hosts by name, those that were used or set up
  public HostsView(ChoicesViewModel model, SequencedSet<String> hosts) {
    this.model = model;
    settings = hosts.stream().map(this::setting).toList();
  }

  private Setting setting(String host) {
    HostChoice chosen = model.choicesProperty().get().host(host);
    Label name = new Label(Messages.text("settings.clientId"));
    TextField clientId = new TextField(chosen.clientId() == null ? "" : chosen.clientId());
    clientId.setId("client-" + host);
    clientId.setPromptText(Messages.text("signin.code.clientId.prompt"));
    clientId.setAccessibleText(Messages.text("settings.clientId.name", host));
    name.setLabelFor(clientId);
    clientId
        .textProperty()
        .subscribe((before, typed) -> change(host, choice -> choice.withClientId(typed)));
    List<Node> parts = new ArrayList<>(List.of(name, clientId));
    if (chosen.plainHttpAccepted()) {
      parts.add(plain(host));
    }
    VBox all = new VBox(parts.toArray(Node[]::new));
    all.getStyleClass().add("host");
    return Setting.above(host, Messages.text("settings.host.text", host), all);
  }

  private CheckBox plain(String host) {
    CheckBox plain = new CheckBox(Messages.text("settings.plain"));
    plain.setId("plain-" + host);
    plain.setSelected(true);
    plain
        .selectedProperty()
        .subscribe(
            (before, accepted) -> change(host, choice -> choice.withPlainHttpAccepted(accepted)));
    return plain;
  }

  private void change(String host, UnaryOperator<HostChoice> change) {
    model.change(now -> now.withHost(host, change.apply(now.host(host))));
  }

  @Override
  public String id() {
    return "hosts";
  }

  @Override
  public Icon icon() {
    return Icon.SERVER;
  }

  @Override
  public String title() {
    return Messages.text("settings.hosts");
  }

  @Override
  public List<Setting> settings() {
    return settings;
  }
}
