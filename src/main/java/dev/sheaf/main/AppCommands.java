package dev.sheaf.main;

import dev.sheaf.gist.Account;
import dev.sheaf.settings.Settings;
import dev.sheaf.settings.ThemeChoice;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.shell.AccountSwitchView;
import dev.sheaf.ui.shell.Command;
import dev.sheaf.ui.shell.NeighboursViewModel;
import dev.sheaf.ui.shell.WindowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The commands that are not about gists: accounts, themes, quitting.
///
/// @param switchTo opens the library of another account
record AppCommands(Settings settings, Runnable quit, Consumer<Account> switchTo) {
  List<Command> account(Session session, List<Account> others) {
    List<Command> commands = new ArrayList<>();
    for (Account other : others) {
      String name = Messages.text("shell.account.name", other.login(), other.host().name());
      commands.add(
          Command.always("account-" + other.key(), name, null, () -> switchTo.accept(other)));
    }
    commands.add(
        Command.always(
            "account-add",
            Messages.text("command.signIn"),
            null,
            () -> session.request(new Request.SignIn())));
    Account open = session.account();
    if (open != null) {
      commands.add(
          Command.always(
              "account-leave",
              Messages.text("command.signOut"),
              null,
              () -> session.request(new Request.SignOut(open))));
    }
    return commands;
  }

  /// What stands above the places where several accounts are signed in.
  AccountSwitchView accountSwitch(NeighboursViewModel neighbours, Account open, Session session) {
    AccountSwitchView.Actions actions =
        new AccountSwitchView.Actions(
            neighbour -> switchTo.accept(neighbour.account()), account(session, List.of()));
    return new AccountSwitchView(neighbours, open.login(), open.host().name(), actions);
  }

  List<Command> application(Session session) {
    List<Command> commands = new ArrayList<>();
    commands.add(
        Command.always(
            "settings",
            Messages.text("command.settings"),
            WindowKey.SETTINGS.spelled(),
            () -> session.request(new Request.Settings(null))));
    commands.add(
        Command.always(
            "data", Messages.text("command.data"), null, () -> session.request(new Request.Ask())));
    if (session.account() != null) {
      commands.add(
          Command.always(
              "backups",
              Messages.text("command.backups"),
              null,
              () -> session.request(new Request.Backups())));
    }
    commands.addAll(themes(session));
    return commands;
  }

  private List<Command> themes(Session session) {
    return List.of(
        theme("theme-system", "command.theme.system", ThemeChoice.SYSTEM),
        theme("theme-light", "command.theme.light", ThemeChoice.LIGHT),
        theme("theme-dark", "command.theme.dark", ThemeChoice.DARK),
        Command.always(
            "about",
            Messages.text("command.about"),
            null,
            () -> session.request(new Request.Settings("about"))),
        Command.always("quit", Messages.text("command.quit"), WindowKey.QUIT.spelled(), quit));
  }

  private Command theme(String id, String label, ThemeChoice choice) {
    return Command.always(
        id,
        Messages.text(label),
        null,
        () -> settings.change(choices -> choices.withTheme(choice)));
  }
}
