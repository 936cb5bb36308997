package dev.sheaf.export;

import java.util.Optional;
import java.util.stream.Stream;

/// What can be loaded, each into a table of its own.
public enum Resource {
  /// The account's own gists.
  GISTS,
  /// The newest public gists of everybody.
  PUBLIC_GISTS,
  /// The gists the account has starred.
  STARRED_GISTS,
  /// Public gists of people one follows or asked for.
  USER_GISTS,
  /// Gists with everything that is known of them.
  GIST,
  GIST_FILES,
  GIST_COMMENTS,
  GIST_COMMITS,
  GIST_FORKS,
  /// Which gists the account has starred.
  STAR_CHECK,
  /// The people whom gists, comments, commits and forks name.
  USERS;

  /// The table it goes into.
  public TableShape table() {
    return Shapes.of(this);
  }

  /// The one of that name, as `--resources` spells it.
  public static Optional<Resource> named(String name) {
    return Stream.of(values()).filter(each -> each.table().name().equals(name)).findFirst();
  }

  /// Whether it is about single gists rather than lists.
  boolean isOfSingleGists() {
    return switch (this) {
      case GIST, GIST_FILES, GIST_COMMENTS, GIST_COMMITS, GIST_FORKS, STAR_CHECK -> true;
      case GISTS, PUBLIC_GISTS, STARRED_GISTS, USER_GISTS, USERS -> false;
    };
  }
}
