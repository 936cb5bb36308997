package dev.sheaf.ui.people;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.People;
import dev.sheaf.library.Shelf;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.Pictures;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Tells of the person whose gists are listed, follows them or no longer, and notes that one has
/// looked at what is new.
public final class PersonViewModel implements AutoCloseable {
  private final Library library;
  private final People people;
  private final Background background;
  private final Notices notices;
  private final Runnable onChanged;
  private final Pictures pictures;
  private final ReadOnlyObjectWrapper<Optional<PersonCard>> card =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Background.Task listening;
  private Background.Task asking = Background.Task.NONE;

  /// @param onChanged told when who is followed, or what is new of them, is other than before
  public PersonViewModel(
      Library library, Background background, Notices notices, Runnable onChanged) {
    this.library = library;
    this.people = library.people();
    this.background = background;
    this.notices = notices;
    this.onChanged = onChanged;
    pictures = new Pictures(background, people::avatar);
    listening = background.<LibraryEvent>listen(library::listen, this::follow);
  }

  /// Empty while no person's gists are listed.
  ReadOnlyObjectProperty<Optional<PersonCard>> cardProperty() {
    return card.getReadOnlyProperty();
  }

  void picture(@Nullable URI address, Consumer<? super byte[]> taker) {
    pictures.find(address, taker);
  }

  /// Turns to the person of this login: at once with what is here, then with what the host tells.
  public void show(String login) {
    if (login().equals(Optional.of(login))) {
      return;
    }
    leave();
    card.set(Optional.of(PersonCard.of(login, false, 0)));
    asking =
        background.run(
            () -> PersonCard.of(login, people.isFollowed(login), people.unseen(login)),
            known -> {
              card.set(Optional.of(known));
              look(login);
              ask(known);
            },
            thrown -> miss(login, Failures.known(thrown)));
  }

  private Optional<String> login() {
    return card.get().map(PersonCard::login);
  }

  private void ask(PersonCard known) {
    asking =
        background.run(
            () -> people.profile(known.login()),
            profile -> card.set(card.get().map(now -> now.told(profile))),
            thrown -> miss(known.login(), Failures.known(thrown)));
  }

  private void miss(String login, Failure failure) {
    String words =
        failure instanceof Failure.NotFound
            ? Messages.text("people.card.nobody", login, library.host().name())
            : Messages.text("people.card.offline", FailureText.title(failure) + ".");
    card.set(card.get().map(now -> now.withAbout(words)));
  }

  /// Turns to nobody; of who is not followed nothing is kept.
  public void leave() {
    asking.cancel();
    Optional<String> before = login();
    card.set(Optional.empty());
    before.ifPresent(login -> run(() -> people.leave(login), () -> {}));
  }

  public void follow() {
    login().ifPresent(login -> run(() -> people.follow(login), () -> changed(login, true)));
  }

  public void unfollow() {
    login().ifPresent(login -> run(() -> people.unfollow(login), () -> changed(login, false)));
  }

  private void changed(String login, boolean followed) {
    card.set(
        card.get().filter(now -> now.login().equals(login)).map(n -> n.withFollowed(followed)));
    onChanged.run();
  }

  // What comes while one looks is seen, too.
  private void follow(LibraryEvent event) {
    if (event instanceof LibraryEvent.SyncProgress(Shelf shelf, int done, int total)
        && done == total
        && shelf instanceof Shelf.OfUser(String login)
        && login().equals(Optional.of(login))) {
      look(login);
    }
  }

  private void look(String login) {
    run(() -> people.look(login), onChanged);
  }

  @FunctionalInterface
  private interface Deed {
    void run() throws GistException;
  }

  private void run(Deed deed, Runnable then) {
    var _ =
        background.run(
            () -> {
              deed.run();
              return Optional.empty();
            },
            done -> then.run(),
            thrown -> notices.problem(FailureText.of(Failures.known(thrown))));
  }

  @Override
  public void close() {
    asking.cancel();
    listening.cancel();
    pictures.close();
  }
}
