package dev.sheaf.sandbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something somebody did that changes the world; the journal keeps them for the next start.
sealed interface Deed {
  Instant at();

  /// A new gist.
  ///
  /// @param login null for an anonymous gist
  record Create(
      String id,
      @Nullable String login,
      boolean open,
      @Nullable String description,
      List<Change> files,
      Instant at)
      implements Deed {}

  /// A change of files or description.
  ///
  /// @param description null leaves it as it is
  record Edit(String id, String login, @Nullable String description, List<Change> files, Instant at)
      implements Deed {}

  record Delete(String id, Instant at) implements Deed {}

  record Star(String id, String login, Instant at) implements Deed {}

  record Unstar(String id, String login, Instant at) implements Deed {}

  record Fork(String id, String source, String login, Instant at) implements Deed {}

  record AddComment(String id, long comment, String login, String body, Instant at)
      implements Deed {}

  record EditComment(String id, long comment, String body, Instant at) implements Deed {}

  record DeleteComment(String id, long comment, Instant at) implements Deed {}
}
