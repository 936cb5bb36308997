package dev.sheaf.main;

import dev.sheaf.settings.Settings;
import dev.sheaf.ui.gists.GistListViewModel;
import dev.sheaf.ui.gists.GistOrder;
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

  static void follow(GistListViewModel list, Settings settings) {
    GistOrder.parse(settings.choices().listSort()).ifPresent(list::sort);
    list.orderProperty()
        .subscribe(
            (before, order) -> settings.change(choices -> choices.withListSort(order.toString())));
  }
}
