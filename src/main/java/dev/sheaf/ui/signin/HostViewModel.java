package dev.sheaf.ui.signin;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Host;
import dev.sheaf.settings.HostChoice;
import dev.sheaf.settings.Settings;
import dev.sheaf.ui.kit.Messages;
import java.net.URI;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Which host one signs in to, and whether that is safe.
public final class HostViewModel {
  private final Settings settings;
  private final ReadOnlyObjectWrapper<Purpose> purpose =
      new ReadOnlyObjectWrapper<>(new Purpose.GitHub());
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper plain = new ReadOnlyBooleanWrapper();
  private final BooleanProperty plainAccepted = new SimpleBooleanProperty();

  HostViewModel(Settings settings) {
    this.settings = settings;
    text.subscribe(this::look);
  }

  void begin(Purpose next) {
    purpose.set(next);
    text.set(next instanceof Purpose.Server ? lastServer() : "");
    look();
  }

  private String lastServer() {
    return settings.choices().hosts().entrySet().stream()
        .filter(host -> !host.getKey().equals(Host.GITHUB.name()))
        .map(host -> (host.getValue().plainHttpAccepted() ? "http://" : "") + host.getKey())
        .reduce("", (earlier, later) -> later);
  }

  private void look() {
    plain.set(host().filter(Host::isPlain).isPresent());
    plainAccepted.set(host().filter(host -> chosen(host).plainHttpAccepted()).isPresent());
  }

  /// The host as it stands; empty where what is typed names none.
  public Optional<Host> host() {
    return switch (purpose.get()) {
      case Purpose.GitHub() -> Optional.of(Host.GITHUB);
      case Purpose.Known(Host host) -> Optional.of(host);
      case Purpose.Again(Account account) -> Optional.of(account.host());
      case Purpose.Server() -> Host.parse(text.get());
    };
  }

  /// Why nothing may be sent to it yet; empty where it may.
  Optional<String> objection() {
    if (host().isEmpty()) {
      return Optional.of(Messages.text("signin.host.wrong"));
    }
    return plain.get() && !plainAccepted.get()
        ? Optional.of(Messages.text("signin.plain.undecided"))
        : Optional.empty();
  }

  /// Writes down that the person knows what plain http means for this host.
  void acceptPlain() {
    if (plain.get()) {
      change(choice -> choice.withPlainHttpAccepted(true));
    }
  }

  void remember() {
    change(choice -> choice);
  }

  /// The id of the app that is registered on the host for signing in by code; empty for none.
  String clientId() {
    return host().map(host -> chosen(host).clientId()).orElse("");
  }

  void setClientId(String id) {
    change(choice -> choice.withClientId(id));
  }

  private HostChoice chosen(Host host) {
    return settings.choices().host(host.name());
  }

  private void change(UnaryOperator<HostChoice> change) {
    host()
        .map(Host::name)
        .ifPresent(
            name -> settings.change(now -> now.withHost(name, change.apply(now.host(name)))));
  }

  /// The page that makes a token with what Sheaf needs already ticked.
  public Optional<URI> tokenPage() {
    return host()
        .map(host -> host.webRoot().resolve("settings/tokens/new?scopes=gist&description=Sheaf"));
  }

  public ReadOnlyObjectProperty<Purpose> purposeProperty() {
    return purpose.getReadOnlyProperty();
  }

  public StringProperty textProperty() {
    return text;
  }

  /// Whether requests would cross a network unencrypted.
  public ReadOnlyBooleanProperty plainProperty() {
    return plain.getReadOnlyProperty();
  }

  public BooleanProperty plainAcceptedProperty() {
    return plainAccepted;
  }
}
