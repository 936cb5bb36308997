package dev.sheaf.ui.code;

import dev.sheaf.text.Indentation;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/// How a view shows code: in which font, and with what beside the text itself.
public final class CodeLook {
  private final DoubleProperty fontSize = new SimpleDoubleProperty(CodeFont.USUAL_SIZE);
  private final StringProperty fontFamily = new SimpleStringProperty(CodeFont.usualFamily());
  private final BooleanProperty wrapped = new SimpleBooleanProperty();
  private final BooleanProperty blanks = new SimpleBooleanProperty();
  private final IntegerProperty ruler = new SimpleIntegerProperty();
  private final IntegerProperty tab = new SimpleIntegerProperty(Indentation.USUAL.width());

  CodeLook() {}

  /// Shows code as another view does, whatever becomes of that.
  public void follow(CodeLook other) {
    fontSize.bind(other.fontSize);
    fontFamily.bind(other.fontFamily);
    wrapped.bind(other.wrapped);
    blanks.bind(other.blanks);
    ruler.bind(other.ruler);
    tab.bind(other.tab);
  }

  /// In px.
  public DoubleProperty fontSizeProperty() {
    return fontSize;
  }

  public StringProperty fontFamilyProperty() {
    return fontFamily;
  }

  /// Whether lines too long for the view go on below.
  public BooleanProperty wrappedProperty() {
    return wrapped;
  }

  /// Whether spaces and tabs are made visible.
  public BooleanProperty blanksProperty() {
    return blanks;
  }

  /// The column behind which a line is too long; 0 for none.
  public IntegerProperty rulerProperty() {
    return ruler;
  }

  /// How many columns a tab takes where nothing else was said of a document.
  public IntegerProperty tabProperty() {
    return tab;
  }

  Subscription onFont(Runnable listener) {
    return Subscription.combine(
        fontSize.subscribe(listener), fontFamily.subscribe(listener), tab.subscribe(listener));
  }

  Subscription onGuides(Runnable listener) {
    return Subscription.combine(
        wrapped.subscribe(listener), blanks.subscribe(listener), ruler.subscribe(listener));
  }

  String sheet(int tabWidth) {
    return CodeFont.sheet(fontFamily.get(), fontSize.get(), tabWidth);
  }
}
