package dev.sheaf.ui.drafts;

import dev.sheaf.ui.code.Comparison;
import java.util.List;

/// A draft beside what the host has.
public record DraftComparison(String draftId, String title, List<File> files) {
  public DraftComparison {
    files = List.copyOf(files);
  }

  /// One file, under the name it has here.
  public record File(String label, Comparison texts) {}
}
