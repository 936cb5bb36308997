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
import java.util.Objects;
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

  /// Those of a gist whose texts are known.
  static List<FileText> of(Gist gist) {
    return gist.files().stream().map(PointFiles::file).toList();
  }

  private static FileText file(GistFile file) {
    return new FileText(
        file.name(), file.isComplete() ? file.content() : null, file.blobId(), file.size());
  }

  private static PointFiles typed(Library library, String gistId) throws GistException {
    Draft draft =
        library.drafts().find(gistId).orElseThrow(() -> new GistException(new Failure.NotFound()));
    Optional<OpenGist> here = library.cached(gistId);
    OpenGist now = here.isPresent() ? here.get() : library.open(gistId);
    return new PointFiles(typed(library.drafts().base(draft, now.gist()), draft), false);
  }

  /// Those that saving the draft would leave.
  ///
  /// @param base the gist as it was when the edit began
  static List<FileText> typed(Gist base, Draft draft) {
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
                ? new FileText(touched.get().name(), file(file).text(), file.blobId(), file.size())
                : FileText.typed(touched.get().name(), text));
      }
    }
    draft.files().stream()
        .filter(file -> file.baseName() == null && !file.deleted())
        .forEach(
            file ->
                files.add(
                    FileText.typed(file.name(), Objects.requireNonNullElse(file.content(), ""))));
    return files;
  }
}
