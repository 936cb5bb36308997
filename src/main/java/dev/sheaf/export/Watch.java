package dev.sheaf.export;

import dev.sheaf.export.Reply.End;
import java.io.File;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/// Asked by SQLite every few thousand steps whether a question may go on.
final class Watch extends ProgressHandler {
  /// Steps of SQLite's machine between two looks, about a millisecond.
  static final int STEPS = 20_000;

  private static final long MOST_DISK = 1L << 30;
  private static final long BETWEEN_DISKS = Duration.ofMillis(200).toNanos();

  private final long start = System.nanoTime();
  private final long time;
  private final File disk = temporary();
  private final long free = disk.getUsableSpace();
  private long diskSeen = start;
  private volatile boolean cancelled;
  private @Nullable End end;

  Watch(Duration time) {
    this.time = time.toNanos();
  }

  // Where SQLite sorts what its memory does not hold.
  private static File temporary() {
    String wanted = System.getenv("TMPDIR");
    File usual = new File("/var/tmp");
    if (wanted != null && new File(wanted).isDirectory()) {
      return new File(wanted);
    }
    return usual.isDirectory() ? usual : new File(System.getProperty("java.io.tmpdir", "."));
  }

  /// Stops the question soon; from any thread.
  void cancel() {
    cancelled = true;
  }

  /// Why the question was stopped, if it was, and not by who asked.
  Optional<End> end() {
    return Optional.ofNullable(end);
  }

  boolean isCancelled() {
    return cancelled;
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /// Whether it should stop here; told by `end`, where who asked does not want that.
  boolean isOver() {
    long now = System.nanoTime();
    if (now - start > time) {
      end = End.TIME;
    } else if (now - diskSeen > BETWEEN_DISKS) {
      diskSeen = now;
      if (free - disk.getUsableSpace() > MOST_DISK) {
        end = End.SPACE;
      }
    }
    return cancelled || end != null;
  }

  @Override
  protected int progress() {
    return isOver() ? 1 : 0;
  }
}
