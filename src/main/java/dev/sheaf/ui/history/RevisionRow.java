package dev.sheaf.ui.history;

import dev.sheaf.gist.Revision;
import dev.sheaf.gist.User;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// What the history shows of one revision.
///
/// @param version as short as GitHub shows it
/// @param author safe to show
public record RevisionRow(
    String version, String author, Instant committedAt, int additions, int deletions) {
  private static final int DAYS_IN_WORDS = 7;

  static RevisionRow of(Revision revision) {
    User user = revision.user();
    return new RevisionRow(
        revision.shortVersion(),
        user == null ? Messages.text("history.someone") : DisplayText.line(user.login()),
        revision.committedAt(),
        revision.additions(),
        revision.deletions());
  }

  /// How much of the change is additions, from 0 to 1; 0 where no line changed.
  double addedShare() {
    int lines = additions + deletions;
    return lines == 0 ? 0 : (double) additions / lines;
  }

  String when(Instant now, ZoneId zone) {
    return Duration.between(committedAt, now).toDays() < DAYS_IN_WORDS
        ? TimeText.inWords(committedAt, now, zone)
        : TimeText.brief(committedAt, now, zone);
  }

  /// The row as a screen reader says it.
  String spoken(Instant now, ZoneId zone) {
    return Messages.text(
        "history.row.spoken",
        version,
        when(now, zone),
        DisplayText.isolated(author),
        additions,
        deletions);
  }
}
