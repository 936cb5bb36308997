package dev.sheaf.ui.search;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.kit.StatePane;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pane of answers: how many, what is wrong with the question, and the lines that answer it.
public final class SearchView {
  private final SearchViewModel model;
  private final AnswersView answers;
  private final VBox root = new VBox();
  private final Label count = new Label();
  private final Label waiting = new Label(Messages.text("search.indexing"));

  /// @param edit moves the focus to the text that is shown
  public SearchView(SearchViewModel model, Runnable edit) {
    this.model = model;
    answers = new AnswersView(model, edit);
    StatePane<Answers> body =
        new StatePane<>(model.stateProperty(), hints(), this::loaded, model::refresh);
    VBox.setVgrow(body.root(), Priority.ALWAYS);
    Label mistakes = note(new Label(), "mistake");
    mistakes.setId("search-mistake");
    mistakes.textProperty().bind(model.mistakesProperty());
    mistakes.visibleProperty().bind(model.mistakesProperty().isNotEmpty());
    note(waiting, "waiting");
    root.getStyleClass().add("search-results");
    root.getChildren()
        .addAll(header(), new LeadView(model.lead()).root(), mistakes, waiting, body.root());
    model.stateProperty().subscribe(this::tell);
  }

  public Region root() {
    return root;
  }

  /// Opens what is typed where that is a gist's address; else moves the focus to the answers, so
  /// that arrow keys reach them.
  public void focusAnswers() {
    if (model.lead().isGist()) {
      model.lead().open();
    } else {
      answers.focus();
    }
  }

  private static Label note(Label label, String styleClass) {
    label.getStyleClass().addAll("note", styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private Node header() {
    Label title = new Label(Messages.text("search.title"));
    title.getStyleClass().add("title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("count");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button close = Buttons.icon(Icon.CLOSE, Messages.text("search.close"));
    close.setOnAction(event -> model.queryProperty().set(""));
    HBox header = new HBox(title, count, space, save(), close);
    header.getStyleClass().add("header");
    return header;
  }

  private Node save() {
    ToggleButton save = new ToggleButton(null, Icon.PIN.node());
    save.setId("save-search");
    save.getStyleClass().addAll("flat", "icon-button");
    Tooltip tooltip = new Tooltip();
    save.setTooltip(tooltip);
    model
        .savedProperty()
        .subscribe(
            saved -> {
              String name = Messages.text(saved ? "search.unsave" : "search.save");
              save.setSelected(saved);
              save.setAccessibleText(name);
              tooltip.setText(name);
            });
    save.setOnAction(event -> model.save(save.isSelected()));
    return save;
  }

  private void tell(Loadable<Answers> state) {
    boolean loaded = state instanceof Loadable.Loaded<Answers>;
    count.setText(state instanceof Loadable.Loaded<Answers>(Answers found) ? found.count() : "");
    waiting.setVisible(
        loaded && state instanceof Loadable.Loaded<Answers>(Answers found) && !found.complete());
  }

  private Node loaded(Answers found) {
    if (found.rows().isEmpty() && model.lead().isGist()) {
      return new Region();
    }
    if (found.rows().isEmpty()) {
      Button clear = new Button(Messages.text("search.none.clear"));
      clear.setOnAction(event -> model.queryProperty().set(""));
      return new StackPane(
          new Placeholder(
                  Icon.SEARCH,
                  Messages.text("search.none.title"),
                  Messages.text("search.none.text"))
              .with(clear)
              .root());
    }
    answers.show(found);
    return answers.root();
  }

  private static Placeholder hints() {
    return new Placeholder(
        Icon.SEARCH, Messages.text("search.hints.title"), Messages.text("search.hints.text"));
  }
}
