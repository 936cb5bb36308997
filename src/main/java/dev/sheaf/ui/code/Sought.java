package dev.sheaf.ui.code;

import dev.sheaf.text.Needle;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/// What is looked for and what shall come in its place; the same for all files.
public final class Sought {
  private static final String SIGNS = "([\\\\*+?|{}\\[\\]()^$.#])";

  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty replacement = new SimpleStringProperty("");
  private final BooleanProperty matchCase = new SimpleBooleanProperty();
  private final BooleanProperty wholeWord = new SimpleBooleanProperty();
  private final BooleanProperty regex = new SimpleBooleanProperty();

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

  public Needle needle() {
    return new Needle(text.get(), matchCase.get(), wholeWord.get(), regex.get());
  }

  /// Looks for just these words.
  void take(String words) {
    text.set(regex.get() ? words.replaceAll(SIGNS, "\\\\$1") : words);
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
