package dev.sheaf.ui.signin;

import dev.sheaf.gist.Failure;
import dev.sheaf.ui.kit.Busy;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a dialog about signing out shows: what goes, what stays, and the way back.
public final class SignOutView {
  private final SignOutViewModel model;
  private final Runnable cancelled;
  private final VBox outcome = new VBox();
  private final VBox root = new VBox();

  /// @param browse opens a page in the browser
  /// @param cancelled runs where the person stays signed in
  public SignOutView(SignOutViewModel model, Consumer<URI> browse, Runnable cancelled) {
    this.model = model;
    this.cancelled = cancelled;
    Hyperlink revoke = new Hyperlink(Messages.text("signout.revoke", model.hostName()));
    revoke.setGraphic(Icon.EXTERNAL.node());
    revoke.setOnAction(event -> browse.accept(model.tokensPage()));
    outcome.getStyleClass().add("outcome");
    root.getStyleClass().addAll("signin-card", "sign-out");
    root.getChildren()
        .addAll(
            Words.of(Messages.text("signout.title", model.login()), "heading"),
            Words.of(Messages.text("signout.text", model.hostName()), "text"),
            revoke,
            choices(),
            outcome);
    model.stateProperty().subscribe(this::show);
  }

  public Region root() {
    return root;
  }

  private Node choices() {
    Holdings copy = model.holdings();
    RadioButton keep = new RadioButton(Messages.text("signout.copy.keep"));
    RadioButton delete = new RadioButton(Messages.text("signout.copy.delete"));
    keep.setId("signout-keep");
    delete.setId("signout-delete");
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(keep, delete);
    keep.setSelected(true);
    model.deleteLocalCopyProperty().bind(delete.selectedProperty());
    VBox choices =
        new VBox(
            keep,
            Words.of(Messages.text("signout.copy.keep.text", copy.gists()), "choice-text"),
            delete,
            Words.of(
                Messages.text("signout.copy.delete.text", copy.gists(), model.hostName()),
                "choice-text"));
    if (copy.drafts() > 0) {
      Label drafts =
          Words.of(Messages.text("signout.copy.delete.drafts", copy.drafts()), "choice-text");
      drafts.getStyleClass().add("problem");
      choices.getChildren().add(drafts);
    }
    choices.getStyleClass().add("choices");
    return choices;
  }

  private void show(Loadable<SignOutViewModel.SignedOut> state) {
    switch (state) {
      case Loadable.Idle<SignOutViewModel.SignedOut>() -> ask();
      case Loadable.Loading<SignOutViewModel.SignedOut>() -> waiting();
      case Loadable.Loaded<SignOutViewModel.SignedOut>(var done) -> outcome.getChildren().clear();
      case Loadable.Failed<SignOutViewModel.SignedOut>(var failure) -> failed(failure);
    }
  }

  private void ask() {
    Button signOut = Buttons.primary(Messages.text("signout.signOut"));
    signOut.setId("signout-sign-out");
    signOut.setDefaultButton(true);
    signOut.setOnAction(event -> model.signOut());
    signOut.sceneProperty().subscribe(signOut::requestFocus);
    outcome.getChildren().setAll(actions(signOut, stay()));
  }

  private void waiting() {
    Button stop = new Button(Messages.text("signout.cancel"));
    stop.setOnAction(event -> model.cancel());
    HBox busy = new HBox(Busy.sign(), Words.of(Messages.text("signout.waiting"), "muted"), stop);
    busy.getStyleClass().add("busy");
    outcome.getChildren().setAll(busy);
  }

  private void failed(Failure failure) {
    Label why = Words.of(FailureText.of(failure), "problem");
    why.setGraphic(Icon.WARNING.node());
    Button retry = Buttons.primary(Messages.text("signout.retry"));
    retry.setOnAction(event -> model.signOut());
    Button anyway = new Button(Messages.text("signout.anyway"));
    anyway.setId("signout-anyway");
    anyway.setOnAction(event -> model.signOutLeavingToken());
    outcome.getChildren().setAll(why);
    if (failure instanceof Failure.NoKeychain) {
      outcome
          .getChildren()
          .addAll(
              Words.of(Messages.text("signout.leftBehind"), "muted"),
              actions(retry, anyway, stay()));
    } else {
      outcome.getChildren().add(actions(retry, stay()));
    }
  }

  private Button stay() {
    Button stay = new Button(Messages.text("signout.cancel"));
    stay.setId("signout-stay");
    stay.setCancelButton(true);
    stay.setOnAction(event -> cancelled.run());
    return stay;
  }

  private static HBox actions(Button... buttons) {
    HBox actions = new HBox(buttons);
    actions.getStyleClass().add("actions");
    return actions;
  }
}
