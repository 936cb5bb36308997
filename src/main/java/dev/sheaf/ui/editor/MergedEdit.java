package dev.sheaf.ui.editor;

import dev.sheaf.gist.Draft;
import dev.sheaf.library.FileMerge;
import dev.sheaf.library.MergePlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands in the editor after a merge.
final class MergedEdit {
  private MergedEdit() {}

  /// The merged edit with the keys of the files that stood there before, so that their texts can be
  /// undone.
  static GistEdit of(GistEdit before, Draft merged, MergePlan plan) {
    GistEdit next = DraftOf.restore(merged, plan.now(), plan.now().gist());
    Map<String, String> names = new HashMap<>();
    for (FileMerge file : plan.files()) {
      if (file.mine() != null) {
        names.put(file.name(), file.mine().name());
      }
    }
    List<FileEdit> files =
        next.files().stream()
            .map(
                file ->
                    before
                        .named(names.getOrDefault(file.name(), file.name()))
                        .map(old -> file.keyed(old.key()))
                        .orElse(file))
            .toList();
    return new GistEdit(next.saved(), next.description(), next.visibility(), files);
  }
}
