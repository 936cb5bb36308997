package dev.sheaf.ui.code;

import dev.sheaf.syntax.Language;
import dev.sheaf.syntax.Languages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// One file's text while it is open: what was typed, its language, its undo history. It outlives
/// the view that shows it. Lines end with `\n`; every other character stays what it is.
public final class CodeDocument {
  private final BooleanProperty editable = new SimpleBooleanProperty(true);
  private final ReadOnlyBooleanWrapper foldedLines = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Optional<Language>> language;
  private final List<Runnable> changeListeners = new CopyOnWriteArrayList<>();
  private String fileName;
  private String loaded;
  private @Nullable CodePane pane;
  private Runnable onLoad = () -> {};

  /// @param gitHubLanguage what GitHub says the file is written in, if it says anything
  public CodeDocument(String fileName, @Nullable String gitHubLanguage, String text) {
    this.fileName = fileName;
    loaded = text;
    language =
        new SimpleObjectProperty<>(Languages.forFile(fileName, gitHubLanguage, firstLine(text)));
  }

  /// The true text, also where the view shows long lines folded.
  public String text() {
    CodePane shown = pane;
    if (shown != null && !foldedLines.get()) {
      loaded = shown.text();
    }
    return loaded;
  }

  /// How many characters the text has, without putting it together.
  public int length() {
    CodePane shown = pane;
    return shown == null || foldedLines.get() ? loaded.length() : shown.area().getLength();
  }

  public String fileName() {
    return fileName;
  }

  /// Takes the language from the new name, if that tells one.
  public void rename(String newFileName) {
    fileName = newFileName;
    Languages.forFile(newFileName, null, "").ifPresent(found -> language.set(Optional.of(found)));
  }

  /// What the text is coloured as; empty for plain text. Set it to choose by hand.
  public ObjectProperty<Optional<Language>> languageProperty() {
    return language;
  }

  /// Whether the user may change the text; lines shown folded keep it from being changed anyway.
  public BooleanProperty editableProperty() {
    return editable;
  }

  public void setEditable(boolean editable) {
    this.editable.set(editable);
  }

  /// Whether the view shows only the beginning of some lines, for they are too long to lay out.
  public ReadOnlyBooleanProperty foldedLinesProperty() {
    return foldedLines.getReadOnlyProperty();
  }

  /// Calls `listener` after each change of the text; what is returned stops that.
  public Runnable onChange(Runnable listener) {
    changeListeners.add(listener);
    return () -> changeListeners.remove(listener);
  }

  /// Replaces the text as one step that can be undone.
  public void replaceText(String text) {
    CodePane shown = pane;
    if (shown == null || foldedLines.get() || Paragraphs.hasLongLine(text)) {
      load(text);
    } else {
      shown.replaceText(text);
    }
  }

  /// Starts afresh with another text: nothing before it can be undone.
  public void load(String text) {
    loaded = text;
    pane = null;
    changed();
    onLoad.run();
  }

  void changed() {
    changeListeners.forEach(Runnable::run);
  }

  @Nullable CodePane pane() {
    return pane;
  }

  void setPane(CodePane newPane, boolean folded) {
    pane = newPane;
    foldedLines.set(folded);
  }

  void setOnLoad(Runnable listener) {
    onLoad = listener;
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
