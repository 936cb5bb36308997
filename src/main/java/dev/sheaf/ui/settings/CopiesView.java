package dev.sheaf.ui.settings;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import javafx.scene.control.Button;

/// The ways to the host's newest state, and to copies of the library.
public final class CopiesView implements SettingsSection {
  private final List<Setting> settings;

  /// @param checkEverything looks at every page of the host's lists
  /// @param backups opens the page about copies
  public CopiesView(Runnable checkEverything, Runnable backups) {
    settings =
        List.of(
            Setting.beside(
                Messages.text("settings.sync.now"),
                Messages.text("settings.sync.now.text"),
                button("setting-sync", "settings.sync.now.action", checkEverything)),
            Setting.beside(
                Messages.text("settings.backups"),
                Messages.text("settings.backups.text"),
                button("setting-backups", "settings.backups.action", backups)));
  }

  private static Button button(String id, String text, Runnable verb) {
    Button button = new Button(Messages.text(text));
    button.setId(id);
    button.setOnAction(event -> verb.run());
    return button;
  }

  @Override
  public String id() {
    return "sync";
  }

  @Override
  public Icon icon() {
    return Icon.REFRESH;
  }

  @Override
  public String title() {
    return Messages.text("settings.sync");
  }

  @Override
  public List<Setting> settings() {
    return settings;
  }
}
