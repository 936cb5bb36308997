package dev.sheaf.main;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Host;
import dev.sheaf.settings.Home;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.settings.AboutView;
import dev.sheaf.ui.settings.AboutViewModel;
import dev.sheaf.ui.settings.AccountRow;
import dev.sheaf.ui.settings.AccountsView;
import dev.sheaf.ui.settings.AppearanceView;
import dev.sheaf.ui.settings.ChoicesViewModel;
import dev.sheaf.ui.settings.CodeFonts;
import dev.sheaf.ui.settings.CopiesView;
import dev.sheaf.ui.settings.EditorChoicesView;
import dev.sheaf.ui.settings.FoldersView;
import dev.sheaf.ui.settings.HostsView;
import dev.sheaf.ui.settings.NetworkView;
import dev.sheaf.ui.settings.NetworkViewModel;
import dev.sheaf.ui.settings.SettingsSection;
import dev.sheaf.ui.settings.SettingsView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Puts the page of all settings over whatever stands in the window.
record SettingsPlace(MainWindow window, Tools tools, Home home, Backstage backstage) {
  /// @param section the id of the section to begin with; null for the first
  /// @param behind the open library; null where none is
  void open(@Nullable String section, @Nullable Workspace behind) {
    ChoicesViewModel choices =
        new ChoicesViewModel(tools.settings(), tools.background(), CodeFonts::installed);
    AboutViewModel about =
        new AboutViewModel(
            Colophon.about(backstage.network()), tools.background(), tools.browser()::open);
    NetworkViewModel network = network(behind);
    List<SettingsSection> sections = new ArrayList<>(sections(choices, network, behind));
    sections.add(new AboutView(about, () -> tools.browser().openFolder(home.logs())));
    SettingsView view = new SettingsView(sections);
    if (section != null) {
      view.open(section);
    }
    Parent before = window.shown();
    Runnable back =
        () -> {
          choices.close();
          about.close();
          network.close();
          window.show(before);
        };
    window.show(Pages.over(view.root(), back));
    view.focus();
  }

  // What runs on this machine says nothing about the way to the others.
  private NetworkViewModel network(@Nullable Workspace behind) {
    Host open = behind == null ? Host.GITHUB : behind.session().host();
    return new NetworkViewModel(
        backstage.network(),
        backstage.accounts(),
        tools.settings(),
        tools.background(),
        open.isDemo() ? Host.GITHUB : open);
  }

  // In the order of the page.
  private List<SettingsSection> sections(
      ChoicesViewModel choices, NetworkViewModel network, @Nullable Workspace behind) {
    List<SettingsSection> sections = new ArrayList<>();
    sections.add(new AppearanceView(choices));
    sections.add(new EditorChoicesView(choices));
    Session session = behind == null ? null : behind.session();
    if (session != null) {
      sections.add(accounts(session));
    }
    if (session != null && session.account() != null) {
      sections.add(copies(session));
    }
    sections.add(new NetworkView(network));
    sections.add(new HostsView(choices, hosts(session)));
    sections.add(new FoldersView(home.folder(), home.logs(), tools.browser()::openFolder));
    return sections;
  }

  private static AccountsView accounts(Session session) {
    List<AccountRow> rows = new ArrayList<>();
    Account open = session.account();
    if (open != null) {
      rows.add(new AccountRow(open, true));
    }
    session.others().forEach(other -> rows.add(new AccountRow(other, false)));
    return new AccountsView(
        rows,
        new AccountsView.Actions(
            row -> session.request(new Request.SwitchTo(row.account())),
            row -> session.request(new Request.SignOut(row.account())),
            () -> session.request(new Request.SignIn())));
  }

  private SequencedSet<String> hosts(@Nullable Session session) {
    SequencedSet<String> hosts = new LinkedHashSet<>(List.of(Host.GITHUB.name()));
    hosts.addAll(tools.settings().choices().hosts().keySet());
    if (session != null) {
      hosts.add(session.host().name());
      session.others().forEach(other -> hosts.add(other.host().name()));
    }
    hosts.remove(Host.DEMO);
    return hosts;
  }

  private static CopiesView copies(Session session) {
    return new CopiesView(
        () -> session.request(new Request.CheckEverything()),
        () -> session.request(new Request.Backups()));
  }
}
