package dev.sheaf.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.util.StringConverter;

/// Makes controls that show what is chosen and choose something else.
final class Fields {
  private static final double NUMBER_WIDTH = 90;
  private static final int MOST_ROWS = 12;

  private Fields() {}

  /// A list of which one value is chosen; one that it does not hold joins it.
  static <T> ComboBox<T> oneOf(
      String id,
      ObservableValue<T> now,
      List<T> values,
      Function<T, String> words,
      Consumer<T> taker) {
    ComboBox<T> choice = new ComboBox<>();
    choice.setId(id);
    choice.getItems().setAll(values);
    choice.setConverter(inWords(choice, words));
    choice.setVisibleRowCount(MOST_ROWS);
    now.subscribe(value -> show(choice, value));
    choice.valueProperty().subscribe((before, value) -> take(value, now, taker));
    return choice;
  }

  private static <T> void show(ComboBox<T> choice, T value) {
    if (!choice.getItems().contains(value)) {
      choice.getItems().add(value);
    }
    choice.setValue(value);
  }

  private static <T> StringConverter<T> inWords(ComboBox<T> choice, Function<T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String text) {
        Predicate<T> meant = value -> words.apply(value).equals(text);
        return choice.getItems().stream().filter(meant).findFirst().orElseThrow();
      }
    };
  }

  static CheckBox yesOrNo(String id, ObservableValue<Boolean> now, Consumer<Boolean> taker) {
    CheckBox check = new CheckBox();
    check.setId(id);
    now.subscribe(check::setSelected);
    check.selectedProperty().subscribe((before, value) -> take(value, now, taker));
    return check;
  }

  static Spinner<Integer> number(
      String id, ObservableValue<Integer> now, int least, int most, Consumer<Integer> taker) {
    Spinner<Integer> number = new Spinner<>(least, most, now.getValue());
    number.setId(id);
    number.setPrefWidth(NUMBER_WIDTH);
    now.subscribe(number.getValueFactory()::setValue);
    number.valueProperty().subscribe((before, value) -> take(value, now, taker));
    return number;
  }

  private static <T> void take(T value, ObservableValue<T> now, Consumer<T> taker) {
    if (value != null && !value.equals(now.getValue())) {
      taker.accept(value);
    }
  }
}
