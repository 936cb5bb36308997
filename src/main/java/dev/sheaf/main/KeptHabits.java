package dev.sheaf.main;

import dev.sheaf.settings.Settings;
import dev.sheaf.ui.shell.ShellView;

/// Lets a window begin as the last one was left, and keeps how it is left.
final class KeptHabits {
  private KeptHabits() {}

  static void follow(ShellView shell, Settings settings) {
    shell.panesProperty().set(settings.choices().panes());
    shell.panesProperty().subscribe(panes -> settings.change(choices -> choices.withPanes(panes)));
    shell.recentCommandsProperty().set(settings.choices().recentCommands());
    shell
        .recentCommandsProperty()
        .subscribe(ids -> settings.change(choices -> choices.withRecentCommands(ids)));
  }
}
