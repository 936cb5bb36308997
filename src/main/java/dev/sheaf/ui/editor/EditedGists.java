package dev.sheaf.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The gists that are open: all with unsaved text or a language chosen by hand, and a few more that
/// were looked at last.
final class EditedGists {
  private static final int UNTOUCHED = 12;

  // The one shown last is at the end.
  private final List<EditedGist> all = new ArrayList<>();

  Optional<EditedGist> find(String id) {
    return all.stream().filter(gist -> gist.id().equals(id)).findFirst();
  }

  /// Keeps a gist, or notes that it is looked at again.
  void add(EditedGist gist) {
    all.remove(gist);
    all.add(gist);
    List<EditedGist> untouched =
        all.stream()
            .filter(open -> !open.isBusy() && !open.hasUnsaved() && !open.hasChoices())
            .toList();
    untouched.stream().limit(Math.max(0, untouched.size() - UNTOUCHED)).forEach(all::remove);
  }

  void remove(EditedGist gist) {
    all.remove(gist);
  }

  List<EditedGist> unsaved() {
    all.forEach(EditedGist::takeUp);
    return all.stream().filter(EditedGist::hasUnsaved).toList();
  }
}
