package dev.sheaf.ui.history;

import dev.sheaf.gist.Failure;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.code.CodeLook;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.code.FileChooser;
import dev.sheaf.ui.code.LineNotes;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.kit.StatePane;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The files of a gist as they were at a revision, to be read, copied and brought back.
final class PastPane {
  private static final double WIDEST_REVISION = 380;

  private final RevisionsViewModel revisions;
  private final PastViewModel model;
  private final ComboBox<RevisionRow> revision;
  private final Button restoreFile = restore("history.restore.file", "restore-file");
  private final Button restoreAll = restore("history.restore", "restore-all");
  private final Label note = new Label();
  private final ListView<PastFile> files = new ListView<>();
  private final StackPane content = new StackPane();
  private final CodeView code;
  private final FileChooser<PastFile> chooser;
  private final VBox root;
  private final InstantSource clock;
  private String usualNote = "";
  private @Nullable CodeDocument shown;
  private boolean following;

  PastPane(RevisionsViewModel revisions, Background background, InstantSource clock) {
    this.revisions = revisions;
    this.clock = clock;
    PointText words = new PointText(clock);
    model = revisions.past();
    code = new CodeView(background);
    revision =
        new PointBox<RevisionRow>(
                "past-revision",
                Messages.text("history.past.revision"),
                row -> words.full(new Point.Saved(row)))
            .box();
    revision.valueProperty().subscribe((before, row) -> chosen(row));
    revision.setMaxWidth(WIDEST_REVISION);
    HBox.setHgrow(revision, Priority.ALWAYS);
    files.setId("past-files");
    files.setAccessibleText(Messages.text("history.past.files"));
    files.setCellFactory(view -> new FileCell());
    files.getSelectionModel().selectedItemProperty().subscribe(this::show);
    chooser = new FileChooser<>(files, content);
    StatePane<PastFiles> body =
        new StatePane<>(
            model.stateProperty(),
            new Placeholder(Icon.HISTORY, Messages.text("history.name"), ""),
            this::files,
            model::again);
    VBox.setVgrow(body.root(), Priority.ALWAYS);
    root = new VBox(bar(), body.root());
    VBox.setVgrow(root, Priority.ALWAYS);
    model.questionProperty().subscribe(this::follow);
    model.blameProperty().subscribe(this::blame);
  }

  Region root() {
    return root;
  }

  CodeLook look() {
    return code.look();
  }

  private Node bar() {
    ToggleButton blame = new ToggleButton(Messages.text("history.blame"), Icon.PERSON.node());
    blame.setId("past-blame");
    blame.getStyleClass().add("pill");
    blame.selectedProperty().bindBidirectional(model.blamingProperty());
    blame.setMinWidth(Region.USE_PREF_SIZE);
    restoreFile.setOnAction(
        event -> model.fileProperty().get().ifPresent(name -> bringBack(Optional.of(name))));
    restoreAll.setOnAction(event -> bringBack(Optional.empty()));
    note.getStyleClass().add("summary");
    note.setMinWidth(0);
    CutText.explain(note);
    HBox.setHgrow(note, Priority.ALWAYS);
    note.setMaxWidth(Double.MAX_VALUE);
    HBox bar = new HBox(revision, blame, note, restoreFile, restoreAll);
    bar.getStyleClass().add("past-bar");
    return bar;
  }

  private static Button restore(String key, String id) {
    Button button = Buttons.labelled(Icon.RESTORE, Messages.text(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private void bringBack(Optional<String> file) {
    model
        .questionProperty()
        .get()
        .ifPresent(now -> revisions.bringBack(now.timeline().gistId(), now.row(), file));
  }

  private void chosen(@Nullable RevisionRow row) {
    if (!following && row != null) {
      model
          .questionProperty()
          .get()
          .filter(now -> !now.row().equals(row))
          .ifPresent(now -> model.look(now.timeline(), row));
    }
  }

  private void follow(Optional<PastViewModel.Question> question) {
    following = true;
    question.ifPresent(
        now -> {
          if (!revision.getItems().equals(now.timeline().rows())) {
            revision.getItems().setAll(now.timeline().rows());
          }
          revision.setValue(now.row());
          restoreAll.setVisible(now.timeline().changeable());
          restoreFile.setVisible(now.timeline().changeable());
        });
    note.setText("");
    following = false;
  }

  private Node files(PastFiles past) {
    usualNote = Messages.text(past.cloned() ? "history.past.cloned" : "history.past.readOnly");
    note.setText(usualNote);
    Optional<String> before = model.fileProperty().get();
    files.getItems().setAll(past.files());
    PastFile same =
        past.files().stream()
            .filter(file -> before.equals(Optional.of(file.name())))
            .findFirst()
            .orElse(null);
    if (same == null) {
      files.getSelectionModel().selectFirst();
    } else {
      files.getSelectionModel().select(same);
    }
    return chooser.root();
  }

  private void show(@Nullable PastFile file) {
    if (file == null) {
      return;
    }
    shown = null;
    String text = file.text();
    if (text == null) {
      content.getChildren().setAll(new Placeholder(Icon.FILE, file.label(), file.why()).root());
      model.fileProperty().set(Optional.of(file.name()));
      return;
    }
    CodeDocument document =
        new CodeDocument(file.name(), file.language(), text.replace("\r\n", "\n"));
    document.setEditable(false);
    shown = document;
    code.show(document);
    content.getChildren().setAll(code.root());
    model.fileProperty().set(Optional.of(file.name()));
    blame(model.blameProperty().get());
  }

  private void blame(Loadable<List<RevisionRow>> state) {
    CodeDocument document = shown;
    if (document == null) {
      return;
    }
    switch (state) {
      case Loadable.Idle<List<RevisionRow>>() -> {
        document.notesProperty().set(Optional.empty());
        note.setText(usualNote);
      }
      case Loadable.Loading<List<RevisionRow>>() ->
          note.setText(Messages.text("history.blame.loading"));
      case Loadable.Loaded<List<RevisionRow>>(List<RevisionRow> rows) -> {
        document.notesProperty().set(Optional.of(notes(rows)));
        note.setText(Messages.text("history.blame.hint"));
      }
      case Loadable.Failed<List<RevisionRow>>(Failure failure) ->
          note.setText(Messages.text("history.blame.failed", FailureText.of(failure)));
    }
  }

  private LineNotes notes(List<RevisionRow> rows) {
    return BlameNotes.of(rows, clock.instant(), revisions::compareWithBefore);
  }

  private static final class FileCell extends ListCell<PastFile> {
    FileCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(PastFile file, boolean empty) {
      super.updateItem(file, empty);
      setText(empty || file == null ? null : file.label());
    }
  }
}
