package dev.sheaf.main;

import dev.sheaf.ui.code.CodeCommand;
import dev.sheaf.ui.code.FindKey;
import dev.sheaf.ui.editor.EditorView;
import dev.sheaf.ui.editor.EditorViewModel;
import dev.sheaf.ui.editor.Offers;
import dev.sheaf.ui.editor.TextTools;
import dev.sheaf.ui.gists.GistListViewModel;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.shell.Command;
import dev.sheaf.ui.shell.ShellCommands;
import dev.sheaf.ui.shell.SyncViewModel;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import org.jspecify.annotations.Nullable;

/// Joins the commands of the window to the view models that carry them out.
final class WorkspaceCommands {
  private final GistListViewModel list;
  private final EditorViewModel editor;
  private final EditorView view;
  private final SyncViewModel sync;
  private final Runnable preview;

  WorkspaceCommands(
      GistListViewModel list,
      EditorViewModel editor,
      EditorView view,
      SyncViewModel sync,
      Runnable preview) {
    this.sync = sync;
    this.preview = preview;
    this.list = list;
    this.editor = editor;
    this.view = view;
  }

  /// @param application what is not about gists: themes, accounts, quitting
  /// @param looks how code is shown
  ShellCommands all(List<Command> application, List<Command> looks) {
    return new ShellCommands(gist(), edit(looks), application);
  }

  private ShellCommands.GistCommands gist() {
    Offers offers = editor.offers();
    return new ShellCommands.GistCommands(
        always("gist-new", "command.newGist", "Shortcut+N", editor::newGist),
        when(offers.saveProperty(), "gist-save", "command.save", "Shortcut+S", view::save),
        when(canStar(offers), "gist-star", "command.star", "Shortcut+D", this::star),
        always("gist-refresh", "command.refresh", "F5", this::refresh),
        when(offers.linkProperty(), "gist-link", "command.copyLink", null, view::copyLink),
        when(
            offers.linkProperty(),
            "gist-browse",
            "command.openInBrowser",
            null,
            view::openInBrowser),
        when(
            offers.turnFilesProperty(),
            "file-next",
            "command.nextFile",
            "Ctrl+Tab",
            editor::nextFile),
        when(
            offers.turnFilesProperty(),
            "file-previous",
            "command.previousFile",
            "Ctrl+Shift+Tab",
            editor::previousFile),
        always("file-preview", "command.preview", "Shortcut+Shift+V", preview),
        when(offers.deleteProperty(), "gist-delete", "command.delete", null, view::delete));
  }

  private ShellCommands.EditCommands edit(List<Command> looks) {
    return new ShellCommands.EditCommands(
        always("edit-undo", "edit.undo", "Shortcut+Z", view.code()::undo),
        always("edit-redo", "edit.redo", "Shortcut+Shift+Z", view.code()::redo),
        always("edit-cut", "edit.cut", "Shortcut+X", view.code()::cut),
        always("edit-copy", "edit.copy", "Shortcut+C", view.code()::copy),
        always("edit-paste", "edit.paste", "Shortcut+V", view.code()::paste),
        always("edit-selectAll", "edit.selectAll", "Shortcut+A", view.code()::selectAll),
        text(),
        lines(),
        looks);
  }

  private List<Command> text() {
    TextTools tools = view.tools();
    return List.of(
        text("text-find", "edit.find", FindKey.FIND, tools::find),
        text("text-replace", "edit.replace", FindKey.REPLACE, tools::replace),
        text(
            "text-findInAllFiles", "edit.findInAllFiles", FindKey.ALL_FILES, tools::findInAllFiles),
        text("text-next", "edit.findNext", FindKey.NEXT_ANYWHERE, tools::findNext),
        text("text-previous", "edit.findPrevious", FindKey.PREVIOUS_ANYWHERE, tools::findPrevious),
        text("text-goToLine", "edit.goToLine", FindKey.GO_TO_LINE, tools::goToLine));
  }

  private List<List<Command>> lines() {
    return List.of(
        lines(CodeCommand.COMMENT, CodeCommand.BLOCK_COMMENT),
        lines(CodeCommand.INDENT, CodeCommand.OUTDENT),
        lines(
            CodeCommand.MOVE_UP,
            CodeCommand.MOVE_DOWN,
            CodeCommand.DUPLICATE_UP,
            CodeCommand.DUPLICATE_DOWN),
        lines(CodeCommand.LINE_BELOW, CodeCommand.LINE_ABOVE, CodeCommand.DELETE_LINE),
        lines(CodeCommand.SELECT_LINE, CodeCommand.TO_BRACKET),
        lines(CodeCommand.LEAVE, CodeCommand.LEAVE_BACK));
  }

  private List<Command> lines(CodeCommand... commands) {
    return Stream.of(commands)
        .map(
            command ->
                new Command(
                    "code-" + command,
                    command.label(),
                    command.spelled(),
                    view.tools().availableProperty(),
                    () -> run(command)))
        .toList();
  }

  // By its key only where the code has the focus: elsewhere the key may mean something else.
  private void run(CodeCommand command) {
    Node focused = view.root().getScene().getFocusOwner();
    if (focused instanceof MenuButton || view.code().root().isFocusWithin()) {
      view.code().run(command);
    }
  }

  private Command text(String id, String label, FindKey key, Runnable verb) {
    return when(view.tools().availableProperty(), id, label, key.spelled(), verb);
  }

  private ObservableBooleanValue canStar(Offers offers) {
    return Bindings.createBooleanBinding(
        () -> offers.starProperty().get() || !list.several().chosenProperty().get().isEmpty(),
        offers.starProperty(),
        list.several().chosenProperty());
  }

  private void star() {
    if (list.several().chosenProperty().get().isEmpty()) {
      editor.toggleStar();
    } else {
      list.several().toggleStars();
    }
  }

  private void refresh() {
    list.refresh();
    sync.checkEverything();
    editor.reload();
  }

  private static Command always(String id, String label, @Nullable String keys, Runnable verb) {
    return Command.always(id, Messages.text(label), keys, verb);
  }

  private static Command when(
      ObservableBooleanValue enabled,
      String id,
      String label,
      @Nullable String keys,
      Runnable verb) {
    return new Command(id, Messages.text(label), keys, enabled, verb);
  }
}
