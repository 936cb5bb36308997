package dev.sheaf.ui.session;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Host;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Where the features of one account meet: the gist that is shown, online or not, requests.
public final class Session {
  private final Host host;
  private final @Nullable Account account;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown.Nothing());
  private final ObjectProperty<Optional<Spot>> sought =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyBooleanWrapper online = new ReadOnlyBooleanWrapper(true);
  private List<Account> others = List.of();
  private Consumer<Request> requests = request -> {};

  /// @param account null for reading without one
  public Session(Host host, @Nullable Account account) {
    this.host = host;
    this.account = account;
  }

  public Host host() {
    return host;
  }

  public @Nullable Account account() {
    return account;
  }

  /// Who else is signed in on this machine.
  public List<Account> others() {
    return others;
  }

  public void setOthers(List<Account> accounts) {
    others = List.copyOf(accounts);
  }

  /// Whether `gist` can be changed by who is signed in.
  public boolean owns(Gist gist) {
    return account != null && gist.isOwnedBy(account);
  }

  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public Shown shown() {
    return shown.get();
  }

  /// The gist of a host that is shown, as the list knew it.
  public Optional<Gist> shownGist() {
    return shown.get() instanceof Shown.Saved(Gist gist) ? Optional.of(gist) : Optional.empty();
  }

  public void show(Shown next) {
    shown.set(next);
  }

  /// Where the editor should go next, once it shows that gist; it takes it from here.
  public ObjectProperty<Optional<Spot>> soughtProperty() {
    return sought;
  }

  /// Shows a gist at a place in one of its files.
  public void show(Gist gist, Spot spot) {
    sought.set(Optional.of(spot));
    if (!shownGist().map(Gist::id).equals(Optional.of(gist.id()))) {
      show(new Shown.Saved(gist));
    }
  }

  public ReadOnlyBooleanProperty onlineProperty() {
    return online.getReadOnlyProperty();
  }

  public void setOnline(boolean now) {
    online.set(now);
  }

  /// Takes what features ask for; there is one window, so one taker.
  public void onRequest(Consumer<Request> taker) {
    requests = taker;
  }

  public void request(Request request) {
    requests.accept(request);
  }
}
