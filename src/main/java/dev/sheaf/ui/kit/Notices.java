package dev.sheaf.ui.kit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a person is being told right now, oldest first.
public final class Notices {
  private static final int MOST = 4;

  private final ObservableList<Notice> shown = FXCollections.observableArrayList();
  private final ObservableList<Notice> readable = FXCollections.unmodifiableObservableList(shown);

  public ObservableList<Notice> shown() {
    return readable;
  }

  public void done(String text) {
    add(new Notice(Notice.Kind.DONE, text, null));
  }

  public void problem(String text) {
    add(new Notice(Notice.Kind.PROBLEM, text, null));
  }

  public void add(Notice notice) {
    shown.remove(notice);
    shown.add(notice);
    if (shown.size() > MOST) {
      shown.removeFirst();
    }
  }

  /// Forgets what was told before, because what it was about is gone.
  public void clear() {
    shown.clear();
  }

  public void dismiss(Notice notice) {
    shown.remove(notice);
  }
}
