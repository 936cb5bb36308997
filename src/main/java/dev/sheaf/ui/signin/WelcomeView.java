package dev.sheaf.ui.signin;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.net.URI;
import java.net.URL;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The first thing a person sees: what Sheaf is, and the ways on.
public final class WelcomeView {
  private static final double EMBLEM = 64;
  private static final KeyCombination SETTINGS = KeyCombination.valueOf("Shortcut+Comma");

  private final ScrollPane ways;
  private final SignInView signIn;
  private final StackPane root = new StackPane();

  /// @param browse opens a page in the browser
  /// @param settings opens the page of all settings
  public WelcomeView(WelcomeViewModel model, Consumer<URI> browse, Runnable settings) {
    signIn = new SignInView(model.signIn(), browse);
    Label title = Words.of(Messages.text("signin.welcome.title"), "welcome-title");
    Label text = Words.of(Messages.text("signin.welcome.text"), "welcome-text");
    HBox cards =
        new HBox(
            way(
                "github",
                Icon.KEY,
                Messages.text("signin.way.github"),
                Messages.text("signin.way.github.text"),
                model::signInToGitHub),
            way(
                "server",
                Icon.SERVER,
                Messages.text("signin.way.server"),
                Messages.text("signin.way.server.text"),
                model::signInToServer),
            way(
                "demo",
                Icon.DISCOVER,
                Messages.text("signin.way.demo"),
                Messages.text("signin.way.demo.text"),
                model::tryDemo));
    cards.getStyleClass().add("ways");
    cards.setAlignment(Pos.CENTER);
    Hyperlink read = new Hyperlink(Messages.text("signin.readWithoutAccount"));
    read.setId("welcome-read");
    read.setOnAction(event -> model.readWithoutAccount());
    Hyperlink choose = new Hyperlink(Messages.text("signin.settings"));
    choose.setId("welcome-settings");
    choose.setOnAction(event -> settings.run());
    VBox middle = new VBox(emblem(), title, text, cards, read, choose);
    middle.getStyleClass().add("welcome");
    middle.setAlignment(Pos.CENTER);
    ways = new ScrollPane(middle);
    ways.setFitToWidth(true);
    ways.setFitToHeight(true);
    ways.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    ways.getStyleClass().add("signin-scroll");
    model.signingInProperty().subscribe(this::show);
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (SETTINGS.match(event)) {
            event.consume();
            settings.run();
          }
        });
  }

  public Region root() {
    return root;
  }

  private static ImageView emblem() {
    URL icon = WelcomeView.class.getResource("/dev/sheaf/main/icon-128.png");
    ImageView emblem = new ImageView(Objects.requireNonNull(icon).toExternalForm());
    emblem.setFitWidth(EMBLEM);
    emblem.setFitHeight(EMBLEM);
    emblem.setAccessibleRole(AccessibleRole.NODE);
    return emblem;
  }

  private void show(boolean signingIn) {
    root.getChildren().setAll(signingIn ? signIn.root() : ways);
  }

  private static Button way(String name, Icon icon, String heading, String words, Runnable verb) {
    VBox card = new VBox(icon.node(), Words.of(heading, "title"), Words.of(words, "text"));
    card.getStyleClass().add("content");
    Button way = new Button(null, card);
    way.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    way.setId("welcome-" + name);
    way.getStyleClass().add("way");
    way.setAccessibleText(heading);
    way.setAccessibleHelp(words);
    way.setOnAction(event -> verb.run());
    return way;
  }
}
