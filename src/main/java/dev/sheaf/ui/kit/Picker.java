package dev.sheaf.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// A list that opens beside a button, to choose one thing by typing a part of its name.
public final class Picker<T> {
  private static final double ROW = 28;
  private static final int MOST_ROWS = 12;
  private static final double WIDTH = 300;
  private static final double FIELD = 58;

  private final Popup popup = new Popup();
  private final TextField filter = new TextField();
  private final ObservableList<T> all = FXCollections.observableArrayList();
  private final FilteredList<T> matching = new FilteredList<>(all);
  private final ListView<T> list = new ListView<>(matching);
  private final Function<T, Name> name;
  private final Consumer<T> onChoose;

  /// What one thing is called.
  ///
  /// @param spoken what a screen reader says
  public record Name(String shown, String spoken) {
    public static Name of(String shown) {
      return new Name(shown, shown);
    }

    private boolean begins(String part) {
      return shown.toLowerCase(Locale.ROOT).startsWith(part);
    }

    private boolean holds(String part) {
      return shown.toLowerCase(Locale.ROOT).contains(part);
    }
  }

  /// What is said around the list.
  ///
  /// @param list what it is a list of
  /// @param filter what stands in the field while nothing is typed
  /// @param none where nothing is called so
  public record Words(String list, String filter, String none) {}

  /// @param id of the list; that of the field has `-filter` behind it
  public Picker(String id, Words words, Function<T, Name> name, Consumer<T> onChoose) {
    this.name = name;
    this.onChoose = onChoose;
    filter.setId(id + "-filter");
    filter.setPromptText(words.filter());
    filter.setAccessibleText(words.filter());
    filter.textProperty().subscribe(this::narrow);
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setId(id);
    list.setAccessibleText(words.list());
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new NameCell());
    list.setPlaceholder(new Label(words.none()));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    VBox root = new VBox(filter, list);
    root.getStyleClass().add("picker");
    popup.getContent().add(root);
    popup.setAutoHide(true);
  }

  /// Says what follows when it closes, whether something was chosen or not.
  public void onClosed(Runnable next) {
    popup.setOnHidden(event -> next.run());
  }

  /// Opens over or under a button.
  ///
  /// @param now what is chosen already; null for nothing
  public void show(List<T> things, @Nullable T now, Region button, VerticalDirection side) {
    all.setAll(things);
    filter.clear();
    double height = ROW * Math.min(things.size(), MOST_ROWS) + 2;
    list.setPrefHeight(height);
    if (now != null) {
      list.getSelectionModel().select(now);
      list.scrollTo(Math.max(0, things.indexOf(now) - MOST_ROWS / 2));
    }
    Bounds place = button.localToScreen(button.getBoundsInLocal());
    switch (side) {
      case UP -> popup.show(button, place.getMinX(), place.getMinY() - height - FIELD);
      case DOWN -> popup.show(button, place.getMaxX() - WIDTH, place.getMaxY() + 2);
    }
    filter.requestFocus();
  }

  // What begins so is meant before what only holds it: C before ABAP Classic.
  private void narrow(String typed) {
    String part = typed.strip().toLowerCase(Locale.ROOT);
    matching.setPredicate(thing -> name.apply(thing).holds(part));
    if (!part.isEmpty()) {
      matching.stream()
          .filter(thing -> name.apply(thing).begins(part))
          .findFirst()
          .or(() -> matching.stream().findFirst())
          .ifPresent(this::select);
    }
  }

  private void select(T thing) {
    list.getSelectionModel().select(thing);
    list.scrollTo(thing);
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ENTER) {
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::choose);
      event.consume();
    } else if (event.getTarget() instanceof TextField
        && (code == KeyCode.DOWN || code == KeyCode.UP)) {
      if (code == KeyCode.DOWN) {
        list.getSelectionModel().selectNext();
      } else {
        list.getSelectionModel().selectPrevious();
      }
      list.scrollTo(list.getSelectionModel().getSelectedIndex());
      event.consume();
    }
  }

  private void choose(T thing) {
    popup.hide();
    onChoose.accept(thing);
  }

  private final class NameCell extends ListCell<T> {
    NameCell() {
      // As wide as the list: what is longer is cut, and told as a whole.
      setPrefWidth(0);
      CutText.explain(this);
      setOnMouseClicked(event -> Optional.ofNullable(getItem()).ifPresent(Picker.this::choose));
    }

    @Override
    protected void updateItem(T thing, boolean empty) {
      super.updateItem(thing, empty);
      setText(empty || thing == null ? null : name.apply(thing).shown());
      setAccessibleText(empty || thing == null ? null : name.apply(thing).spoken());
    }
  }
}
