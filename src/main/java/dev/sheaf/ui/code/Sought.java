package dev.sheaf.ui.code;

import dev.sheaf.text.Needle;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/// What is looked for and where, and what shall come in its place; it stays when another file is
/// shown.
public final class Sought {
  private static final String SIGNS = "([\\\\*+?|{}\\[\\]()^$.#])";

  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty replacement = new SimpleStringProperty("");
  private final BooleanProperty matchCase = new SimpleBooleanProperty();
  private final BooleanProperty wholeWord = new SimpleBooleanProperty();
  private final BooleanProperty regex = new SimpleBooleanProperty();
  private final BooleanProperty allFiles = new SimpleBooleanProperty();

  public StringProperty textProperty() {
    return text;
  }

  public StringProperty replacementProperty() {
    return replacement;
  }

  BooleanProperty matchCaseProperty() {
    return matchCase;
  }

  BooleanProperty wholeWordProperty() {
    return wholeWord;
  }

  BooleanProperty regexProperty() {
    return regex;
  }

  /// Whether other files are searched, too; whoever has them does that.
  public BooleanProperty allFilesProperty() {
    return allFiles;
  }

  public Needle needle() {
    return new Needle(text.get(), matchCase.get(), wholeWord.get(), regex.get());
  }

  /// Looks for just these words, if they are any.
  void take(String words) {
    if (!words.isEmpty()) {
      text.set(regex.get() ? words.replaceAll(SIGNS, "\\\\$1") : words);
    }
  }

  /// Calls `listener` after each change of the needle.
  public Subscription onChange(Runnable listener) {
    return Subscription.combine(
        text.subscribe((before, now) -> listener.run()),
        matchCase.subscribe((before, now) -> listener.run()),
        wholeWord.subscribe((before, now) -> listener.run()),
        regex.subscribe((before, now) -> listener.run()));
  }
}
