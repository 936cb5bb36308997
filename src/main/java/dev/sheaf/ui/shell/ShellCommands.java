package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.session.Request;
import java.util.ArrayList;
import java.util.List;

/// Every command of the window: what the menu lists and what the keys do.
public final class ShellCommands {
  private final GistCommands gist;
  private final EditCommands edit;
  private final List<Command> application;
  private final List<Command> view = new ArrayList<>();

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
  /// @param looks how code is shown
  public record EditCommands(
      Command undo,
      Command redo,
      Command cut,
      Command copy,
      Command paste,
      Command selectAll,
      List<Command> text,
      List<List<Command>> lines,
      List<Command> looks) {
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

  /// Adds what acts on the window's own parts, once those exist.
  void attach(PaneLayout panes, TopBarView topBar, InspectorView inspector) {
    view.add(
        Command.always(
            "view-search", Messages.text("command.search"), "Shortcut+K", topBar::focusSearch));
    view.add(
        Command.always(
            "view-sidebar", Messages.text("command.sidebar"), "Shortcut+B", panes::toggleSidebar));
    view.add(
        Command.always(
            "view-inspector",
            Messages.text("command.inspector"),
            "Shortcut+I",
            panes::toggleInspector));
    int number = 1;
    for (Request.Panel panel : Request.Panel.values()) {
      view.add(
          Command.always(
              "view-" + panel,
              InspectorView.name(panel),
              "Alt+" + number++,
              () -> {
                panes.openInspector();
                inspector.show(panel);
              }));
    }
  }

  List<AppMenu.Group> menu() {
    return List.of(
        new AppMenu.Group(Messages.text("menu.gist"), gist.sections()),
        new AppMenu.Group(Messages.text("menu.edit"), edit.sections()),
        new AppMenu.Group(Messages.text("menu.lines"), edit.lines()),
        new AppMenu.Group(
            Messages.text("menu.view"),
            List.of(view.subList(0, 3), view.subList(3, view.size()), edit.looks())),
        new AppMenu.Group(Messages.text("menu.app"), List.of(application)));
  }

  Keys keys() {
    List<Command> all = new ArrayList<>();
    gist.sections().forEach(all::addAll);
    edit.sections().forEach(all::addAll);
    all.addAll(view);
    all.addAll(edit.looks());
    all.addAll(application);
    return new Keys(all);
  }
}
