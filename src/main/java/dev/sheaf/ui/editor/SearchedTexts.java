package dev.sheaf.ui.editor;

import java.util.List;
import java.util.function.Predicate;

/// The files of a gist that are searched, and the names of those that are left out.
record SearchedTexts(List<FoundFile.Source> searched, List<String> leftOut) {
  /// Those whose text is all here, with what was typed.
  static SearchedTexts toFind(EditedGist gist) {
    return of(gist, FileEdit::isWhole);
  }

  /// Those that may be changed, too.
  static SearchedTexts toChange(EditedGist gist) {
    return of(gist, file -> file.isWhole() && !gist.document(file).guardedProperty().get());
  }

  private static SearchedTexts of(EditedGist gist, Predicate<FileEdit> fits) {
    gist.takeUp();
    List<FileEdit> files = gist.edit().files();
    return new SearchedTexts(
        files.stream()
            .filter(fits)
            .map(file -> new FoundFile.Source(file.key(), file.name(), file::text))
            .toList(),
        files.stream().filter(fits.negate()).map(FileEdit::name).toList());
  }
}
