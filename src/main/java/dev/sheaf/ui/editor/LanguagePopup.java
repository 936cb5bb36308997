package dev.sheaf.ui.editor;

import dev.sheaf.syntax.Language;
import dev.sheaf.syntax.Languages;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Picker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VerticalDirection;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// All languages, to choose one for a text by typing a part of its name.
final class LanguagePopup {
  private final Picker<Choice> picker;
  private @Nullable CodeDocument document;

  /// What a text can be taken for.
  ///
  /// @param detected whether name and text tell it
  private record Choice(String name, Optional<Language> language, boolean detected) {}

  /// @param onClosed called however it is closed
  LanguagePopup(Runnable onClosed) {
    picker =
        new Picker<>(
            "editor-languages",
            new Picker.Words(
                Messages.text("editor.languages"),
                Messages.text("editor.languages.filter"),
                Messages.text("editor.languages.none")),
            choice -> Picker.Name.of(choice.name()),
            this::choose);
    picker.onClosed(onClosed);
  }

  private static List<Choice> choices() {
    List<Choice> all = new ArrayList<>();
    all.add(new Choice(Messages.text("editor.languages.detect"), Optional.empty(), true));
    all.add(new Choice(TextChoices.name(Optional.empty()), Optional.empty(), false));
    Languages.all().forEach(one -> all.add(new Choice(one.name(), Optional.of(one), false)));
    return all;
  }

  void show(CodeDocument shown, Region above) {
    document = shown;
    Optional<Language> now = shown.languageProperty().get();
    picker.show(
        choices(), new Choice(TextChoices.name(now), now, false), above, VerticalDirection.UP);
  }

  private void choose(Choice choice) {
    if (document == null) {
      return;
    }
    if (choice.detected()) {
      document.detectLanguage();
    } else {
      document.chooseLanguage(choice.language());
    }
  }
}
