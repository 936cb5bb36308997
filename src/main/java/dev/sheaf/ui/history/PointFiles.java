package dev.sheaf.ui.history;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.library.Library;
import dev.sheaf.library.OpenFile;
import dev.sheaf.library.OpenGist;
import dev.sheaf.library.OpenRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The files of one state of a gist.
///
/// @param cloned whether they came from a clone
record PointFiles(List<File> files, boolean cloned) {
  PointFiles {
    files = List.copyOf(files);
  }

  /// One of them.
  ///
  /// @param text null where it is no text, or not to be had
  /// @param blobId null where that is not known
  record File(String name, @Nullable String text, @Nullable String blobId) {
    boolean isSameAs(File other) {
      return (text == null || other.text == null)
          ? blobId != null && blobId.equals(other.blobId)
          : text.equals(other.text);
    }
  }

  Optional<File> file(String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  /// Reads them, from the host where they are not here; so off the screen's thread.
  static PointFiles read(Library library, String gistId, Point point) throws GistException {
    return switch (point) {
      case Point.Nothing() -> new PointFiles(List.of(), false);
      case Point.Saved(RevisionRow row) -> saved(library.history().open(gistId, row.version()));
      case Point.Typed() -> typed(library, gistId);
    };
  }

  private static PointFiles saved(OpenRevision revision) {
    return new PointFiles(
        revision.files().stream().map(OpenFile::file).map(PointFiles::file).toList(),
        revision.cloned());
  }

  private static File file(GistFile file) {
    return new File(file.name(), file.isComplete() ? file.content() : null, file.blobId());
  }

  private static PointFiles typed(Library library, String gistId) throws GistException {
    Draft draft =
        library.drafts().find(gistId).orElseThrow(() -> new GistException(new Failure.NotFound()));
    Optional<OpenGist> here = library.cached(gistId);
    OpenGist now = here.isPresent() ? here.get() : library.open(gistId);
    Gist base = library.drafts().base(draft, now.gist());
    List<File> files = new ArrayList<>();
    for (GistFile file : base.files()) {
      Optional<DraftFile> touched =
          draft.files().stream().filter(one -> file.name().equals(one.baseName())).findFirst();
      if (touched.isEmpty()) {
        files.add(file(file));
      } else if (!touched.get().deleted()) {
        String text = touched.get().content();
        files.add(
            text == null
                ? new File(touched.get().name(), file(file).text(), file.blobId())
                : new File(touched.get().name(), text, null));
      }
    }
    draft.files().stream()
        .filter(file -> file.baseName() == null && !file.deleted())
        .forEach(file -> files.add(new File(file.name(), file.content(), null)));
    return new PointFiles(files, false);
  }
}
