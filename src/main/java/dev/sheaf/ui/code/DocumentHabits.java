package dev.sheaf.ui.code;

import dev.sheaf.syntax.Conventions;
import dev.sheaf.syntax.Language;
import dev.sheaf.syntax.Languages;
import dev.sheaf.text.Indentation;
import dev.sheaf.text.IndentationHabit;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What a document is written in and how it is set in: as chosen by hand, else as name and text
/// tell, else as is usual.
final class DocumentHabits {
  private final ReadOnlyObjectWrapper<Optional<Language>> language;
  private final ReadOnlyObjectWrapper<Indentation> indentation;
  private int tab = Indentation.USUAL.width();
  private String fileName;
  private @Nullable String gitHubLanguage;
  private boolean languageChosen;
  private boolean indentationKnown;
  private boolean indentationChosen;

  DocumentHabits(String fileName, @Nullable String gitHubLanguage, String text) {
    this.fileName = fileName;
    this.gitHubLanguage = gitHubLanguage;
    language = new ReadOnlyObjectWrapper<>(Languages.forText(fileName, gitHubLanguage, text));
    indentation = new ReadOnlyObjectWrapper<>(Indentation.USUAL);
    load(text);
  }

  ReadOnlyObjectProperty<Optional<Language>> languageProperty() {
    return language.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Indentation> indentationProperty() {
    return indentation.getReadOnlyProperty();
  }

  boolean isLanguageChosen() {
    return languageChosen;
  }

  void rename(String newName) {
    fileName = newName;
    gitHubLanguage = null;
    if (!languageChosen) {
      Languages.forFile(newName, null, "").ifPresent(found -> become(Optional.of(found)));
    }
  }

  void chooseLanguage(Optional<Language> byHand) {
    languageChosen = true;
    become(byHand);
  }

  void detectLanguage(String text) {
    languageChosen = false;
    become(Languages.forText(fileName, gitHubLanguage, text));
  }

  void chooseIndentation(Indentation byHand) {
    indentationChosen = true;
    indentation.set(byHand);
  }

  /// Says how many columns a tab takes where nobody chose otherwise for this document.
  void setTab(int next) {
    tab = next;
    if (!indentationChosen && indentation.get().tabs()) {
      indentation.set(Indentation.tabs(next));
    }
  }

  /// Looks at another text.
  void load(String text) {
    if (!indentationChosen) {
      Optional<Indentation> habit = IndentationHabit.of(text, tab);
      indentationKnown = habit.isPresent();
      indentation.set(habit.orElseGet(this::usual));
    }
  }

  private void become(Optional<Language> next) {
    language.set(next);
    if (!indentationChosen && !indentationKnown) {
      indentation.set(usual());
    }
  }

  private Indentation usual() {
    Conventions conventions = Conventions.of(language.get());
    return conventions.tabs() ? Indentation.tabs(tab) : Indentation.spaces(conventions.indent());
  }
}
