package dev.sheaf.ui.people;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Profile;
import dev.sheaf.library.People;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Finds people by their login, follows them, and stops following them.
public final class FollowViewModel implements AutoCloseable {
  private final People people;
  private final Background background;
  private final Consumer<String> onFollowed;
  private final Consumer<String> onFound;
  private final Consumer<Failure> onTrouble;
  private final StringProperty login = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Loadable<String>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private Background.Task asking = Background.Task.NONE;

  /// @param onFollowed told the login, as its owner writes it, of who is followed now
  /// @param onFound told the login of whose gists are to be shown
  /// @param onTrouble told why someone could not be forgotten
  public FollowViewModel(
      People people,
      Background background,
      Consumer<String> onFollowed,
      Consumer<String> onFound,
      Consumer<Failure> onTrouble) {
    this.people = people;
    this.background = background;
    this.onFollowed = onFollowed;
    this.onFound = onFound;
    this.onTrouble = onTrouble;
    login.subscribe(text -> begin());
  }

  /// What is typed: a login, perhaps with an `@` before it, or the address of a profile.
  public StringProperty loginProperty() {
    return login;
  }

  /// Holds the login of who was found.
  public ReadOnlyObjectProperty<Loadable<String>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Forgets what was asked before.
  public void begin() {
    asking.cancel();
    state.set(new Loadable.Idle<>());
  }

  /// Asks the host for the person, and follows them where there is such a one.
  public void follow() {
    ask(people::follow, onFollowed);
  }

  /// Asks the host for the person, and shows their gists where there is such a one.
  public void find() {
    ask(people::profile, onFound);
  }

  @FunctionalInterface
  private interface Answer {
    Profile to(String login) throws GistException;
  }

  private void ask(Answer answer, Consumer<String> taker) {
    String wanted = login(login.get());
    if (wanted.isEmpty()) {
      return;
    }
    asking.cancel();
    state.set(new Loadable.Loading<>());
    asking =
        background.run(
            () -> answer.to(wanted),
            profile -> found(profile, taker),
            thrown -> state.set(new Loadable.Failed<>(Failures.known(thrown))));
  }

  private void found(Profile profile, Consumer<String> taker) {
    String name = profile.user().login();
    login.set("");
    state.set(new Loadable.Loaded<>(name));
    taker.accept(name);
  }

  /// Stops following the person; `then` runs once that is written down.
  public void unfollow(String name, Runnable then) {
    background.run(
        () -> {
          people.unfollow(name);
          return name;
        },
        gone -> then.run(),
        thrown -> onTrouble.accept(Failures.known(thrown)));
  }

  static String login(String typed) {
    String text = typed.strip();
    int query = text.indexOf('?');
    String path = query < 0 ? text : text.substring(0, query);
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.startsWith("@") ? last.substring(1) : last;
  }

  @Override
  public void close() {
    asking.cancel();
  }
}
