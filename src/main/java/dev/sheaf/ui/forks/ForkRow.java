package dev.sheaf.ui.forks;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.User;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What the list shows of one fork.
///
/// @param login safe to show
/// @param mine whether who is signed in made it
public record ForkRow(
    String id,
    String login,
    @Nullable URI avatar,
    Instant createdAt,
    Instant updatedAt,
    @Nullable URI page,
    boolean mine) {
  static ForkRow of(Fork fork, @Nullable Account me) {
    User owner = fork.owner();
    return new ForkRow(
        fork.id(),
        owner == null ? Messages.text("forks.someone") : DisplayText.line(owner.login()),
        owner == null ? null : owner.avatar(),
        fork.createdAt(),
        fork.updatedAt(),
        fork.page(),
        owner != null && me != null && owner.id() == me.id());
  }

  String when(Instant now, ZoneId zone) {
    return updatedAt.isAfter(createdAt)
        ? Messages.text(
            "forks.row.whenChanged",
            TimeText.inWords(createdAt, now, zone),
            TimeText.inWords(updatedAt, now, zone))
        : Messages.text("forks.row.when", TimeText.inWords(createdAt, now, zone));
  }

  /// The row as a screen reader says it.
  String spoken(Instant now, ZoneId zone) {
    return Messages.text("forks.row.spoken", DisplayText.isolated(login), when(now, zone));
  }
}
