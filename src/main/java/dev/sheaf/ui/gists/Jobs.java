package dev.sheaf.ui.gists;

import dev.sheaf.gist.GistException;
import dev.sheaf.ui.gists.Batch.Report;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Notice;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Runs one job at a time, and tells how far it is and how it ended.
final class Jobs {
  private final Background background;
  private final BatchWords words;
  private final ReadOnlyObjectWrapper<Job> job = new ReadOnlyObjectWrapper<>(new Job.None());
  private Background.Task listening = Background.Task.NONE;
  private Batch batch = new Batch(List.of());

  Jobs(Background background, BatchWords words) {
    this.background = background;
    this.words = words;
  }

  /// What is done, gist by gist.
  @FunctionalInterface
  interface Work {
    Report with(Batch batch) throws GistException;
  }

  /// What can be done about a report; null for nothing.
  @FunctionalInterface
  interface Then {
    Notice.@Nullable Action after(Report report);
  }

  ReadOnlyObjectProperty<Job> jobProperty() {
    return job.getReadOnlyProperty();
  }

  private boolean isRunning() {
    return job.get() instanceof Job.Running;
  }

  /// Does nothing for no gists, or while another job is under way.
  ///
  /// @param about the tag, the file or the folder; empty for none
  void start(Doing doing, List<GistRow> rows, String about, Work work, Then then) {
    if (rows.isEmpty() || isRunning()) {
      return;
    }
    int all = rows.size();
    Batch next = new Batch(rows);
    batch = next;
    job.set(new Job.Running(doing.running(0, all), 0, all));
    listening =
        background.listen(
            next, done -> job.set(new Job.Running(doing.running(done, all), done, all)));
    background.run(
        () -> work.with(next),
        report -> end(words.tell(doing, about, report, then.after(report))),
        thrown -> end(words.failed(thrown)));
  }

  private void end(Job.Ended ended) {
    listening.cancel();
    job.set(ended);
  }

  /// Tells no longer how the last one ended.
  void forget() {
    if (!isRunning()) {
      job.set(new Job.None());
    }
  }

  /// Ends the job after the gist it is at.
  void stop() {
    batch.stop();
  }

  void close() {
    batch.stop();
    listening.cancel();
  }
}
