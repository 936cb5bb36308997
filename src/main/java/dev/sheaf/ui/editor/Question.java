package dev.sheaf.ui.editor;

import dev.sheaf.gist.Gist;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.Optional;

/// What must be answered before something is lost.
///
/// @param action what the button says that does it
record Question(String title, String text, String action) {
  /// Empty where nothing would be lost.
  static Optional<Question> beforeDiscard(EditedGist gist) {
    gist.takeUp();
    if (!gist.hasUnsaved()) {
      return Optional.empty();
    }
    return Optional.of(
        gist.edit().isNew()
            ? new Question(
                Messages.text("editor.discard.new.title"),
                Messages.text("editor.discard.new.text"),
                Messages.text("editor.discard"))
            : new Question(
                Messages.text("editor.discard.title"),
                Messages.text("editor.discard.text", Titles.of(gist.edit())),
                Messages.text("editor.discard")));
  }

  /// @param missing the names of files whose text cannot be had
  static Question beforeLosing(Gist gist, List<String> missing) {
    return new Question(
        Messages.text("editor.delete.losing.title", missing.size()),
        Messages.text("editor.delete.losing.text", DisplayText.line(String.join(", ", missing))),
        Messages.text("editor.delete"));
  }

  static Question beforeDelete(Gist gist) {
    String name =
        gist.description().isBlank() ? gist.title() : DisplayText.line(gist.description());
    return new Question(
        Messages.text("editor.delete.title", DisplayText.isolated(name)),
        Messages.text("editor.delete.text", gist.files().size(), gist.comments()),
        Messages.text("editor.delete"));
  }
}
