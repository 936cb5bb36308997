package dev.sheaf.ui.editor;

import dev.sheaf.gist.Visibility;
import dev.sheaf.ui.kit.Messages;

/// What the status line says of what is unsaved in a gist.
///
/// @param unsaved empty where all is saved; of a new gist without text, that it has none
/// @param spoken the same at more length
/// @param verb what the save button does
record Status(String unsaved, String spoken, String verb, boolean changeable) {
  static Status of(EditedGist gist) {
    return new Status(brief(gist), spoken(gist), verb(gist), gist.isChangeable());
  }

  private static String unsaved(EditedGist gist) {
    GistEdit edit = gist.edit();
    if (gist.isBusy()) {
      return Messages.text("editor.saving");
    }
    if (!gist.hasUnsaved()) {
      return edit.isNew() ? Messages.text("editor.unsaved.none") : "";
    }
    if (edit.isNew()) {
      return Messages.text("editor.unsaved.new");
    }
    return edit.unsavedFiles() == 0
        ? Messages.text("editor.unsaved.description")
        : Messages.text("editor.unsaved.files", edit.unsavedFiles());
  }

  private static String brief(EditedGist gist) {
    if (queued(gist)) {
      return Messages.text("editor.unsaved.queued.brief");
    }
    return kept(gist) ? Messages.text("editor.unsaved.kept.brief") : unsaved(gist);
  }

  private static String spoken(EditedGist gist) {
    if (queued(gist)) {
      return Messages.text("editor.unsaved.queued");
    }
    return kept(gist) ? Messages.text("editor.unsaved.kept", unsaved(gist)) : unsaved(gist);
  }

  private static boolean queued(EditedGist gist) {
    return gist.hasUnsaved() && !gist.isBusy() && gist.queuedProperty().get();
  }

  private static boolean kept(EditedGist gist) {
    return gist.hasUnsaved() && !gist.isBusy() && gist.draftKeptProperty().get();
  }

  private static String verb(EditedGist gist) {
    if (!gist.edit().isNew()) {
      return Messages.text("editor.save");
    }
    return Messages.text(
        gist.edit().visibility() == Visibility.PUBLIC
            ? "editor.create.public"
            : "editor.create.secret");
  }
}
