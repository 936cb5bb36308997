package dev.sheaf.ui.signin;

import dev.sheaf.ui.kit.Busy;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.CauseText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Waits for the keychain with a way out, and says so where there is none.
final class KeepingView {
  private final KeepingViewModel model;
  private final VBox root = new VBox();

  KeepingView(KeepingViewModel model) {
    this.model = model;
    root.getStyleClass().add("form");
    model.stateProperty().subscribe(this::show);
  }

  VBox root() {
    return root;
  }

  private void show(Loadable<KeepingViewModel.KeptForThisRun> state) {
    switch (state) {
      case Loadable.Idle<KeepingViewModel.KeptForThisRun>() -> root.getChildren().clear();
      case Loadable.Loading<KeepingViewModel.KeptForThisRun>() -> waiting();
      case Loadable.Loaded<KeepingViewModel.KeptForThisRun>(var kept) ->
          keptForThisRun(CauseText.of(kept.reason()));
      case Loadable.Failed<KeepingViewModel.KeptForThisRun>(var failure) ->
          root.getChildren().setAll(Placeholder.failed(failure, model::retry).root());
    }
  }

  private void waiting() {
    HBox busy = new HBox(Busy.sign(), Words.of(Messages.text("signin.keep.title"), "text"));
    busy.getStyleClass().add("busy");
    Button skip = new Button(Messages.text("signin.keep.skip"));
    skip.setId("signin-skip-keychain");
    skip.setOnAction(event -> model.skipKeychain());
    root.getChildren().setAll(busy, Words.of(Messages.text("signin.keep.text"), "muted"), skip);
  }

  private void keptForThisRun(String reason) {
    Label title = Words.of(Messages.text("signin.kept.title"), "title");
    title.setId("signin-kept");
    title.setGraphic(Icon.WARNING.node());
    VBox warning = new VBox(title, Words.of(Messages.text("signin.kept.text", reason), "text"));
    warning.getStyleClass().add("warning");
    Button finish = Buttons.primary(Messages.text("signin.finish"));
    finish.setId("signin-finish");
    finish.setDefaultButton(true);
    finish.setOnAction(event -> model.finish());
    Button retry = new Button(Messages.text("signin.keep.retry"));
    retry.setId("signin-retry-keychain");
    retry.setOnAction(event -> model.retry());
    HBox actions = new HBox(finish, retry);
    actions.getStyleClass().add("actions");
    root.getChildren().setAll(warning, actions);
  }
}
