package dev.sheaf.ui.signin;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import dev.sheaf.ui.kit.Busy;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Shows the code to type on a page of the host, and waits for that.
final class CodeView {
  private final SignInViewModel model;
  private final Consumer<URI> browse;
  private final VBox root = new VBox();
  private Node first = root;

  CodeView(SignInViewModel model, Consumer<URI> browse) {
    this.model = model;
    this.browse = browse;
    root.getStyleClass().add("form");
    model.code().stateProperty().subscribe(this::show);
    model.host().purposeProperty().subscribe(() -> show(model.code().stateProperty().get()));
    model.host().textProperty().subscribe(() -> show(model.code().stateProperty().get()));
  }

  VBox root() {
    return root;
  }

  void focus() {
    first.requestFocus();
  }

  private void show(Loadable<CodeViewModel.Code> state) {
    switch (state) {
      case Loadable.Idle<CodeViewModel.Code>() -> askForClientId();
      case Loadable.Loading<CodeViewModel.Code>() ->
          root.getChildren().setAll(busy(Messages.text("signin.checking", hostName())));
      case Loadable.Loaded<CodeViewModel.Code>(var code) -> show(code);
      case Loadable.Failed<CodeViewModel.Code>(var failure) -> failed(failure);
    }
  }

  private void askForClientId() {
    TextField clientId = new TextField();
    first = clientId;
    clientId.setId("signin-client-id");
    clientId.setPromptText(Messages.text("signin.code.clientId.prompt"));
    clientId.textProperty().bindBidirectional(model.code().clientIdProperty());
    Label name = new Label(Messages.text("signin.code.clientId"));
    name.getStyleClass().add("field-name");
    name.setLabelFor(clientId);
    VBox part = new VBox(name, clientId);
    part.getStyleClass().add("part");
    Button ask = Buttons.primary(Messages.text("signin.code.ask"));
    ask.setId("signin-ask-code");
    ask.setDefaultButton(true);
    ask.disableProperty().bind(clientId.textProperty().map(String::isBlank));
    ask.setOnAction(event -> model.askForCode());
    root.getChildren()
        .setAll(
            Words.of(Messages.text("signin.code.clientId.text", hostName()), "muted"), part, ask);
  }

  private void show(CodeViewModel.Code code) {
    String address = code.page().getAuthority() + code.page().getPath();
    Label text = Words.of(Messages.text("signin.code.text", address), "text");
    Label shown = new Label(code.text());
    shown.setId("signin-code");
    shown.getStyleClass().add("code");
    Button copy = Buttons.icon(Icon.COPY, Messages.text("signin.code.copy"));
    copy.setOnAction(event -> Clipboard.copy(code.text()));
    HBox line = new HBox(shown, copy);
    line.getStyleClass().add("code-line");
    Button open = Buttons.primary(Messages.text("signin.code.open"));
    open.setId("signin-open-page");
    open.setDefaultButton(true);
    open.setOnAction(
        event -> {
          Clipboard.copy(code.text());
          browse.accept(code.page());
        });
    root.getChildren().setAll(text, line, open, busy(Messages.text("signin.code.waiting")));
    first = open;
    focus();
  }

  private void failed(Failure failure) {
    root.getChildren().setAll(Placeholder.failed(failure, model::askForCode).root());
  }

  private static HBox busy(String text) {
    HBox busy = new HBox(Busy.sign(), Words.of(text, "muted"));
    busy.getStyleClass().add("busy");
    return busy;
  }

  private String hostName() {
    return model.host().host().map(Host::name).orElse("");
  }
}
