package dev.sheaf.ui.settings;

import dev.sheaf.settings.Choices;
import dev.sheaf.settings.Settings;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is chosen, whoever chose it, and what there is to choose from; changes are kept at once.
public final class ChoicesViewModel implements AutoCloseable {
  private final Settings settings;
  private final ReadOnlyObjectWrapper<Choices> choices;
  private final ReadOnlyObjectWrapper<List<String>> fonts = new ReadOnlyObjectWrapper<>(List.of());
  private final Runnable leave;
  private final Background.Task looking;

  /// @param codeFonts finds the families that code can be shown in
  public ChoicesViewModel(
      Settings settings, Background background, Background.Work<List<String>> codeFonts) {
    this.settings = settings;
    choices = new ReadOnlyObjectWrapper<>(settings.choices());
    leave = settings.onChange(choices::set);
    looking = background.run(codeFonts, fonts::set, Failures::known);
  }

  public ReadOnlyObjectProperty<Choices> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /// The families that code can be shown in, sorted; empty until they are found.
  public ReadOnlyObjectProperty<List<String>> fontsProperty() {
    return fonts.getReadOnlyProperty();
  }

  public void change(UnaryOperator<Choices> change) {
    settings.change(change);
  }

  @Override
  public void close() {
    leave.run();
    looking.cancel();
  }
}
