package dev.sheaf.ui.signin;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.net.URI;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Signing in, step by step.
public final class SignInView {
  private final SignInViewModel model;
  private final Label title = Words.of("", "heading");
  private final VBox card = new VBox();
  private final HBox head;
  private final TokenFormView form;
  private final CheckedView checked;
  private final CodeView code;
  private final KeepingView keeping;
  private final ScrollPane root;

  /// @param browse opens a page in the browser
  public SignInView(SignInViewModel model, Consumer<URI> browse) {
    this.model = model;
    form = new TokenFormView(model, browse);
    checked = new CheckedView(model);
    code = new CodeView(model, browse);
    keeping = new KeepingView(model.keeping());
    Button back = Buttons.icon(Icon.BACK, Messages.text("signin.back"));
    back.setId("signin-back");
    back.setOnAction(event -> model.back());
    title.setId("signin-title");
    head = new HBox(back, title);
    head.getStyleClass().add("head");
    card.getStyleClass().add("signin-card");
    VBox middle = new VBox(card);
    middle.getStyleClass().add("signin");
    middle.setAlignment(Pos.CENTER);
    root = new ScrollPane(middle);
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.getStyleClass().add("signin-scroll");
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::turnBack);
    model.stepProperty().subscribe(this::show);
    model.host().purposeProperty().subscribe(this::name);
    card.sceneProperty().subscribe(this::moved);
  }

  public Region root() {
    return root;
  }

  // One step only: what stands around this page would leave it whole.
  private void turnBack(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.back();
      event.consume();
    }
  }

  private void show(Step step) {
    Region body =
        switch (step) {
          case TOKEN -> form.root();
          case CODE -> code.root();
          case CHECKED -> checked.root();
          case KEEPING -> keeping.root();
        };
    card.getChildren().setAll(head, body);
    name();
    focus();
  }

  private void name() {
    title.setText(
        model.stepProperty().get() == Step.CODE
            ? Messages.text("signin.code.title")
            : titleOf(model.host().purposeProperty().get()));
  }

  private static String titleOf(Purpose purpose) {
    return switch (purpose) {
      case Purpose.GitHub() -> Messages.text("signin.title.host", "github.com");
      case Purpose.Known(var host) -> Messages.text("signin.title.host", host.name());
      case Purpose.Server() -> Messages.text("signin.title.server");
      case Purpose.Again(var account) -> Messages.text("signin.title.again", account.login());
    };
  }

  private void moved(@Nullable Scene scene) {
    if (scene == null) {
      model.leave();
    } else {
      focus();
    }
  }

  private void focus() {
    if (card.getScene() != null) {
      switch (model.stepProperty().get()) {
        case TOKEN -> form.focus();
        case CHECKED -> checked.focus();
        case CODE -> code.focus();
        case KEEPING -> card.requestFocus();
      }
    }
  }
}
