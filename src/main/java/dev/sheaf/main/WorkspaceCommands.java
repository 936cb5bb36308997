package dev.sheaf.main;

import dev.sheaf.ui.code.CodeCommand;
import dev.sheaf.ui.code.EditedText;
import dev.sheaf.ui.code.FindKey;
import dev.sheaf.ui.code.TextEdit;
import dev.sheaf.ui.editor.EditorView;
import dev.sheaf.ui.editor.EditorViewModel;
import dev.sheaf.ui.editor.Offers;
import dev.sheaf.ui.editor.TextTools;
import dev.sheaf.ui.gists.GistListViewModel;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.shell.Command;
import dev.sheaf.ui.shell.ShellCommands;
import dev.sheaf.ui.shell.SyncState;
import dev.sheaf.ui.shell.SyncViewModel;
import dev.sheaf.ui.shell.WindowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// Joins the commands of the window to the view models that carry them out.
final class WorkspaceCommands {
  private final GistListViewModel list;
  private final EditorViewModel editor;
  private final EditorView view;
  private final SyncViewModel sync;
  private final Runnable preview;
  private final EditedText edited;

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
    this.edited = new EditedText(view.code());
  }

  /// @param application what is not about gists: themes, accounts, quitting
  /// @param looks how code is shown
  ShellCommands all(List<Command> application, List<Command> looks) {
    List<Command> app = new ArrayList<>(sync());
    app.addAll(application);
    return new ShellCommands(gist(), edit(looks), app);
  }

  private List<Command> sync() {
    return List.of(
        always("sync-everything", "command.sync.everything", null, sync::checkEverything),
        when(in(SyncState::isBusy), "sync-stop", "command.sync.stop", null, sync::stop)
            .needing(Messages.text("command.needs.syncing")),
        when(
                in(SyncState.Stopped.class::isInstance),
                "sync-resume",
                "command.sync.resume",
                null,
                sync::resume)
            .needing(Messages.text("command.needs.stopped")));
  }

  private ObservableBooleanValue in(Predicate<SyncState> states) {
    return Bindings.createBooleanBinding(
        () -> states.test(sync.stateProperty().get()), sync.stateProperty());
  }

  private ShellCommands.GistCommands gist() {
    Offers offers = editor.offers();
    return new ShellCommands.GistCommands(
        always("gist-new", "command.newGist", WindowKey.NEW.spelled(), editor::newGist),
        when(
                offers.saveProperty(),
                "gist-save",
                "command.save",
                WindowKey.SAVE.spelled(),
                view::save)
            .needing(Messages.text("command.needs.change")),
        when(canStar(offers), "gist-star", "command.star", WindowKey.STAR.spelled(), this::star)
            .needing(Messages.text("command.needs.gist")),
        always("gist-refresh", "command.refresh", WindowKey.REFRESH.spelled(), this::refresh),
        when(offers.linkProperty(), "gist-link", "command.copyLink", null, view::copyLink)
            .needing(Messages.text("command.needs.gist")),
        when(
                offers.linkProperty(),
                "gist-browse",
                "command.openInBrowser",
                null,
                view::openInBrowser)
            .needing(Messages.text("command.needs.gist")),
        when(
                offers.turnFilesProperty(),
                "file-next",
                "command.nextFile",
                WindowKey.NEXT_FILE.spelled(),
                editor::nextFile)
            .needing(Messages.text("command.needs.files")),
        when(
                offers.turnFilesProperty(),
                "file-previous",
                "command.previousFile",
                WindowKey.PREVIOUS_FILE.spelled(),
                editor::previousFile)
            .needing(Messages.text("command.needs.files")),
        always("file-preview", "command.preview", WindowKey.PREVIEW.spelled(), preview),
        when(offers.deleteProperty(), "gist-delete", "command.delete", null, view::delete)
            .needing(Messages.text("command.needs.own")));
  }

  private ShellCommands.EditCommands edit(List<Command> looks) {
    return new ShellCommands.EditCommands(
        always("edit-undo", "edit.undo", WindowKey.UNDO.spelled(), edited(TextEdit.UNDO)),
        always("edit-redo", "edit.redo", WindowKey.REDO.spelled(), edited(TextEdit.REDO)),
        always("edit-cut", "edit.cut", WindowKey.CUT.spelled(), edited(TextEdit.CUT)),
        always("edit-copy", "edit.copy", WindowKey.COPY.spelled(), edited(TextEdit.COPY)),
        always("edit-paste", "edit.paste", WindowKey.PASTE.spelled(), edited(TextEdit.PASTE)),
        always(
            "edit-selectAll",
            "edit.selectAll",
            WindowKey.SELECT_ALL.spelled(),
            edited(TextEdit.SELECT_ALL)),
        text(),
        lines(),
        looks,
        edited);
  }

  private Runnable edited(TextEdit edit) {
    return () -> edited.run(edit);
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
                        () -> run(command))
                    .needing(Messages.text("command.needs.text")))
        .toList();
  }

  // Where something else stands in the editor's place, nobody sees what would be changed.
  private void run(CodeCommand command) {
    if (view.root().getScene() != null) {
      view.code().run(command);
    }
  }

  private Command text(String id, String label, FindKey key, Runnable verb) {
    return when(view.tools().availableProperty(), id, label, key.spelled(), verb)
        .needing(Messages.text("command.needs.text"));
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
