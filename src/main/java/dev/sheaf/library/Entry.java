package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Tag;
import dev.sheaf.gist.User;
import dev.sheaf.query.Folding;
import dev.sheaf.store.CardTable.Card;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a search knows of a gist besides its contents. It holds no texts of its own: a library of
/// thousands is in memory once.
record Entry(Card card) {
  Gist gist() {
    return card.gist();
  }

  Stream<String> names() {
    return gist().files().stream().map(GistFile::name);
  }

  /// The owner's login; empty where there is none.
  String owner() {
    User user = gist().owner();
    return user == null ? "" : user.login();
  }

  /// The tags, folded, without `#`.
  Set<String> tags() {
    return Tag.of(gist().description()).stream()
        .map(tag -> Folding.fold(tag.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The languages of the files, folded.
  Set<String> languages() {
    return gist().files().stream()
        .map(GistFile::language)
        .filter(Objects::nonNull)
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }
}
