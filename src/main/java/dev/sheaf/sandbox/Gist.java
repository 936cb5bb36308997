package dev.sheaf.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A gist with everything on it; read and written under the lock of its `World`.
final class Gist {
  /// The order of all lists.
  static final Comparator<Gist> NEWEST_FIRST =
      Comparator.comparing(Gist::createdAt).reversed().thenComparing(Gist::id);

  private final String id;
  private final @Nullable User owner;
  private final boolean isPublic;
  private final Instant createdAt;
  private final GistRepo repo;
  private final List<Comment> comments = new ArrayList<>();
  private final List<Gist> forks = new ArrayList<>();
  private @Nullable String description;
  private @Nullable Gist forkOf;
  private Instant updatedAt;
  private boolean commentsEnabled = true;

  Gist(
      String id,
      @Nullable User owner,
      boolean isPublic,
      @Nullable String description,
      Instant createdAt,
      GistRepo repo) {
    this.id = id;
    this.owner = owner;
    this.isPublic = isPublic;
    this.description = description;
    this.createdAt = createdAt;
    this.updatedAt = createdAt;
    this.repo = repo;
  }

  String id() {
    return id;
  }

  /// Empty for the anonymous gists of old.
  Optional<User> owner() {
    return Optional.ofNullable(owner);
  }

  boolean isOwnedBy(@Nullable User somebody) {
    return owner != null && somebody != null && owner.id() == somebody.id();
  }

  boolean isPublic() {
    return isPublic;
  }

  Optional<String> description() {
    return Optional.ofNullable(description);
  }

  void describe(@Nullable String text) {
    description = text;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  void touch(Instant at) {
    updatedAt = at;
  }

  GistRepo repo() {
    return repo;
  }

  boolean commentsEnabled() {
    return commentsEnabled;
  }

  void disableComments() {
    commentsEnabled = false;
  }

  /// Oldest first.
  List<Comment> comments() {
    return comments;
  }

  Optional<Comment> comment(long commentId) {
    return comments.stream().filter(comment -> comment.id() == commentId).findFirst();
  }

  /// Oldest first.
  List<Gist> forks() {
    return forks;
  }

  Optional<Gist> forkOf() {
    return Optional.ofNullable(forkOf);
  }

  void becomeForkOf(Gist source) {
    forkOf = source;
    source.forks.add(this);
  }

  /// Cuts the ties to gists that stay when this one goes.
  void leaveFamily() {
    if (forkOf != null) {
      forkOf.forks.remove(this);
    }
    forks.forEach(fork -> fork.forkOf = null);
  }
}
