package dev.sheaf.ui.shell;

import dev.sheaf.ui.code.EditedText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.session.Request;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// Every command of the window: what the menu lists and what the keys do.
public final class ShellCommands {
  private final GistCommands gist;
  private final EditCommands edit;
  private final List<Command> application;
  private final List<Command> view = new ArrayList<>();
  private final List<Command> help = new ArrayList<>();
  private int windowParts;

  /// The commands about the shown gist and the list.
  public record GistCommands(
      Command create,
      Command save,
      Command star,
      Command refresh,
      Command copyLink,
      Command openInBrowser,
      Command nextFile,
      Command previousFile,
      Command preview,
      Command delete) {
    List<List<Command>> sections() {
      return List.of(
          List.of(create, save),
          List.of(star, copyLink, openInBrowser),
          List.of(nextFile, previousFile, preview, refresh),
          List.of(delete));
    }
  }

  /// The commands that people look for in an Edit menu, and what else there is to do with code.
  ///
  /// @param text what can be done with a file's text
  /// @param looks how code is shown
  /// @param edited what the others act on
  public record EditCommands(
      Command undo,
      Command redo,
      Command cut,
      Command copy,
      Command paste,
      Command selectAll,
      List<Command> text,
      List<List<Command>> lines,
      List<Command> looks,
      EditedText edited) {
    List<List<Command>> sections() {
      return List.of(List.of(undo, redo), List.of(cut, copy, paste), List.of(selectAll), text);
    }
  }

  /// @param application theme, accounts, quit
  public ShellCommands(GistCommands gist, EditCommands edit, List<Command> application) {
    this.gist = gist;
    this.edit = edit;
    this.application = List.copyOf(application);
  }

  public Command create() {
    return gist.create();
  }

  /// What there is to open in the window.
  ///
  /// @param palette opens the palette
  /// @param keys shows all keys
  /// @param menu opens the menu
  record Opened(Runnable palette, Runnable keys, Runnable menu) {}

  /// Adds what acts on the window's own parts, once those exist.
  void attach(PaneLayout panes, TopBarView topBar, InspectorView inspector, Opened opened) {
    add("view-palette", "command.palette", WindowKey.PALETTE, opened.palette());
    add("view-search", "command.search", WindowKey.SEARCH, topBar::focusSearch);
    add("view-sidebar", "command.sidebar", WindowKey.SIDEBAR, panes::toggleSidebar);
    add("view-inspector", "command.inspector", WindowKey.INSPECTOR, panes::toggleInspector);
    windowParts = view.size();
    for (Request.Panel panel : Request.Panel.values()) {
      view.add(
          Command.always(
              "view-" + panel,
              InspectorView.name(panel),
              key(panel).spelled(),
              () -> {
                panes.openInspector();
                inspector.show(panel);
              }));
    }
    help.add(command("help-keys", "command.keys", WindowKey.KEYS, opened.keys()));
    help.add(command("help-menu", "command.menu", WindowKey.MENU, opened.menu()));
  }

  private void add(String id, String label, WindowKey key, Runnable verb) {
    view.add(command(id, label, key, verb));
  }

  private static Command command(String id, String label, WindowKey key, Runnable verb) {
    return Command.always(id, Messages.text(label), key.spelled(), verb);
  }

  static WindowKey key(Request.Panel panel) {
    return switch (panel) {
      case HISTORY -> WindowKey.HISTORY;
      case COMMENTS -> WindowKey.COMMENTS;
      case FORKS -> WindowKey.FORKS;
      case INFO -> WindowKey.INFO;
    };
  }

  List<AppMenu.Group> menu() {
    return List.of(
        new AppMenu.Group(Messages.text("menu.gist"), gist.sections()),
        new AppMenu.Group(Messages.text("menu.edit"), edit.sections()),
        new AppMenu.Group(Messages.text("menu.lines"), edit.lines()),
        new AppMenu.Group(
            Messages.text("menu.view"),
            List.of(
                view.subList(0, windowParts),
                view.subList(windowParts, view.size()),
                edit.looks())),
        new AppMenu.Group(Messages.text("menu.app"), List.of(application)),
        new AppMenu.Group(Messages.text("menu.help"), List.of(help)));
  }

  /// Every command that stands in the menu, with its menu's name.
  List<PaletteEntry> entries() {
    return menu().stream()
        .flatMap(
            group ->
                group.sections().stream()
                    .flatMap(List::stream)
                    .map(command -> new PaletteEntry(group.label(), command)))
        .toList();
  }

  /// Brings keys to commands, and the Edit menu to the text it means.
  ///
  /// @param before what comes before any command
  void follow(Node root, Runnable before) {
    edit.edited().follow(root);
    // Those about lines are keys of the code alone: elsewhere the same keys mean something else.
    List<Command> lines = edit.lines().stream().flatMap(List::stream).toList();
    List<Command> all =
        entries().stream().map(PaletteEntry::command).filter(one -> !lines.contains(one)).toList();
    new Keys(all, before).follow(root);
  }
}
