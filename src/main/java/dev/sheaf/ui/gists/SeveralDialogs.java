package dev.sheaf.ui.gists;

import dev.sheaf.ui.kit.Confirm;
import dev.sheaf.ui.kit.Messages;
import java.io.File;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks what has to be known before something is done to several gists.
final class SeveralDialogs {
  private final SeveralViewModel model;
  private final Supplier<@Nullable Window> window;

  SeveralDialogs(SeveralViewModel model, Supplier<@Nullable Window> window) {
    this.model = model;
    this.window = window;
  }

  void delete() {
    int own = model.own().size();
    int others = model.chosenProperty().get().size() - own;
    if (own > 0
        && Confirm.askToLose(
            window.get(),
            Messages.text("several.delete.title", own),
            Messages.text("several.delete.text", others),
            Messages.text("several.delete.action"))) {
      model.delete();
    }
  }

  void export() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("several.export.title"));
    chooser.setInitialFileName("gists.zip");
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Messages.text("several.export.kind"), "*.zip"));
    File file = chooser.showSaveDialog(window.get());
    if (file != null) {
      model.exportTo(file.toPath());
    }
  }

  void cloneInto() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Messages.text("several.clone.title"));
    File folder = chooser.showDialog(window.get());
    if (folder != null) {
      model.cloneInto(folder.toPath());
    }
  }
}
