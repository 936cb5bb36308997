package dev.sheaf.ui.drafts;

import dev.sheaf.library.OpenFile;
import dev.sheaf.library.OpenTrash;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts of a deleted gist.
public record TrashedTexts(String gistId, String title, List<Text> files) {
  public TrashedTexts {
    files = List.copyOf(files);
  }

  /// One file.
  ///
  /// @param name as it is in the gist
  /// @param label safe to show
  /// @param language GitHub's name for it, null where GitHub knows none
  /// @param content null where there is none to show
  /// @param why there is none; empty otherwise
  public record Text(
      String name, String label, @Nullable String language, @Nullable String content, String why) {}

  static TrashedTexts of(OpenTrash gist) {
    return new TrashedTexts(
        gist.gist().gistId(),
        DisplayText.line(gist.gist().title()),
        gist.files().stream().map(TrashedTexts::text).toList());
  }

  private static Text text(OpenFile file) {
    String why =
        switch (file.state()) {
          case COMPLETE -> "";
          case CUT, MISSING, TOO_LARGE -> Messages.text("trash.file.missing");
          case NOT_TEXT -> Messages.text("trash.file.notText");
        };
    return new Text(
        file.file().name(),
        DisplayText.line(file.file().name()),
        file.file().language(),
        why.isEmpty() ? file.file().content() : null,
        why);
  }
}
