package dev.sheaf.ui.people;

import dev.sheaf.gist.Failure;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// A small form beside the sidebar that asks whose gists to show, and whom to follow.
public final class FollowView {
  private final FollowViewModel model;
  private final TextField login = new TextField();
  private final Label outcome = new Label();
  private final PopOver popOver = new PopOver();

  public FollowView(FollowViewModel model) {
    this.model = model;
    Label title = new Label(Messages.text("people.follow.title"));
    title.getStyleClass().add("title");
    Label text = words(Messages.text("people.follow.text"));
    login.setId("follow-login");
    login.setPromptText(Messages.text("people.follow.prompt"));
    login.setAccessibleText(Messages.text("people.follow.prompt"));
    login.textProperty().bindBidirectional(model.loginProperty());
    login.setOnAction(event -> model.find());
    HBox.setHgrow(login, Priority.ALWAYS);
    Button find = verb(Buttons.primary(Messages.text("people.find")), model::find);
    find.setId("follow-find");
    Button follow = verb(new Button(Messages.text("people.follow")), model::follow);
    follow.setId("follow-add");
    HBox form = new HBox(login, find, follow);
    form.getStyleClass().add("form");
    outcome.setId("follow-outcome");
    outcome.setWrapText(true);
    outcome.setMinHeight(Region.USE_PREF_SIZE);
    outcome.managedProperty().bind(outcome.textProperty().isNotEmpty());
    VBox content = new VBox(title, text, form, outcome);
    content.getStyleClass().add("follow");
    // Its own sheet knows no dark theme.
    popOver.getRoot().getStylesheets().clear();
    popOver.setContentNode(content);
    popOver.setArrowLocation(PopOver.ArrowLocation.LEFT_CENTER);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.setTitle(Messages.text("people.follow.title"));
    model.stateProperty().subscribe(this::show);
  }

  private Button verb(Button button, Runnable verb) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> verb.run());
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    model.loginProperty().get().isBlank()
                        || model.stateProperty().get() instanceof Loadable.Loading<String>,
                model.loginProperty(),
                model.stateProperty()));
    return button;
  }

  private static Label words(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("muted");
    return label;
  }

  /// Opens the form beside `anchor`.
  public void open(Node anchor) {
    model.begin();
    popOver.show(anchor);
    login.requestFocus();
  }

  private void show(Loadable<String> state) {
    outcome.getStyleClass().removeAll("problem", "muted");
    switch (state) {
      case Loadable.Idle<String>() -> outcome.setText("");
      case Loadable.Loading<String>() -> tell("muted", Messages.text("people.follow.asking"));
      case Loadable.Loaded<String>(String name) -> {
        outcome.setText("");
        popOver.hide();
      }
      case Loadable.Failed<String>(Failure failure) ->
          tell(
              "problem",
              failure instanceof Failure.NotFound
                  ? Messages.text("people.follow.nobody")
                  : FailureText.of(failure));
    }
  }

  private void tell(String styleClass, String text) {
    outcome.getStyleClass().add(styleClass);
    outcome.setText(text);
  }
}
