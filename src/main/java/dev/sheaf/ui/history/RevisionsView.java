package dev.sheaf.ui.history;

import dev.sheaf.ui.code.CodeLook;
import dev.sheaf.ui.history.RevisionsViewModel.Mode;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Messages;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A gist's past in place of the editor: what changed, or the files of one revision.
public final class RevisionsView {
  private final RevisionsViewModel model;
  private final Label title = new Label();
  private final ToggleButton changesTab = tab("history.tab.changes", "past-changes");
  private final ToggleButton filesTab = tab("history.tab.files", "past-files-tab");
  private final ChangesPane changes;
  private final PastPane past;
  private final StackPane body = new StackPane();
  private final VBox root;

  public RevisionsView(RevisionsViewModel model, Background background, InstantSource clock) {
    this.model = model;
    changes = new ChangesPane(model.changes(), background);
    past = new PastPane(model, background, clock);
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinSize(0, 0);
    root = new VBox(header(), body);
    root.getStyleClass().add("revisions");
    root.setId("revisions");
    root.setMinSize(0, 0);
    model.modeProperty().subscribe(this::show);
    model.changes().questionProperty().subscribe(question -> name());
    model.past().questionProperty().subscribe(question -> name());
  }

  public Region root() {
    return root;
  }

  /// In which fonts code is shown here.
  public List<CodeLook> looks() {
    return List.of(changes.look(), past.look());
  }

  /// Stops what is under way.
  public void close() {
    changes.close();
  }

  private Node header() {
    title.getStyleClass().add("title");
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    CutText.explain(title);
    changesTab.setOnAction(event -> model.compareLookedAt());
    filesTab.setOnAction(event -> model.lookAtCompared());
    HBox tabs = new HBox(changesTab, filesTab);
    tabs.getStyleClass().add("pills");
    changesTab.getStyleClass().add("left-pill");
    filesTab.getStyleClass().add("right-pill");
    Button close = new Button(Messages.text("history.close"));
    close.setId("revisions-close");
    close.setCancelButton(true);
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setOnAction(event -> model.leave());
    HBox header = new HBox(title, tabs, close);
    header.getStyleClass().add("header");
    return header;
  }

  private static ToggleButton tab(String key, String id) {
    ToggleButton tab = new ToggleButton(Messages.text(key));
    tab.setId(id);
    tab.setMinWidth(Region.USE_PREF_SIZE);
    return tab;
  }

  private void name() {
    model.timeline().ifPresent(now -> title.setText(now.title()));
  }

  private void show(Mode mode) {
    changesTab.setSelected(mode == Mode.CHANGES);
    filesTab.setSelected(mode == Mode.FILES);
    name();
    switch (mode) {
      case NONE -> close();
      case CHANGES -> body.getChildren().setAll(changes.root());
      case FILES -> body.getChildren().setAll(past.root());
    }
  }
}
