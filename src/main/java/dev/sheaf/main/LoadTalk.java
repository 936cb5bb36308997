package dev.sheaf.main;

import dev.sheaf.export.LoadProgress;
import dev.sheaf.export.LoadReport;
import dev.sheaf.export.Reasons;
import dev.sheaf.export.Resource;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// What a load says on a terminal, or to the mails of cron: how far it is on the error output, what
/// came of it on the output.
final class LoadTalk {
  private static final long BETWEEN_NANOS = Duration.ofSeconds(2).toNanos();

  private final boolean quiet;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private String said = "";
  private long saidAt;

  LoadTalk(boolean quiet) {
    this.quiet = quiet;
  }

  void wrong(String sentence) {
    err.println(sentence);
  }

  void syncing(Host host) {
    say("Lists of " + host, "");
  }

  void progress(LoadProgress progress) {
    switch (progress) {
      case LoadProgress.Syncing(String host) -> say("Contents from " + host, "");
      case LoadProgress.Fetching(var resource, int done, int total) ->
          say(
              "Fetching " + resource.table().name(),
              done + " of " + total + things(resource.table().name()));
      case LoadProgress.Writing(var resource, long rows) ->
          say("Writing " + resource.table().name(), number(rows) + " rows");
      case LoadProgress.Finishing() -> say("Finishing", "");
    }
  }

  private static String things(String table) {
    return table.equals(Resource.USERS.table().name()) ? " people" : " gists";
  }

  /// A line for each new thing, and one every few seconds while it lasts.
  private void say(String what, String howFar) {
    long now = System.nanoTime();
    if (quiet || (what.equals(said) && now - saidAt < BETWEEN_NANOS)) {
      return;
    }
    err.println(howFar.isEmpty() || !what.equals(said) ? what : what + ": " + howFar);
    said = what;
    saidAt = now;
  }

  void done(LoadReport report) {
    for (LoadReport.Lack lack : report.lacks()) {
      String about = lack.count() == 0 ? "" : " of " + number(lack.count()) + things(lack.what());
      err.println("Not fetched: " + lack.what() + about + " (" + lack.why() + ").");
    }
    if (quiet) {
      return;
    }
    out.printf("%-14s %12s %12s %12s %9s%n", "table", "rows", "written", "deleted", "seconds");
    for (LoadReport.Loaded each : report.resources()) {
      out.printf(
          "%-14s %12s %12s %12s %9s%s%n",
          each.resource().table().name(),
          number(each.total()),
          number(each.written()),
          number(each.deleted()),
          seconds(each.took()),
          changes(each.changes()));
    }
    out.printf(
        "Loaded into %s, dataset %s, in %s s.%n",
        report.to(),
        report.dataset(),
        seconds(Duration.between(report.startedAt(), report.finishedAt())));
    out.flush();
  }

  private static String changes(List<String> changes) {
    return changes.isEmpty() ? "" : "  " + String.join(", ", changes);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.2f", took.toMillis() / 1000.0);
  }

  /// What a failure means here, in one sentence.
  static String sentence(Failure failure) {
    return switch (failure) {
      case Failure.Offline(String host, var proxy) -> host + " does not answer.";
      case Failure.AnswerLost(String host) -> host + " does not answer.";
      case Failure.Unauthorized(String host) -> host + " refuses the token.";
      case Failure.ProxyDenied(String host, var trouble) ->
          "The proxy refuses the way to " + host + ".";
      case Failure.Untrusted(String host, var reason, var certificate) ->
          "It would not be safe to talk to " + host + " (" + reason + ").";
      case Failure.MissingScope(String scope) -> "The token lacks the scope " + scope + ".";
      case Failure.RateLimited(var until) ->
          "Too many requests; the host answers at " + until + ".";
      case Failure.ServerFault(int status) -> "The host failed with status " + status + ".";
      case Failure.StoreDamaged damaged ->
          "The library cannot be read (" + Reasons.of(damaged) + ").";
      case Failure.Cancelled() -> "Stopped; nothing was loaded.";
      case Failure other -> "The load failed: " + Reasons.of(other) + ".";
    };
  }
}
