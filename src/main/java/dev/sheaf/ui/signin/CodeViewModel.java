package dev.sheaf.ui.signin;

import dev.sheaf.account.Accounts;
import dev.sheaf.account.DeviceSignIn;
import dev.sheaf.account.SignInCheck;
import dev.sheaf.gist.Host;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import java.net.URI;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Signs in with a code that is typed on a page of the host.
public final class CodeViewModel {
  private final Accounts accounts;
  private final Background background;
  private final Consumer<SignInCheck> checked;
  private final ReadOnlyObjectWrapper<Loadable<Code>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final StringProperty clientId = new SimpleStringProperty("");
  private Background.Task task = Background.Task.NONE;
  private @Nullable DeviceSignIn device;

  /// @param checked takes what came of the token that the host gave
  CodeViewModel(Accounts accounts, Background background, Consumer<SignInCheck> checked) {
    this.accounts = accounts;
    this.background = background;
    this.checked = checked;
  }

  /// What to type, and where.
  public record Code(String text, URI page) {}

  /// Idle where the host has no client id, which is then to be typed.
  public ReadOnlyObjectProperty<Loadable<Code>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Asks for a code, unless the host has no client id yet.
  void begin(Host host, String id) {
    cancel();
    clientId.set(id);
    if (id.isEmpty()) {
      return;
    }
    state.set(new Loadable.Loading<>());
    task =
        background.run(
            () -> accounts.signInByCode(host, id), given -> await(given, host), this::failed);
  }

  private void await(DeviceSignIn given, Host host) {
    device = given;
    state.set(new Loadable.Loaded<>(new Code(given.userCode(), given.page())));
    task =
        background.run(
            () -> accounts.await(given, host),
            check -> {
              cancel();
              checked.accept(check);
            },
            this::failed);
  }

  private void failed(Throwable thrown) {
    close();
    state.set(new Loadable.Failed<>(Failures.known(thrown)));
  }

  /// The id of the app that is registered on the host for this.
  public StringProperty clientIdProperty() {
    return clientId;
  }

  /// Stops waiting; the code is given up.
  void cancel() {
    task.cancel();
    close();
    state.set(new Loadable.Idle<>());
  }

  private void close() {
    DeviceSignIn open = device;
    device = null;
    if (open != null) {
      open.close();
    }
  }
}
