package dev.sheaf.ui.settings;

import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Where everything lies on this computer.
public final class FoldersView implements SettingsSection {
  private final Consumer<Path> opener;
  private final List<Setting> settings;

  /// @param home the folder of all that is kept
  /// @param logs the folder of the log files
  /// @param opener shows a folder in the system's own program for that
  public FoldersView(Path home, Path logs, Consumer<Path> opener) {
    this.opener = opener;
    settings =
        List.of(
            Setting.above(
                Messages.text("settings.home"),
                Messages.text("settings.home.text"),
                folder("home", home)),
            Setting.above(
                Messages.text("settings.logs"),
                Messages.text("settings.logs.text"),
                folder("logs", logs)));
  }

  private HBox folder(String id, Path folder) {
    Label path = new Label(folder.toString());
    path.setId("folder-" + id);
    path.getStyleClass().add("path");
    path.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(path, Priority.ALWAYS);
    CutText.explain(path);
    Button copy = button("settings.folder.copy", id, () -> Clipboard.copy(folder.toString()));
    Button open = button("settings.folder.open", id, () -> opener.accept(folder));
    HBox row = new HBox(path, copy, open);
    row.getStyleClass().add("row");
    return row;
  }

  private static Button button(String text, String id, Runnable verb) {
    Button button = new Button(Messages.text(text));
    button.setId(text.substring(text.lastIndexOf('.') + 1) + "-" + id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> verb.run());
    return button;
  }

  @Override
  public String id() {
    return "folders";
  }

  @Override
  public Icon icon() {
    return Icon.FOLDER;
  }

  @Override
  public String title() {
    return Messages.text("settings.folders");
  }

  @Override
  public List<Setting> settings() {
    return settings;
  }
}
