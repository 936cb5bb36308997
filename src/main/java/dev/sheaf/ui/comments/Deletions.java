package dev.sheaf.ui.comments;

import dev.sheaf.library.Outbox;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import java.time.Duration;

/// Deletes comments, a moment after it was asked for, so that it can be undone.
final class Deletions {
  private final Outbox outbox;
  private final Background background;
  private final Notices notices;
  private final Duration pause;
  private Runnable onChange = () -> {};

  /// @param pause how long the host is not told
  Deletions(Outbox outbox, Background background, Notices notices, Duration pause) {
    this.outbox = outbox;
    this.background = background;
    this.notices = notices;
    this.pause = pause;
  }

  /// Says who is told when something is asked for, done, or taken back.
  void onChange(Runnable listener) {
    onChange = listener;
  }

  void ask(String gistId, long comment) {
    background.run(
        () -> outbox.holdDeleteComment(gistId, comment),
        number -> {
          onChange.run();
          notices.add(offer(number));
          letGoSoon(number);
        },
        thrown -> tell("comments.delete.failed", thrown));
  }

  private Notice offer(long number) {
    return new Notice(
        Notice.Kind.DONE,
        Messages.text("comments.deleted"),
        new Notice.Action(Messages.text("comments.delete.undo"), () -> takeBack(number, () -> {})));
  }

  private void letGoSoon(long number) {
    background.run(
        () -> {
          Thread.sleep(pause);
          return outbox.letGo(number);
        },
        left -> onChange.run(),
        thrown -> tell("comments.delete.failed", thrown));
  }

  /// Takes back what waits in the Outbox, whatever it is, and then does `then`.
  void takeBack(long errand, Runnable then) {
    background.run(
        () -> outbox.withdraw(errand),
        done -> {
          onChange.run();
          then.run();
        },
        thrown -> tell("comments.undo.failed", thrown));
  }

  private void tell(String key, Throwable thrown) {
    notices.problem(Messages.text(key, FailureText.of(Failures.known(thrown))));
  }
}
