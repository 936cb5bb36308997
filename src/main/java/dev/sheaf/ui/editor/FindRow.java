package dev.sheaf.ui.editor;

import java.util.ArrayList;
import java.util.List;

/// A row of the list of what is found in all files.
sealed interface FindRow {
  /// The file that the rows below are of.
  record File(FoundFile file) implements FindRow {}

  record Line(FoundLine line) implements FindRow {}

  static List<FindRow> of(GistFound found) {
    List<FindRow> rows = new ArrayList<>();
    for (FoundFile file : found.files()) {
      rows.add(new File(file));
      file.lines().forEach(line -> rows.add(new Line(line)));
    }
    return rows;
  }
}
