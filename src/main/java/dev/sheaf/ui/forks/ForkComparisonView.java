package dev.sheaf.ui.forks;

import dev.sheaf.ui.code.ChangedFilesView;
import dev.sheaf.ui.code.CodeLook;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.kit.StatePane;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A fork beside the gist it came from, in place of the editor.
public final class ForkComparisonView {
  private final ForkComparisonViewModel model;
  private final Label title = new Label();
  private final Label note = new Label();
  private final ToggleButton differences = tab("forks.tab.differences", "fork-differences-tab");
  private final ToggleButton news = tab("forks.news", "fork-news-tab");
  private final HBox tabs = new HBox(differences, news);
  private final Button open = new Button(Messages.text("forks.compare.open"));
  private final ChangedFilesView changed;
  private final NewsPane newsPane;
  private final StackPane body = new StackPane();
  private final VBox page;
  private final VBox root;

  public ForkComparisonView(ForkComparisonViewModel model, Background background) {
    this.model = model;
    changed = new ChangedFilesView(background);
    newsPane = new NewsPane(model, background);
    note.getStyleClass().add("as-of");
    note.managedProperty().bind(note.visibleProperty());
    VBox.setVgrow(body, Priority.ALWAYS);
    page = new VBox(note, body);
    StatePane<ForkComparison> pane =
        new StatePane<>(
            model.stateProperty(),
            new Placeholder(Icon.FORK, Messages.text("forks.name"), ""),
            this::show,
            model::again);
    VBox.setVgrow(pane.root(), Priority.ALWAYS);
    root = new VBox(header(), pane.root());
    root.getStyleClass().add("fork-comparison");
    model.stateProperty().subscribe(state -> focusFiles());
  }

  public Region root() {
    return root;
  }

  /// In which fonts code is shown here.
  public List<CodeLook> looks() {
    return List.of(changed.look(), newsPane.look());
  }

  /// Stops what is under way.
  public void close() {
    changed.close();
    newsPane.close();
  }

  // Of the two lists only the one that is on the screen takes the focus.
  private void focusFiles() {
    newsPane.focus();
    changed.focus();
  }

  private Node header() {
    title.getStyleClass().add("title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    CutText.explain(title);
    ToggleGroup group = new ToggleGroup();
    differences.setToggleGroup(group);
    news.setToggleGroup(group);
    differences.getStyleClass().add("left-pill");
    news.getStyleClass().add("right-pill");
    tabs.getStyleClass().add("pills");
    tabs.managedProperty().bind(tabs.visibleProperty());
    open.setId("fork-open");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setOnAction(event -> model.openFork());
    Button close = new Button(Messages.text("forks.compare.close"));
    close.setId("fork-comparison-close");
    close.setCancelButton(true);
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setOnAction(event -> model.leave());
    HBox header = new HBox(title, tabs, open, close);
    header.getStyleClass().add("header");
    return header;
  }

  private static ToggleButton tab(String key, String id) {
    ToggleButton tab = new ToggleButton(Messages.text(key));
    tab.setId(id);
    tab.setMinWidth(Region.USE_PREF_SIZE);
    return tab;
  }

  private Node show(ForkComparison comparison) {
    title.setText(comparison.title());
    note.setText(comparison.note());
    note.setVisible(!comparison.note().isEmpty());
    Optional<List<NewsFile>> incoming = comparison.news();
    tabs.setVisible(incoming.isPresent());
    news.setText(Messages.text("forks.tab.news.counted", incoming.map(List::size).orElse(0)));
    differences.setOnAction(event -> showDifferences(comparison));
    news.setOnAction(event -> showNews(incoming.orElse(List.of())));
    if (incoming.filter(files -> !files.isEmpty()).isPresent()) {
      showNews(incoming.get());
    } else {
      showDifferences(comparison);
    }
    return page;
  }

  private void showDifferences(ForkComparison comparison) {
    differences.setSelected(true);
    if (comparison.changed().isEmpty()) {
      body.getChildren().setAll(nothing("forks.same.title", "forks.same.text"));
    } else {
      changed.show(comparison.changed());
      body.getChildren().setAll(changed.root());
    }
  }

  private void showNews(List<NewsFile> incoming) {
    news.setSelected(true);
    if (incoming.isEmpty()) {
      body.getChildren().setAll(nothing("forks.upToDate.title", "forks.upToDate.text"));
    } else {
      newsPane.show(incoming);
      body.getChildren().setAll(newsPane.root());
    }
  }

  private static Node nothing(String title, String text) {
    return new Placeholder(Icon.CHECK, Messages.text(title), Messages.text(text)).root();
  }
}
