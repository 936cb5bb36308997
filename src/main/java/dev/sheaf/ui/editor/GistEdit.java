package dev.sheaf.ui.editor;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A gist as it stands in the editor, beside what the host has of it.
///
/// @param saved as the host has it; null for a gist that only stands here so far
record GistEdit(
    @Nullable SavedGist saved, String description, Visibility visibility, List<FileEdit> files) {
  GistEdit {
    files = List.copyOf(files);
  }

  static GistEdit of(SavedGist saved) {
    Gist gist = saved.gist();
    return new GistEdit(
        saved,
        gist.description(),
        gist.visibility(),
        saved.files().stream().map(FileEdit::of).toList());
  }

  /// A new gist with one empty file; secret, as on GitHub.
  static GistEdit fresh(String firstName) {
    return new GistEdit(null, "", Visibility.SECRET, List.of(FileEdit.added(firstName, "")));
  }

  boolean isNew() {
    return saved == null;
  }

  Optional<FileEdit> file(FileKey key) {
    return files.stream().filter(file -> file.key().equals(key)).findFirst();
  }

  Optional<FileEdit> named(String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  GistEdit described(String text) {
    return new GistEdit(saved, text, visibility, files);
  }

  GistEdit visible(Visibility to) {
    return new GistEdit(saved, description, to, files);
  }

  GistEdit with(FileKey key, UnaryOperator<FileEdit> change) {
    return withFiles(
        files.stream().map(file -> file.key().equals(key) ? change.apply(file) : file).toList());
  }

  GistEdit insert(int index, FileEdit file) {
    List<FileEdit> more = new ArrayList<>(files);
    more.add(Math.clamp(index, 0, files.size()), file);
    return withFiles(more);
  }

  GistEdit without(FileKey key) {
    return withFiles(files.stream().filter(file -> !file.key().equals(key)).toList());
  }

  GistEdit withFiles(List<FileEdit> changed) {
    return new GistEdit(saved, description, visibility, changed);
  }

  /// Takes in more of a saved file's text.
  GistEdit filled(SavedFile more) {
    if (saved == null) {
      return this;
    }
    List<FileEdit> edits =
        files.stream().map(f -> more.name().equals(f.savedName()) ? f.onto(more) : f).toList();
    return new GistEdit(saved.filled(more), description, visibility, edits);
  }

  /// Takes in what is newer about a gist whose texts are the same.
  GistEdit about(Gist newer) {
    return saved == null ? this : new GistEdit(saved.about(newer), description, visibility, files);
  }

  /// Everything as the host has it, under the same keys.
  GistEdit reverted() {
    if (saved == null) {
      return this;
    }
    List<FileEdit> original = new ArrayList<>();
    for (SavedFile file : saved.files()) {
      original.add(
          files.stream()
              .filter(edit -> file.name().equals(edit.savedName()))
              .findFirst()
              .map(FileEdit::reverted)
              .orElseGet(() -> FileEdit.of(file)));
    }
    Gist gist = saved.gist();
    return new GistEdit(saved, gist.description(), gist.visibility(), original);
  }

  /// The same texts as a gist that is on no host; what is here only in part stays behind.
  GistEdit asNew() {
    return new GistEdit(
        null,
        description,
        visibility,
        files.stream().filter(FileEdit::isWhole).map(FileEdit::asAdded).toList());
  }

  /// The saved files that are gone here.
  List<GistFile> deleted() {
    if (saved == null) {
      return List.of();
    }
    Set<String> kept = new HashSet<>();
    files.forEach(file -> kept.add(file.savedName()));
    return saved.gist().files().stream().filter(file -> !kept.contains(file.name())).toList();
  }

  boolean isDescriptionUnsaved() {
    return !description.equals(saved == null ? "" : saved.gist().description());
  }

  /// How many files differ from what the host has.
  int unsavedFiles() {
    return (int) files.stream().filter(FileEdit::isUnsaved).count() + deleted().size();
  }

  /// Whether there is anything here that the host does not have and a person made.
  boolean isUnsaved() {
    if (saved == null) {
      return isDescriptionUnsaved()
          || files.size() != 1
          || files.stream().anyMatch(file -> file.length() > 0);
    }
    return isDescriptionUnsaved() || unsavedFiles() > 0;
  }

  /// What to send so that the host has what stands here, and nothing else.
  GistChange change() {
    return Changes.of(this);
  }

  NewGist toNew() {
    LinkedHashMap<String, String> contents = new LinkedHashMap<>();
    files.forEach(file -> contents.put(file.name(), file.content()));
    return new NewGist(description, visibility, contents);
  }
}
