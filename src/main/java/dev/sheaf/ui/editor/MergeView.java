package dev.sheaf.ui.editor;

import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.code.CodeLook;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.code.Comparison;
import dev.sheaf.ui.code.Comparison.Side;
import dev.sheaf.ui.code.DiffView;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Shows how two edits of one gist go together, and takes what is chosen where they do not.
final class MergeView {
  private final VBox root = new VBox();
  private final Label title = new Label();
  private final Label text = new Label();
  private final FlowPane files = new FlowPane();
  private final MergeDescription description = new MergeDescription();
  private final MergeBar bar = new MergeBar(this::reveal);
  private final StackPane body = new StackPane();
  private final Label left = new Label();
  private final Button apply = new Button(Messages.text("editor.merge.apply"));
  private final Button save = Buttons.primary(Messages.text("editor.merge.save"));
  private final Background background;
  private final Merges merges;
  private final CodeLook look;
  private final DiffView diff;
  private Subscription shown = Subscription.EMPTY;
  private Subscription typing = Subscription.EMPTY;

  /// @param look how code is shown
  MergeView(Merges merges, Background background, CodeLook look) {
    this.merges = merges;
    this.background = background;
    this.look = look;
    diff = new DiffView(background);
    diff.look().follow(look);
    root.setId("merge");
    root.getStyleClass().add("merge");
    title.getStyleClass().add("merge-title");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    files.getStyleClass().add("merge-files");
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinSize(0, 0);
    VBox head = new VBox(title, text, files, description.root(), bar.root());
    head.getStyleClass().add("merge-head");
    root.getChildren().addAll(head, body);
  }

  Region root() {
    return root;
  }

  void show(EditedGist gist, MergeSession session) {
    leave();
    boolean back = session.overwritten().isPresent();
    title.setText(Messages.text(back ? "editor.merge.back.title" : "editor.merge.title"));
    text.setText(Messages.text(session.isClean() ? "editor.merge.clean" : "editor.merge.text"));
    if (session.others() > 0) {
      text.setText(text.getText() + " " + Messages.text("editor.merge.others", session.others()));
    }
    description.show(session);
    root.getChildren().setAll(root.getChildren().getFirst(), body, foot(gist));
    shown =
        Subscription.combine(
            session.changesProperty().subscribe(number -> renderChoices(session)),
            session.currentProperty().subscribe(file -> renderFile(session)),
            session.lookProperty().subscribe(look -> renderFile(session)));
  }

  /// Moves the focus to what is to be done next.
  void focus() {
    if (save.isDisabled()) {
      bar.focus();
    } else {
      save.requestFocus();
    }
  }

  /// Stops what is under way for the merge that was shown.
  void leave() {
    shown.unsubscribe();
    typing.unsubscribe();
    diff.close();
  }

  private Node foot(EditedGist gist) {
    Button cancel = new Button(Messages.text("editor.merge.cancel"));
    cancel.setId("merge-cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> merges.cancel(gist));
    apply.setId("merge-apply");
    apply.setOnAction(event -> merges.apply(gist));
    save.setId("merge-save");
    save.setOnAction(event -> merges.applyAndSave(gist));
    left.setId("merge-left");
    left.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox foot = new HBox(left, cancel, apply, save);
    for (Button button : new Button[] {cancel, apply, save}) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    foot.getStyleClass().add("merge-foot");
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  private void renderChoices(MergeSession session) {
    int open = session.leftProperty().get();
    left.setText(
        open == 0 ? Messages.text("editor.merge.ready") : Messages.text("editor.merge.left", open));
    apply.setDisable(open > 0);
    save.setDisable(open > 0);
    KeptFocus.refill(
        files, () -> session.files().forEach(file -> files.getChildren().add(tab(session, file))));
    bar.show(session);
    if (session.lookProperty().get() == MergeSession.Look.RESULT) {
      renderFile(session);
    }
  }

  private static Node tab(MergeSession session, MergeFile file) {
    ToggleButton tab =
        new ToggleButton(DisplayText.line(file.name()) + "  " + MergeTexts.state(file));
    tab.setId("merge-file-" + session.files().indexOf(file));
    tab.setSelected(session.currentProperty().get().equals(Optional.of(file)));
    tab.setOnAction(
        event -> {
          session.currentProperty().set(Optional.of(file));
          session.changed();
        });
    return tab;
  }

  private void renderFile(MergeSession session) {
    typing.unsubscribe();
    typing = Subscription.EMPTY;
    bar.show(session);
    Optional<MergeFile> current = session.currentProperty().get();
    body.setVisible(current.isPresent());
    if (current.isEmpty()) {
      return;
    }
    MergeFile file = current.get();
    if (session.lookProperty().get() == MergeSession.Look.HAND) {
      byHand(session, file);
      return;
    }
    boolean sides = session.lookProperty().get() == MergeSession.Look.SIDES;
    boolean back = session.overwritten().isPresent();
    String there = back ? file.mine() : file.theirs();
    Comparison comparison =
        sides
            ? Comparison.of(
                file.name(),
                new Side(
                    Messages.text(back ? "editor.merge.saved" : "editor.merge.mine"), file.mine()),
                new Side(Messages.text("editor.merge.theirs"), file.theirs()))
            : Comparison.of(
                file.name(),
                new Side(Messages.text("editor.merge.there"), there),
                new Side(Messages.text("editor.merge.result"), file.text()));
    body.getChildren().setAll(diff.root());
    diff.show(comparison);
    if (sides && file.firstOpen() >= 0) {
      reveal(file);
    }
  }

  private void reveal(MergeFile file) {
    diff.revealLine(file.lineOf(Math.max(0, bar.at())));
  }

  private void byHand(MergeSession session, MergeFile file) {
    CodeView code = new CodeView(background);
    code.look().follow(look);
    CodeDocument document = new CodeDocument(file.name(), null, MergeTexts.plain(file));
    Runnable stop =
        document.onChange(
            () -> {
              file.edit(document.text());
              session.changed();
            });
    typing = stop::run;
    body.getChildren().setAll(code.root());
    code.show(document);
    code.requestFocus();
  }
}
