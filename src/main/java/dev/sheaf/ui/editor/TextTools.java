package dev.sheaf.ui.editor;

import dev.sheaf.ui.code.CodeBars;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.code.FindKey;
import dev.sheaf.ui.code.FindViewModel;
import dev.sheaf.ui.code.MenuEntry;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/// What can be done with the front file's text besides typing in it; brings the text into sight
/// first.
public final class TextTools {
  private final FindViewModel model;
  private final CodeBars bars;
  private final BooleanBinding available;
  private Runnable onUse = () -> {};

  /// @param text the front file's text; empty where it has none
  TextTools(FindViewModel model, CodeBars bars, ObservableValue<Optional<CodeDocument>> text) {
    this.model = model;
    this.bars = bars;
    available = Bindings.createBooleanBinding(() -> text.getValue().isPresent(), text);
  }

  /// Calls `listener` before anything is done.
  void onUse(Runnable listener) {
    onUse = listener;
  }

  /// Whether the front file has a text.
  public ObservableBooleanValue availableProperty() {
    return available;
  }

  public void find() {
    use(bars::find);
  }

  public void replace() {
    use(bars::replace);
  }

  /// Finds in all files of the gist.
  public void findInAllFiles() {
    use(bars::findInAllFiles);
  }

  public void findNext() {
    use(model::next);
  }

  public void findPrevious() {
    use(model::previous);
  }

  /// Asks for a line and goes there.
  public void goToLine() {
    use(bars::goToLine);
  }

  /// What the text's own menu has of this.
  List<MenuEntry> menu() {
    return List.of(
        new MenuEntry(Messages.text("edit.find"), FindKey.FIND.spelled(), this::find),
        new MenuEntry(Messages.text("edit.replace"), FindKey.REPLACE.spelled(), this::replace),
        new MenuEntry(
            Messages.text("edit.goToLine"), FindKey.GO_TO_LINE.spelled(), this::goToLine));
  }

  private void use(Runnable verb) {
    if (available.get()) {
      onUse.run();
      verb.run();
    }
  }
}
