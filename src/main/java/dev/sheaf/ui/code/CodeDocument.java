package dev.sheaf.ui.code;

import dev.sheaf.syntax.Conventions;
import dev.sheaf.syntax.InnerLanguage;
import dev.sheaf.syntax.Language;
import dev.sheaf.text.Indentation;
import dev.sheaf.text.Spelling;
import dev.sheaf.text.Unseen;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// One file's text while it is open: what was typed, its language, its undo history. It outlives
/// the view that shows it. Lines end with `\n`; every other character stays what it is.
public final class CodeDocument {
  private static final int LARGE = 10 << 20;

  private final BooleanProperty editable = new SimpleBooleanProperty(true);
  private final ReadOnlyBooleanWrapper guarded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Spelling> spelling =
      new ReadOnlyObjectWrapper<>(Spelling.USUAL);
  private final ReadOnlyObjectWrapper<Unseen.Count> unseen =
      new ReadOnlyObjectWrapper<>(Unseen.Count.NONE);
  private final ObjectProperty<Optional<LineNotes>> notes =
      new SimpleObjectProperty<>(Optional.empty());
  private final List<Runnable> changeListeners = new CopyOnWriteArrayList<>();
  private final DocumentHabits habits;
  private String fileName;
  // The text as it was last known whole; behind the pane's while `stale`.
  private String text;
  private boolean stale;
  // Before it was rewritten unshown.
  private @Nullable String unwritten;
  private @Nullable CodePane pane;
  private Runnable onReplaced = () -> {};

  /// @param gitHubLanguage what GitHub says the file is written in, if it says anything
  public CodeDocument(String fileName, @Nullable String gitHubLanguage, String text) {
    this.fileName = fileName;
    this.text = text;
    guarded.set(text.length() > LARGE);
    habits = new DocumentHabits(fileName, gitHubLanguage, text);
  }

  /// The true text, also where the view shows long lines broken. Made anew after each change, so
  /// not for every key.
  public String text() {
    CodePane shown = pane;
    if (stale && shown != null) {
      text = shown.area().trueText();
      stale = false;
    }
    return text;
  }

  /// The text as it is now, to be put together once it is asked for, on any thread; cheap.
  public Supplier<String> textLater() {
    CodePane shown = pane;
    if (stale && shown != null) {
      return Snapshot.of(shown.area())::whole;
    }
    String known = text;
    return () -> known;
  }

  /// The text's length, in characters; cheap.
  public int length() {
    CodePane shown = pane;
    return stale && shown != null
        ? shown.area().places().inText(shown.area().getLength())
        : text.length();
  }

  public String fileName() {
    return fileName;
  }

  /// Takes the language from the new name, if that tells one and none was chosen by hand.
  public void rename(String newFileName) {
    fileName = newFileName;
    CodePane shown = pane;
    if (shown != null) {
      shown.named(newFileName);
    }
    habits.rename(newFileName);
  }

  /// What the text is coloured as; empty for plain text.
  public ReadOnlyObjectProperty<Optional<Language>> languageProperty() {
    return habits.languageProperty();
  }

  /// Takes the text for that language, or plain text, whatever its name says.
  public void chooseLanguage(Optional<Language> byHand) {
    habits.chooseLanguage(byHand);
  }

  /// Goes back to what name and text tell.
  public void detectLanguage() {
    habits.detectLanguage(text());
  }

  /// Whether the language was chosen by hand.
  public boolean isLanguageChosen() {
    return habits.isLanguageChosen();
  }

  /// What its language, or one inside of it, expects of an editor at that paragraph.
  Conventions conventionsAt(CodeTextArea area, int paragraph) {
    return Conventions.of(
        languageProperty()
            .get()
            .map(
                outer ->
                    InnerLanguage.at(
                        outer, paragraph, above -> area.getParagraph(above).getText())));
  }

  /// How its lines are set in, or would be.
  public ReadOnlyObjectProperty<Indentation> indentationProperty() {
    return habits.indentationProperty();
  }

  /// How many columns a tab takes on the screen.
  ///
  /// @param usual what it takes unless it was chosen by hand; kept for the lines to come
  int tabWidth(int usual) {
    habits.setTab(usual);
    Indentation now = indentationProperty().get();
    return now.tabs() ? now.width() : usual;
  }

  /// Sets lines in so from now on; those that are there stay.
  public void chooseIndentation(Indentation byHand) {
    habits.chooseIndentation(byHand);
  }

  /// Sets all lines in so, as one step that can be undone.
  public void convertIndentation(Indentation next) {
    CodePane shown = pane;
    if (shown != null) {
      shown.commands().convert(next);
    }
  }

  /// How the text is written down.
  public ReadOnlyObjectProperty<Spelling> spellingProperty() {
    return spelling.getReadOnlyProperty();
  }

  public Spelling spelling() {
    return spelling.get();
  }

  /// Writes the text down in another way, as one step that can be undone.
  public void spell(Spelling next) {
    CodePane shown = pane;
    if (shown == null || !shown.spell(next)) {
      spelled(next);
    }
  }

  /// It is written down so from now on; that cannot be undone.
  public void spelled(Spelling next) {
    if (!next.equals(spelling())) {
      spelling.set(next);
      changeListeners.forEach(Runnable::run);
    }
  }

  /// How many characters it holds that a reader does not see; known once it was shown.
  public ReadOnlyObjectProperty<Unseen.Count> unseenProperty() {
    return unseen.getReadOnlyProperty();
  }

  void setUnseen(Unseen.Count count) {
    unseen.set(count);
  }

  /// What stands beside its lines, where something does.
  public ObjectProperty<Optional<LineNotes>> notesProperty() {
    return notes;
  }

  /// Whether the user may change the text, where it is not guarded.
  public BooleanProperty editableProperty() {
    return editable;
  }

  public void setEditable(boolean mayChange) {
    editable.set(mayChange);
  }

  /// Whether the text cannot be changed, only because it is so large that this may be slow.
  public ReadOnlyBooleanProperty guardedProperty() {
    return guarded.getReadOnlyProperty();
  }

  /// Lets the text be changed however large it is.
  public void editAnyway() {
    guarded.set(false);
  }

  /// Calls `listener` after each change of the text; what is returned stops that.
  public Runnable onChange(Runnable listener) {
    changeListeners.add(listener);
    return () -> changeListeners.remove(listener);
  }

  /// Replaces the text as one step that can be undone, where that is possible.
  public void replaceText(String newText) {
    CodePane shown = pane;
    if (shown == null || !shown.filledProperty().get()) {
      load(newText);
    } else {
      shown.replaceText(newText);
    }
  }

  /// Replaces the text as one step that can be undone, also where it was not shown so far.
  public void rewrite(String newText) {
    CodePane shown = pane;
    if (shown != null && shown.filledProperty().get()) {
      shown.replaceText(newText);
    } else {
      unwritten = unwritten == null ? text : unwritten;
      text = newText;
      changeListeners.forEach(Runnable::run);
    }
  }

  /// What an area has to begin with, so that what was rewritten can be undone there.
  String beginning() {
    return unwritten == null ? text() : unwritten;
  }

  /// Called once an area holds the beginning: makes it what it has become.
  void begun(CodePane filled) {
    if (unwritten != null) {
      unwritten = null;
      filled.replaceText(text);
    }
  }

  /// Starts afresh with another text: nothing before it can be undone.
  public void load(String newText) {
    CodePane left = pane;
    if (left != null) {
      left.close();
    }
    text = newText;
    unwritten = null;
    stale = false;
    pane = null;
    guarded.set(newText.length() > LARGE);
    habits.load(newText);
    changeListeners.forEach(Runnable::run);
    onReplaced.run();
  }

  /// Called by the area after each change made in it.
  void changed() {
    stale = true;
    changeListeners.forEach(Runnable::run);
  }

  @Nullable CodePane pane() {
    return pane;
  }

  void setPane(CodePane newPane) {
    pane = newPane;
  }

  /// Whoever shows this document is told when it must be shown anew.
  void setOnReplaced(Runnable listener) {
    onReplaced = listener;
  }
}
