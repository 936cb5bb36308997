package dev.sheaf.ui.history;

import dev.sheaf.gist.Revision;
import dev.sheaf.gist.User;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What the history shows of one revision.
///
/// @param version the whole id
/// @param author safe to show
public record RevisionRow(
    String version,
    String author,
    @Nullable URI avatar,
    Instant committedAt,
    int additions,
    int deletions) {
  private static final int DAYS_IN_WORDS = 7;
  private static final int SHORT = 7;

  static RevisionRow of(Revision revision) {
    User user = revision.user();
    return new RevisionRow(
        revision.version(),
        user == null ? Messages.text("history.someone") : DisplayText.line(user.login()),
        user == null ? null : user.avatar(),
        revision.committedAt(),
        revision.additions(),
        revision.deletions());
  }

  /// As short as GitHub shows it.
  String shortVersion() {
    return version.substring(0, Math.min(SHORT, version.length()));
  }

  LineCount lines() {
    return new LineCount(additions, deletions);
  }

  String when(Instant now, ZoneId zone) {
    return Duration.between(committedAt, now).toDays() < DAYS_IN_WORDS
        ? TimeText.inWords(committedAt, now, zone)
        : TimeText.brief(committedAt, now, zone);
  }

  /// The row in a line, for where there is one only.
  String line(Instant now, ZoneId zone) {
    return Messages.text(
        "history.row.line", shortVersion(), when(now, zone), author, additions, deletions);
  }

  /// The row as a screen reader says it.
  String spoken(Instant now, ZoneId zone) {
    return Messages.text(
        "history.row.spoken",
        shortVersion(),
        when(now, zone),
        DisplayText.isolated(author),
        additions,
        deletions);
  }
}
