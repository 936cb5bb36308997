package dev.sheaf.ui.comments;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.CommentDrafts;
import dev.sheaf.library.Library;
import dev.sheaf.library.Sending;
import dev.sheaf.markdown.Block;
import dev.sheaf.markdown.Markdown;
import dev.sheaf.markdown.Slices;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.WaitingText;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Where a comment is written, or one's own is changed; what stands here outlives a crash.
public final class Composer {
  private static final int SHOW_COUNT = 60_000;

  private final Library library;
  private final Background background;
  private final Notices notices;
  private final Duration pause;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Block>> preview = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
  private final ReentrantLock writing = new ReentrantLock(true);
  private final Map<String, Long> written = new HashMap<>();
  private Runnable onSent = () -> {};
  private @Nullable String gistId;
  private long comment = CommentDrafts.NEW;
  private Background.Task reading = Background.Task.NONE;
  private boolean filling;
  private boolean writingSoon;
  private long asked;

  /// @param pause how long after a change it is written down
  Composer(Library library, Background background, Notices notices, Duration pause) {
    this.library = library;
    this.background = background;
    this.notices = notices;
    this.pause = pause;
    text.subscribe((before, now) -> typed());
  }

  void onSent(Runnable listener) {
    onSent = listener;
  }

  public StringProperty textProperty() {
    return text;
  }

  /// How the text looks, as of the last time `preview` was called.
  ReadOnlyObjectProperty<List<Block>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /// Reads the text as it will be shown.
  void preview() {
    String body = text.get();
    reading.cancel();
    reading = background.run(() -> Slices.of(Markdown.parse(body)), preview::set, Composer::unread);
  }

  /// Whether a comment is changed rather than a new one written.
  public ReadOnlyBooleanProperty editingProperty() {
    return editing.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty sendingProperty() {
    return sending.getReadOnlyProperty();
  }

  /// Whether there is something that a host would take.
  public boolean canSend() {
    return gistId != null
        && !sending.get()
        && !text.get().isBlank()
        && text.get().length() <= Comment.MAX_LENGTH;
  }

  /// How long it is, once that matters; empty before.
  public String count() {
    int length = text.get().length();
    return length < SHOW_COUNT
        ? ""
        : Messages.text("comments.write.count", length, Comment.MAX_LENGTH);
  }

  public boolean isTooLong() {
    return text.get().length() > Comment.MAX_LENGTH;
  }

  /// Turns to another gist, or to none.
  void about(@Nullable String next) {
    writeNow();
    gistId = next;
    turnTo(CommentDrafts.NEW, "");
  }

  /// Changes a comment of one's own.
  void edit(CommentRow row) {
    writeNow();
    turnTo(row.id(), row.body());
  }

  /// Puts what somebody wrote below the text, as a quotation to go on from.
  void quote(String said) {
    String quoted =
        said.strip().lines().map(line -> "> " + line).collect(Collectors.joining("\n")) + "\n\n";
    String before = text.get().stripTrailing();
    text.set(before.isEmpty() ? quoted : before + "\n\n" + quoted);
  }

  /// Leaves a comment that goes, if it is the one that is changed.
  void leave(long which) {
    if (editing.get() && comment == which) {
      cancel();
    }
  }

  /// Leaves a comment as it was, and forgets what was typed over it.
  public void cancel() {
    fill("");
    writeNow();
    turnTo(CommentDrafts.NEW, "");
  }

  /// Shows again what is kept, after something was put back.
  void reload() {
    turnTo(comment, "");
  }

  private void turnTo(long next, String otherwise) {
    comment = next;
    editing.set(next != CommentDrafts.NEW);
    fill(otherwise);
    String about = gistId;
    if (about == null) {
      return;
    }
    background.run(
        () -> kept(about, next),
        kept -> {
          if (!kept.isEmpty()
              && about.equals(gistId)
              && comment == next
              && text.get().equals(otherwise)) {
            fill(kept);
          }
        },
        this::notKept);
  }

  // What waits in the Outbox is not to be sent once more.
  private String kept(String about, long which) throws GistException {
    String body = library.commentDrafts().find(about, which);
    for (Errand errand : library.outbox().about(about)) {
      if (errand.deed().equals(new Deed.AddComment(about, body))
          && !(errand.state() instanceof Errand.State.Refused)) {
        return "";
      }
    }
    return body;
  }

  private void fill(String next) {
    filling = true;
    text.set(next);
    filling = false;
  }

  private void typed() {
    if (filling || writingSoon || gistId == null) {
      return;
    }
    writingSoon = true;
    background.run(
        () -> {
          Thread.sleep(pause);
          return pause;
        },
        waited -> writeNow(),
        thrown -> writeNow());
  }

  private void writeNow() {
    writingSoon = false;
    String about = gistId;
    if (about != null) {
      keep(about, comment, text.get());
    }
  }

  private void keep(String about, long which, String body) {
    long mine = ++asked;
    background.run(
        () -> {
          writing.lockInterruptibly();
          try {
            // An older text must not come after a newer one.
            if (mine > written.getOrDefault(about + which, 0L)) {
              library.commentDrafts().keep(about, which, body);
              written.put(about + which, mine);
            }
          } finally {
            writing.unlock();
          }
          return body;
        },
        done -> {},
        this::notKept);
  }

  // Any text can be read, so whatever this is, it is a mistake of ours.
  private static void unread(Throwable thrown) {
    var _ = Failures.known(thrown);
  }

  private void notKept(Throwable thrown) {
    notices.problem(
        Messages.text("comments.write.notKept", FailureText.of(Failures.known(thrown))));
  }

  public void send() {
    String about = gistId;
    if (about == null || !canSend()) {
      return;
    }
    String body = text.get();
    long which = comment;
    sending.set(true);
    background.run(
        () -> send(about, which, body),
        answer -> sent(about, which, body, answer),
        thrown -> {
          sending.set(false);
          notices.problem(
              Messages.text("comments.write.failed", FailureText.of(Failures.known(thrown))));
        });
  }

  private Sending<String> send(String about, long which, String body) throws GistException {
    return which == CommentDrafts.NEW
        ? library.outbox().addComment(about, body)
        : library.outbox().editComment(about, which, body);
  }

  private void sent(String about, long which, String body, Sending<String> answer) {
    sending.set(false);
    if (answer instanceof Sending.Queued<String>(Errand errand, Failure why)) {
      notices.done(
          errand.state() instanceof Errand.State.Unsure
              ? Messages.text("comments.write.unsure")
              : Messages.text("comments.write.queued", WaitingText.of(why, library.host().name())));
    }
    boolean here = about.equals(gistId) && which == comment;
    if (!here) {
      keep(about, which, "");
    } else if (text.get().equals(body)) {
      fill("");
      keep(about, which, "");
      if (which != CommentDrafts.NEW) {
        turnTo(CommentDrafts.NEW, "");
      }
    }
    onSent.run();
  }
}
