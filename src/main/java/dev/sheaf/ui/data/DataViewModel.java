package dev.sheaf.ui.data;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Whether the library is looked at as data, and what for.
public final class DataViewModel implements AutoCloseable {
  private final AskViewModel ask;
  private final ExportViewModel export;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.ASK);

  /// What can be done with it.
  enum Page {
    ASK,
    EXPORT
  }

  public DataViewModel(AskViewModel ask, ExportViewModel export) {
    this.ask = ask;
    this.export = export;
  }

  AskViewModel ask() {
    return ask;
  }

  ExportViewModel export() {
    return export;
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  public void open() {
    open.set(true);
  }

  void turnTo(Page next) {
    page.set(next);
    if (next == Page.EXPORT) {
      export.look();
    }
  }

  /// Back to what was there before.
  public void leave() {
    open.set(false);
  }

  @Override
  public void close() {
    ask.close();
    export.close();
  }
}
