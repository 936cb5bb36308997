package dev.sheaf.ui.editor;

import dev.sheaf.text.Finder;
import dev.sheaf.text.TooHardException;
import java.util.ArrayList;
import java.util.List;

/// What is found in all files of a gist.
///
/// @param files those with matches, in the order of their tabs
/// @param searched how many files were searched
/// @param leftOut the names of files that were not
record GistFound(List<FoundFile> files, int searched, List<String> leftOut) {
  private static final int MOST_LINES = 1_000;

  GistFound {
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
  }

  /// @param leftOut the names of files that cannot be searched
  static GistFound in(List<FoundFile.Source> sources, Finder finder, List<String> leftOut) {
    List<FoundFile> files = new ArrayList<>();
    List<String> hard = new ArrayList<>(leftOut);
    int room = MOST_LINES;
    for (FoundFile.Source source : sources) {
      try {
        FoundFile found = FoundFile.in(source, finder, room);
        if (found.count() > 0) {
          files.add(found);
          room -= found.lines().size();
        }
      } catch (TooHardException e) {
        hard.add(source.name());
      }
    }
    return new GistFound(files, sources.size(), hard);
  }

  int matches() {
    return files.stream().mapToInt(FoundFile::count).sum();
  }

  /// Whether not every match has its line here.
  boolean isCut() {
    return files.stream().anyMatch(file -> file.more() || file.lines().size() < file.count());
  }
}
