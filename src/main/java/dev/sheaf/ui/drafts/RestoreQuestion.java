package dev.sheaf.ui.drafts;

import java.util.List;

/// What a person should know before a deleted gist is made anew.
///
/// @param left the names of the files that cannot come back
/// @param comments how many there were
public record RestoreQuestion(String title, List<String> left, int comments) {
  public RestoreQuestion {
    left = List.copyOf(left);
  }
}
