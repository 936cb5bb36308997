package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Tag;
import dev.sheaf.gist.User;
import dev.sheaf.query.Folding;
import dev.sheaf.store.CardTable.Card;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a search knows of a gist besides its contents, words in lower case.
///
/// @param names of the files, one a line
/// @param owner empty where there is none
/// @param tags without `#`
/// @param languages of the files
/// @param comments those read, one after the other
record Entry(
    Card card,
    String names,
    String description,
    String owner,
    Set<String> tags,
    Set<String> languages,
    String comments) {
  static Entry of(Card card) {
    Gist gist = card.gist();
    User user = gist.owner();
    return new Entry(
        card,
        Folding.fold(gist.files().stream().map(GistFile::name).collect(Collectors.joining("\n"))),
        Folding.fold(gist.description()),
        user == null ? "" : Folding.fold(user.login()),
        Tag.of(gist.description()).stream()
            .map(tag -> Folding.fold(tag.name()))
            .collect(Collectors.toUnmodifiableSet()),
        languages(gist.files()),
        Folding.fold(String.join("\n", card.comments())));
  }

  private static Set<String> languages(List<GistFile> files) {
    return files.stream()
        .map(GistFile::language)
        .filter(language -> language != null)
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  Gist gist() {
    return card.gist();
  }
}
