package dev.sheaf.ui.history;

import dev.sheaf.gist.GistFile;
import dev.sheaf.library.OpenFile;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import org.jspecify.annotations.Nullable;

/// A file as it was at a revision.
///
/// @param label its name, safe to show
/// @param language GitHub's name for it, null where GitHub knows none
/// @param text null where there is none to show
/// @param why there is none; empty otherwise
record PastFile(
    String name, String label, @Nullable String language, @Nullable String text, String why) {
  static PastFile of(OpenFile open) {
    GistFile file = open.file();
    String why =
        switch (open.state()) {
          case COMPLETE -> "";
          case NOT_TEXT -> Messages.text("history.file.notText");
          case CUT, MISSING, TOO_LARGE -> Messages.text("history.file.missing");
        };
    return new PastFile(
        file.name(),
        DisplayText.line(file.name()),
        file.language(),
        why.isEmpty() ? file.content() : null,
        why);
  }
}
