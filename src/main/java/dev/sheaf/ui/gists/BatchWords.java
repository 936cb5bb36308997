package dev.sheaf.ui.gists;

import dev.sheaf.ui.gists.Batch.Miss;
import dev.sheaf.ui.gists.Batch.Report;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says how it went with several gists.
final class BatchWords {
  private final Notices notices;

  BatchWords(Notices notices) {
    this.notices = notices;
  }

  /// Tells it in a notice, too, for what was chosen may be gone.
  ///
  /// @param about the tag, the file or the folder; empty for none
  /// @param action what can be done about it; null for nothing
  Job.Ended tell(Doing doing, String about, Report report, Notice.@Nullable Action action) {
    StringBuilder told = new StringBuilder();
    if (!report.done().isEmpty()) {
      told.append(doing.done(report.done().size(), DisplayText.isolated(about))).append(' ');
    }
    if (!report.queued().isEmpty()) {
      told.append(Messages.text("several.queued", report.queued().size())).append(' ');
    }
    if (!report.misses().isEmpty()) {
      told.append(Messages.text("several.missed", report.misses().size())).append(' ');
    }
    if (report.untried() > 0) {
      told.append(Messages.text("several.untried", report.untried()));
    }
    Job.Ended ended =
        new Job.Ended(
            told.toString().strip(), report.misses().stream().map(BatchWords::miss).toList());
    boolean well = report.misses().isEmpty();
    notices.add(
        new Notice(
            well ? Notice.Kind.DONE : Notice.Kind.PROBLEM,
            well ? ended.told() : ended.told() + "\n" + ended.misses().getFirst(),
            report.done().isEmpty() ? null : action));
    return ended;
  }

  private static String miss(Miss miss) {
    return Messages.text(
        "several.miss", DisplayText.isolated(miss.row().name()), FailureText.of(miss.why()));
  }

  /// Tells why nothing was done at all.
  Job.Ended failed(Throwable thrown) {
    String why = FailureText.of(Failures.known(thrown));
    notices.problem(why);
    return new Job.Ended(why, List.of());
  }
}
