package dev.sheaf.ui.gists;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.kit.StatePane;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list pane: what shelf it shows, in which order, and its rows.
public final class GistListView {
  private final GistListViewModel model;
  private final GistActions actions;
  private final GistRowsView rows;
  private final FilterBar filterBar;
  private final VBox root;

  public GistListView(GistListViewModel model, GistActions actions) {
    this.model = model;
    this.actions = actions;
    root = new VBox();
    rows = new GistRowsView(model, actions);
    filterBar = new FilterBar(model, this::focusRows);
    StatePane<GistRows> body =
        new StatePane<>(
            model.stateProperty(),
            new Placeholder(Icon.EMPTY, Messages.text("gists.idle"), ""),
            this::loaded,
            model::refresh);
    VBox.setVgrow(body.root(), Priority.ALWAYS);
    root.getChildren()
        .addAll(header(), filterBar.root(), body.root(), more(), job(), new SyncBar(model).root());
    root.getStyleClass().add("gist-list");
    root.sceneProperty().subscribe(this::tellOnceLaidOut);
  }

  public Region root() {
    return root;
  }

  /// Moves the focus to the rows, so that arrow keys and typing reach them.
  public void focusRows() {
    rows.focus();
  }

  /// Opens the field that filters, with the focus in it.
  public void openFilter() {
    filterBar.open();
  }

  private Node more() {
    Button more = new Button(Messages.text("gists.more"));
    more.setId("gists-more");
    more.setMaxWidth(Double.MAX_VALUE);
    more.setOnAction(event -> model.more());
    more.disableProperty().bind(model.syncProperty().map(Sync.Running.class::isInstance));
    VBox bar = new VBox(more);
    bar.getStyleClass().add("more-bar");
    bar.visibleProperty().bind(model.moreProperty());
    bar.managedProperty().bind(bar.visibleProperty());
    return bar;
  }

  // Beside the rows only where the pane that shows it, too, is not there.
  private Node job() {
    VBox job = new VBox(new JobView(model.several()).root());
    job.visibleProperty().bind(model.several().chosenProperty().map(List::isEmpty));
    job.managedProperty().bind(job.visibleProperty());
    return job;
  }

  private Node header() {
    Label title = new Label();
    title.textProperty().bind(model.titleProperty());
    title.getStyleClass().add("title");
    CutText.explain(title);
    Label count = new Label();
    count.setId("gists-count");
    count.textProperty().bind(model.countProperty());
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button filter = Buttons.icon(Icon.FILTER, Messages.text("gists.filter.open"));
    filter.setId("gists-filter-open");
    filter.setOnAction(event -> openFilter());
    filter.setMinWidth(Region.USE_PREF_SIZE);
    SortMenu sort = new SortMenu(model);
    sort.root().setMinWidth(Region.USE_PREF_SIZE);
    HBox header = new HBox(title, count, gap, filter, sort.root());
    header.getStyleClass().add("header");
    return header;
  }

  private Node loaded(GistRows arranged) {
    // Within the list, so that it keeps the focus and with it the keys that bring rows back.
    rows.root().setPlaceholder(arranged.shown().isEmpty() ? empty(model.emptiness()) : null);
    rows.show(arranged);
    tellOnceLaidOut(root.getScene());
    return rows.root();
  }

  private void tellOnceLaidOut(@Nullable Scene scene) {
    if (scene != null) {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              model.rowsShown();
            }
          });
    }
  }

  private Node empty(Emptiness why) {
    Placeholder placeholder =
        switch (why) {
          case NO_GISTS ->
              placeholder(Icon.EMPTY, "gists.none.title", "gists.none.text").with(newGist());
          case NO_SECRET ->
              placeholder(Icon.SECRET, "gists.noSecret.title", "gists.noSecret.text")
                  .with(newGist());
          case NO_PUBLIC ->
              placeholder(Icon.PUBLIC, "gists.noPublic.title", "gists.noPublic.text")
                  .with(newGist());
          case NO_STARS -> placeholder(Icon.STAR, "gists.noStars.title", "gists.noStars.text");
          case NOTHING_PUBLIC ->
              placeholder(Icon.EMPTY, "gists.nothingPublic.title", "gists.nothingPublic.text")
                  .with(button("gists.nothingPublic.refresh", model::refresh));
          case NO_PINS -> placeholder(Icon.PIN, "gists.noPins.title", "gists.noPins.text");
          case NOTHING_LEFT ->
              placeholder(Icon.EMPTY, "gists.nothingLeft.title", "gists.nothingLeft.text");
          case NO_MATCH ->
              placeholder(Icon.SEARCH, "gists.noMatch.title", "gists.noMatch.text")
                  .with(button("gists.noMatch.clear", () -> model.filterProperty().set("")));
        };
    return new StackPane(placeholder.root());
  }

  private static Placeholder placeholder(Icon icon, String titleKey, String textKey) {
    return new Placeholder(icon, Messages.text(titleKey), Messages.text(textKey));
  }

  private Button newGist() {
    Button button = Buttons.primary(Messages.text("gists.none.create"));
    button.setOnAction(event -> actions.newGist().run());
    return button;
  }

  private static Button button(String key, Runnable verb) {
    Button button = new Button(Messages.text(key));
    button.setOnAction(event -> verb.run());
    return button;
  }
}
