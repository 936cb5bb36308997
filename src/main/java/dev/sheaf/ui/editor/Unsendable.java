package dev.sheaf.ui.editor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Why a gist cannot be sent as it stands; hosts refuse it, or would lose text.
sealed interface Unsendable {
  int SHORT = 10_000;

  /// Hosts refuse the whole gist, or delete the file, where one is blank.
  record Blank(FileEdit file) implements Unsendable {}

  /// Two files have one name.
  record SameName(FileEdit file) implements Unsendable {}

  /// Only a part of the file's text is here, and all of it would have to be sent.
  record NotWhole(FileEdit file) implements Unsendable {}

  /// A gist has at least one file.
  record NoFile() implements Unsendable {}

  static Optional<Unsendable> in(GistEdit edit) {
    if (edit.files().isEmpty()) {
      return Optional.of(new NoFile());
    }
    Set<String> names = new HashSet<>();
    for (FileEdit file : edit.files()) {
      if (!names.add(file.name())) {
        return Optional.of(new SameName(file));
      }
      if ((file.isAdded() || file.typed() != null) && isBlank(file)) {
        return Optional.of(new Blank(file));
      }
      if (!file.isWhole() && Changes.movesByContent(file, edit)) {
        return Optional.of(new NotWhole(file));
      }
    }
    return Optional.empty();
  }

  // Reading a large text takes time, and is done where it is sent; the library looks there again.
  private static boolean isBlank(FileEdit file) {
    return file.length() < SHORT && file.text().isBlank();
  }
}
