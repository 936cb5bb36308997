package dev.sheaf.ui.signin;

import dev.sheaf.gist.Host;
import dev.sheaf.ui.kit.Busy;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The form that takes a host and a token.
final class TokenFormView {
  private final SignInViewModel model;
  private final Consumer<URI> browse;
  private final Label reason = Words.of("", "muted");
  private final TextField host = new TextField();
  private final Label hostProblem = Words.problem("signin-host-problem");
  private final VBox hostPart = new VBox();
  private final VBox plain = new VBox();
  private final SecretField token;
  private final Label tokenProblem = Words.problem("signin-token-problem");
  private final Hyperlink make = new Hyperlink();
  private final Button check = Buttons.primary(Messages.text("signin.check"));
  private final Label waiting = Words.of("", "muted");
  private final HBox busy = new HBox();
  private final Hyperlink code = new Hyperlink(Messages.text("signin.code.use"));
  private final Hyperlink read = new Hyperlink(Messages.text("signin.readWithoutAccount"));
  private final VBox root = new VBox();

  TokenFormView(SignInViewModel model, Consumer<URI> browse) {
    this.model = model;
    this.browse = browse;
    token =
        new SecretField(
            model.tokenTextProperty(),
            "signin-token",
            Messages.text("signin.token"),
            Messages.text("signin.token.prompt"));
    layOut();
    bind();
    handle();
  }

  VBox root() {
    return root;
  }

  void focus() {
    if (hostPart.isVisible() && host.getText().isEmpty()) {
      host.requestFocus();
    } else {
      token.focus();
    }
  }

  private void layOut() {
    Label hostName = new Label(Messages.text("signin.host"));
    hostName.setLabelFor(host);
    hostName.getStyleClass().add("field-name");
    host.setId("signin-host");
    host.setPromptText(Messages.text("signin.host.prompt"));
    hostPart.getChildren().addAll(hostName, host, Words.marked(hostProblem));
    Label title = Words.of(Messages.text("signin.plain.title"), "title");
    title.setGraphic(Icon.WARNING.node());
    CheckBox accept = new CheckBox(Messages.text("signin.plain.accept"));
    accept.setId("signin-plain-accept");
    accept.selectedProperty().bindBidirectional(model.host().plainAcceptedProperty());
    plain.getChildren().addAll(title, Words.of(Messages.text("signin.plain.text"), "text"), accept);
    plain.getStyleClass().add("warning");
    Label tokenName = new Label(Messages.text("signin.token"));
    tokenName.getStyleClass().add("field-name");
    tokenName.setLabelFor(token.root());
    make.setId("signin-make");
    make.setGraphic(Icon.EXTERNAL.node());
    VBox tokenPart =
        new VBox(
            tokenName,
            token.root(),
            Words.marked(tokenProblem),
            make,
            Words.of(Messages.text("signin.token.text"), "muted"));
    for (VBox part : new VBox[] {hostPart, tokenPart}) {
      part.getStyleClass().add("part");
    }
    reason.setId("signin-reason");
    Node turning = Busy.sign();
    Button cancel = new Button(Messages.text("signin.cancel"));
    cancel.setOnAction(event -> model.cancelCheck());
    busy.getChildren().addAll(turning, waiting, cancel);
    busy.getStyleClass().add("busy");
    check.setId("signin-check");
    check.setDefaultButton(true);
    code.setId("signin-use-code");
    read.setId("signin-read");
    HBox actions = new HBox(check, busy);
    actions.getStyleClass().add("actions");
    VBox others = new VBox(code, read);
    others.getStyleClass().add("others");
    root.getStyleClass().add("form");
    root.getChildren().addAll(reason, hostPart, plain, tokenPart, actions, others);
  }

  private void bind() {
    host.textProperty().bindBidirectional(model.host().textProperty());
    plain.visibleProperty().bind(model.host().plainProperty());
    busy.visibleProperty().bind(model.stateProperty().map(Loadable.Loading.class::isInstance));
    check.visibleProperty().bind(busy.visibleProperty().not());
    for (Node node : new Node[] {reason, hostPart, plain, busy, check, read}) {
      node.managedProperty().bind(node.visibleProperty());
    }
    model.host().purposeProperty().subscribe(this::show);
    model.host().textProperty().subscribe(this::nameHost);
    model.stateProperty().subscribe(this::show);
    // Whoever comes back later may not be alone.
    root.sceneProperty().subscribe(token::hide);
  }

  private void handle() {
    check.setOnAction(event -> model.check());
    make.setOnAction(event -> model.host().tokenPage().ifPresent(browse));
    code.setOnAction(event -> model.useCode());
    read.setOnAction(event -> model.readWithoutAccount());
  }

  private void show(Purpose purpose) {
    hostPart.setVisible(purpose instanceof Purpose.Server);
    read.setVisible(!(purpose instanceof Purpose.Again));
    reason.setVisible(purpose instanceof Purpose.Again);
    if (purpose instanceof Purpose.Again(var account)) {
      reason.setText(Messages.text("signin.again.text", account.login(), account.host().name()));
    }
    nameHost();
  }

  private void nameHost() {
    String name = model.host().host().map(Host::name).orElse(Messages.text("signin.host.it"));
    make.setText(Messages.text("signin.token.make", name));
    make.setDisable(model.host().host().isEmpty());
    waiting.setText(Messages.text("signin.checking", name));
  }

  private void show(Loadable<Checked> state) {
    switch (state) {
      case Loadable.Idle<Checked>() -> problem("", "");
      case Loadable.Loading<Checked>() -> problem("", "");
      case Loadable.Loaded<Checked>(Checked.Good good) -> problem("", "");
      case Loadable.Loaded<Checked>(Checked.Wrong(Checked.Field field, String why)) -> {
        switch (field) {
          case HOST -> problem(why, "");
          case TOKEN -> problem("", why);
        }
      }
      case Loadable.Failed<Checked>(var failure) -> problem("", model.explain(failure));
    }
  }

  private void problem(String ofHost, String ofToken) {
    hostProblem.setText(ofHost);
    tokenProblem.setText(ofToken);
  }
}
