package dev.sheaf.ui.editor;

import dev.sheaf.gist.Visibility;
import dev.sheaf.text.Secret;
import dev.sheaf.text.Secrets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What looks like a secret and would become public by a save.
record Disclosure(EditedGist gist, List<Leak> leaks) {
  Disclosure {
    leaks = List.copyOf(leaks);
  }

  /// A secret in one of the files.
  record Leak(String fileName, Secret secret) {}

  static boolean isPossible(GistEdit edit) {
    return edit.visibility() == Visibility.PUBLIC;
  }

  /// What a save of `edit` would disclose that is not public already; reads all that changed.
  static List<Leak> by(GistEdit edit) {
    List<Leak> leaks = new ArrayList<>();
    for (FileEdit file : edit.files()) {
      if (file.isAdded() || file.typed() != null) {
        Secrets.in(file.text()).forEach(secret -> leaks.add(new Leak(file.name(), secret)));
      }
    }
    SavedGist saved = edit.saved();
    if (leaks.isEmpty() || saved == null) {
      return leaks;
    }
    Set<String> known = new HashSet<>();
    saved
        .files()
        .forEach(file -> Secrets.in(file.text().text()).forEach(old -> known.add(old.value())));
    leaks.removeIf(leak -> known.contains(leak.secret().value()));
    return leaks;
  }
}
