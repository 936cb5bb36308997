package dev.sheaf.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One comment on a gist.
///
/// @param user null when its author is gone
record Comment(long id, @Nullable User user, String body, Instant createdAt, Instant updatedAt) {

  Comment edited(String newBody, Instant at) {
    return new Comment(id, user, newBody, createdAt, at);
  }

  boolean isBy(User somebody) {
    return user != null && user.id() == somebody.id();
  }
}
