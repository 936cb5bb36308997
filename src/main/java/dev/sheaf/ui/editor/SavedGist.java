package dev.sheaf.ui.editor;

import dev.sheaf.gist.Gist;
import dev.sheaf.library.OpenFile;
import dev.sheaf.library.OpenGist;
import java.util.List;
import java.util.Optional;

/// A gist as the host has it, its texts read once off the screen's thread.
record SavedGist(OpenGist open, List<SavedFile> files) {
  SavedGist {
    files = List.copyOf(files);
  }

  static SavedGist of(OpenGist open) {
    return new SavedGist(open, open.files().stream().map(SavedFile::of).toList());
  }

  Gist gist() {
    return open.gist();
  }

  Optional<SavedFile> file(String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  /// With more of a file's text.
  SavedGist filled(SavedFile more) {
    return with(
        open.gist(),
        files.stream().map(file -> file.name().equals(more.name()) ? more : file).toList());
  }

  /// With what is newer about a gist whose texts are the same.
  SavedGist about(Gist newer) {
    return with(newer, files);
  }

  private SavedGist with(Gist gist, List<SavedFile> known) {
    List<OpenFile> opened = known.stream().map(SavedFile::open).toList();
    Gist filled = gist.withFiles(opened.stream().map(OpenFile::file).toList());
    return new SavedGist(new OpenGist(filled, opened, open.asOf(), open.live()), known);
  }
}
