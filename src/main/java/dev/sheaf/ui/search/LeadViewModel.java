package dev.sheaf.ui.search;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Opens what is typed where that is the address of a gist or the name of a person.
final class LeadViewModel {
  private final Library library;
  private final Session session;
  private final Background background;
  private final Runnable onOpened;
  private final ReadOnlyObjectWrapper<Optional<Lead>> lead =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Loadable<Lead>> opening =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private Background.Task task = Background.Task.NONE;

  /// @param onOpened told when what was typed has done its work
  LeadViewModel(Library library, Session session, Background background, Runnable onOpened) {
    this.library = library;
    this.session = session;
    this.background = background;
    this.onOpened = onOpened;
  }

  /// Empty for what is only a question.
  ReadOnlyObjectProperty<Optional<Lead>> leadProperty() {
    return lead.getReadOnlyProperty();
  }

  /// How far it is with opening what is typed.
  ReadOnlyObjectProperty<Loadable<Lead>> openingProperty() {
    return opening.getReadOnlyProperty();
  }

  String host() {
    return session.host().name();
  }

  void typed(String text) {
    task.cancel();
    opening.set(new Loadable.Idle<>());
    lead.set(Lead.of(text, session));
  }

  /// Whether Enter means to open it: what has the form of a gist's address means nothing else.
  boolean isGist() {
    return lead.get().isPresent() && !(lead.get().get() instanceof Lead.Person);
  }

  void open() {
    lead.get().ifPresent(this::open);
  }

  private void open(Lead wanted) {
    switch (wanted) {
      case Lead.Here(String id) -> run(wanted, () -> gist(id));
      case Lead.Person(String login) ->
          run(
              wanted,
              () -> {
                String known = library.people().profile(login).user().login();
                return () -> session.request(new Request.ShowPerson(known));
              });
      case Lead.Elsewhere(String site, String id, Optional<Account> with) ->
          session.request(
              with.isPresent() ? new Request.OpenWith(with.get(), id) : new Request.SignIn());
    }
  }

  private Runnable gist(String id) throws GistException {
    Optional<Gist> known = library.known(id);
    Gist gist = known.isPresent() ? known.get() : library.open(id).gist();
    return () -> session.show(new Shown.Saved(gist));
  }

  private void run(Lead wanted, Background.Work<Runnable> work) {
    task.cancel();
    opening.set(new Loadable.Loading<>());
    task =
        background.run(
            work,
            then -> {
              opening.set(new Loadable.Loaded<>(wanted));
              onOpened.run();
              then.run();
            },
            thrown -> opening.set(new Loadable.Failed<>(Failures.known(thrown))));
  }

  void close() {
    task.cancel();
  }
}
