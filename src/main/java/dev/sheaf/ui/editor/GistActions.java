package dev.sheaf.ui.editor;

import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.OpenGist;
import dev.sheaf.library.Sending;
import dev.sheaf.library.Shelf;
import dev.sheaf.ui.editor.EditedGist.Star;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.WaitingText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Does to a whole gist what takes one request: star, fork, delete.
record GistActions(Library library, Background background, Problems problems) {
  void learnStar(EditedGist gist) {
    background.run(
        () -> library.isStarred(gist.id()),
        starred -> gist.starProperty().set(starred ? Star.YES : Star.NO),
        thrown -> problems.askForToken(Failures.known(thrown)));
  }

  /// Shows the new state at once, and the old one again where the host refuses.
  void toggleStar(EditedGist gist) {
    Star before = gist.starProperty().get();
    Star wanted = before == Star.YES ? Star.NO : Star.YES;
    gist.starProperty().set(wanted);
    background.run(
        () -> {
          var _ = library.outbox().star(gist.id(), wanted == Star.YES);
          return wanted;
        },
        done -> {},
        thrown -> {
          gist.starProperty().set(before);
          problems.tell(wanted == Star.YES ? "editor.star.failed" : "editor.unstar.failed", thrown);
        });
  }

  /// What came of asking for a fork.
  ///
  /// @param existed whether it was made before, and is in the library
  record Forked(Sending<OpenGist> answer, boolean existed) {}

  /// Makes the account's own copy, or finds the one made before.
  void fork(EditedGist gist, Consumer<OpenGist> onForked) {
    background.run(
        () -> fork(gist.id()),
        forked -> {
          switch (forked.answer()) {
            case Sending.Sent<OpenGist>(OpenGist fork) -> {
              problems
                  .notices()
                  .done(
                      Messages.text(forked.existed() ? "editor.fork.existed" : "editor.fork.done"));
              onForked.accept(fork);
            }
            case Sending.Queued<OpenGist>(Errand errand, Failure why) ->
                problems.notices().done(Messages.text("editor.fork.queued", waiting(why)));
          }
        },
        thrown -> problems.tell("editor.fork.failed", thrown));
  }

  private Forked fork(String id) throws GistException {
    List<Gist> before = library.local(new Shelf.All());
    Sending<OpenGist> answer = library.outbox().fork(id);
    return new Forked(
        answer,
        answer instanceof Sending.Sent<OpenGist>(OpenGist fork)
            && before.stream().anyMatch(mine -> mine.id().equals(fork.gist().id())));
  }

  /// Finds a gist in the library, or else on the host.
  void find(String id, Consumer<Gist> onFound) {
    background.run(
        () -> {
          Optional<Gist> known = library.known(id);
          return known.isPresent() ? known.get() : library.open(id).gist();
        },
        onFound,
        thrown -> problems.tell("editor.forkOf.failed", thrown));
  }

  private String waiting(Failure why) {
    return WaitingText.of(why, library.host().name());
  }

  /// Takes back the saves that wait, before what they hold is discarded.
  void dropSaves(EditedGist gist) {
    String id = gist.id();
    gist.queuedProperty().set(false);
    background.run(
        () -> {
          library.outbox().dropSaves(id);
          return id;
        },
        done -> {},
        thrown -> problems.tell("editor.draft.failed", thrown));
  }

  /// @param agrees is asked where files cannot be kept in the Trash
  void delete(Gist gist, Predicate<Question> agrees, Runnable onDeleted) {
    background.run(
        () -> library.trash().complete(gist.id()),
        missing -> {
          if (missing.isEmpty() || agrees.test(Question.beforeLosing(gist, missing))) {
            delete(gist, onDeleted);
          }
        },
        thrown -> problems.tell("editor.delete.failed", thrown));
  }

  private void delete(Gist gist, Runnable onDeleted) {
    background.run(
        () -> library.outbox().delete(gist.id()),
        answer -> {
          onDeleted.run();
          problems.notices().add(deleted(answer));
        },
        thrown -> {
          if (Failures.known(thrown) instanceof Failure.NotFound) {
            problems.tell("editor.delete.notFound", thrown);
          } else {
            problems.tell("editor.delete.failed", thrown);
          }
        });
  }

  private Notice deleted(Sending<String> answer) {
    return switch (answer) {
      case Sending.Sent<String> sent ->
          new Notice(Notice.Kind.DONE, Messages.text("editor.delete.done"), null);
      case Sending.Queued<String>(Errand errand, Failure why) ->
          new Notice(
              Notice.Kind.DONE,
              Messages.text("editor.delete.queued", waiting(why)),
              new Notice.Action(
                  Messages.text("editor.delete.undo"), () -> withdraw(errand.number())));
    };
  }

  private void withdraw(long number) {
    background.run(
        () -> library.outbox().withdraw(number),
        done -> {},
        thrown -> problems.tell("editor.delete.undoFailed", thrown));
  }
}
