package dev.sheaf.ui.editor;

import dev.sheaf.text.Spelling;
import dev.sheaf.ui.code.CodeDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// What is typed in the files of one open gist, with their undo histories.
final class Documents {
  private final Map<FileKey, CodeDocument> all = new HashMap<>();
  private final Set<FileKey> touched = new HashSet<>();
  private final boolean changeable;
  private final Consumer<FileKey> onTyped;
  private boolean following;

  /// @param onTyped called after each change by hand
  Documents(boolean changeable, Consumer<FileKey> onTyped) {
    this.changeable = changeable;
    this.onTyped = onTyped;
  }

  CodeDocument of(FileEdit file) {
    return all.computeIfAbsent(file.key(), key -> open(file));
  }

  private CodeDocument open(FileEdit file) {
    SavedFile saved = file.saved();
    CodeDocument document =
        new CodeDocument(file.name(), saved == null ? null : saved.language(), file.text());
    document.setEditable(changeable && file.isWhole());
    document.spelled(file.spelling());
    document.onChange(() -> changed(file.key()));
    return document;
  }

  private void changed(FileKey key) {
    if (!following) {
      touched.add(key);
      onTyped.accept(key);
    }
  }

  /// Whether what was typed in `file` may have made it saved or unsaved, empty or not.
  boolean mayHaveTurned(FileEdit file) {
    CodeDocument document = all.get(file.key());
    if (document == null) {
      return false;
    }
    int length = document.length();
    SavedFile saved = file.saved();
    return file.typed() == null
        || !document.spelling().equals(file.spelling())
        || file.typed().length() == 0
        || length == 0
        || (saved != null && length == saved.text().text().length());
  }

  /// Takes up into `edit` what was typed since the last time.
  GistEdit takeUp(GistEdit edit) {
    GistEdit next = edit;
    for (FileKey key : touched) {
      CodeDocument document = all.get(key);
      if (document != null && next.file(key).filter(FileEdit::isWhole).isPresent()) {
        Typed typed = Typed.later(document.textLater(), document.length());
        Spelling spelling = document.spelling();
        next =
            next.with(
                key,
                file ->
                    file.typing(
                        spelling.equals(file.ownSpelling()) ? typed : typed.spelled(spelling)));
      }
    }
    touched.clear();
    return next;
  }

  /// Whether a language was chosen for any of them by hand.
  boolean haveChosenLanguages() {
    return all.values().stream().anyMatch(CodeDocument::isLanguageChosen);
  }

  /// Makes the texts and names what `next` says.
  ///
  /// @param before what they are now
  void follow(GistEdit before, GistEdit next) {
    following = true;
    try {
      for (FileEdit file : next.files()) {
        CodeDocument document = all.get(file.key());
        if (document != null) {
          before.file(file.key()).ifPresent(shown -> follow(document, shown, file));
        }
      }
    } finally {
      following = false;
    }
  }

  private void follow(CodeDocument document, FileEdit shown, FileEdit next) {
    if (!document.fileName().equals(next.name())) {
      document.rename(next.name());
    }
    document.setEditable(changeable && next.isWhole());
    document.spelled(next.spelling());
    if (shown.showsAs(next)) {
      return;
    }
    if (shown.isWhole()) {
      document.replaceText(next.text());
    } else {
      document.load(next.text());
    }
  }
}
