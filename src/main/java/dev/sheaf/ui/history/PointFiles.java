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
import dev.sheaf.ui.code.FileText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The files of one state of a gist.
///
/// @param cloned whether they came from a clone
record PointFiles(List<FileText> files, boolean cloned) {
  PointFiles {
    files = List.copyOf(files);
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

  private static FileText file(GistFile file) {
    return new FileText(file.name(), file.isComplete() ? file.content() : null, file.blobId());
  }

  private static PointFiles typed(Library library, String gistId) throws GistException {
    Draft draft =
        library.drafts().find(gistId).orElseThrow(() -> new GistException(new Failure.NotFound()));
    Optional<OpenGist> here = library.cached(gistId);
    OpenGist now = here.isPresent() ? here.get() : library.open(gistId);
    Gist base = library.drafts().base(draft, now.gist());
    List<FileText> files = new ArrayList<>();
    for (GistFile file : base.files()) {
      Optional<DraftFile> touched =
          draft.files().stream().filter(one -> file.name().equals(one.baseName())).findFirst();
      if (touched.isEmpty()) {
        files.add(file(file));
      } else if (!touched.get().deleted()) {
        String text = touched.get().content();
        files.add(
            text == null
                ? new FileText(touched.get().name(), file(file).text(), file.blobId())
                : new FileText(touched.get().name(), text, null));
      }
    }
    draft.files().stream()
        .filter(file -> file.baseName() == null && !file.deleted())
        .forEach(file -> files.add(new FileText(file.name(), file.content(), null)));
    return new PointFiles(files, false);
  }
}
