package dev.sheaf.ui.drafts;

import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;

/// Shows what waits to be sent, and sends it as soon as the host can be reached.
public final class OutboxViewModel implements AutoCloseable {
  private final Library library;
  private final Session session;
  private final Background background;
  private final Notices notices;
  private final ReadRows<OutboxRow> list;
  private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
  private final Background.Task listening;
  private final Subscription minutes;
  private final Subscription back;
  private Background.Task posting = Background.Task.NONE;

  public OutboxViewModel(
      Library library,
      Session session,
      Background background,
      Notices notices,
      InstantSource clock) {
    this.library = library;
    this.session = session;
    this.background = background;
    this.notices = notices;
    list = new ReadRows<>(background, clock);
    listening = background.<LibraryEvent>listen(library::listen, this::follow);
    minutes = list.nowProperty().subscribe((before, now) -> sendIfAny());
    back = session.onlineProperty().subscribe((before, online) -> turned(online));
    read();
    sendIfAny();
  }

  public ReadOnlyObjectProperty<Loadable<List<OutboxRow>>> stateProperty() {
    return list.stateProperty();
  }

  /// Whether something is being sent right now.
  public ReadOnlyBooleanProperty sendingProperty() {
    return sending.getReadOnlyProperty();
  }

  /// The time ages are told from; moves each minute.
  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return list.nowProperty();
  }

  private void turned(boolean online) {
    read();
    if (online) {
      sendIfAny();
    }
  }

  private void follow(LibraryEvent event) {
    if (event instanceof LibraryEvent.OutboxChanged) {
      read();
    }
  }

  /// Reads again what waits.
  public void read() {
    String host = session.host().name();
    boolean online = session.onlineProperty().get();
    list.read(
        () ->
            library.outbox().all().stream()
                .map(errand -> OutboxRows.of(errand, host, online))
                .toList());
  }

  private void sendIfAny() {
    if (!sending.get()) {
      posting =
          background.run(
              () -> library.outbox().all().stream().anyMatch(OutboxViewModel::isReady),
              any -> {
                if (any) {
                  send();
                }
              },
              thrown -> {});
    }
  }

  private static boolean isReady(Errand errand) {
    return errand.state() instanceof Errand.State.Waiting
        || errand.state() instanceof Errand.State.Sending;
  }

  /// Sends what waits now; says nothing where the host cannot be reached, for the rows say so.
  public void send() {
    if (sending.get()) {
      return;
    }
    sending.set(true);
    posting =
        background.run(
            () -> library.outbox().send(),
            left -> {
              sending.set(false);
              left.filter(Failure.Unauthorized.class::isInstance)
                  .ifPresent(why -> session.request(new Request.Reauthenticate()));
            },
            thrown -> {
              sending.set(false);
              tell("outbox.failed", thrown);
            });
  }

  /// Takes back what was not sent: a text is a draft again, a star and a gist are as before.
  public void takeBack(OutboxRow row) {
    background.run(
        () -> library.outbox().withdraw(row.number()),
        done -> {
          if (!done) {
            notices.problem(Messages.text("outbox.tooLate"));
          }
        },
        thrown -> tell("outbox.takeBack.failed", thrown));
  }

  /// Sends once more what was refused, or what nobody can tell whether it arrived.
  public void sendAgain(OutboxRow row) {
    background.run(
        () -> {
          library.outbox().sendAgain(row.number());
          return row;
        },
        done -> send(),
        thrown -> tell("outbox.failed", thrown));
  }

  /// Shows the gist that the errand is about, where there is one.
  public void open(OutboxRow row) {
    String draft = row.draftId();
    String gist = row.gistId();
    if (draft != null) {
      session.show(new Shown.Unsaved(draft));
    } else if (gist != null) {
      background.run(
          () -> library.known(gist),
          known -> known.ifPresent(found -> session.show(new Shown.Saved(found))),
          thrown -> tell("outbox.open.failed", thrown));
    }
  }

  private void tell(String key, Throwable thrown) {
    notices.problem(Messages.text(key, FailureText.of(Failures.known(thrown))));
  }

  @Override
  public void close() {
    list.close();
    posting.cancel();
    minutes.unsubscribe();
    back.unsubscribe();
    listening.cancel();
  }
}
