package dev.sheaf.ui.signin;

import dev.sheaf.ui.kit.AvatarView;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows whose a token is and what it may do, before it is used.
final class CheckedView {
  private static final double AVATAR = 48;

  private final VBox person = new VBox();
  private final VBox abilities = new VBox();
  private final Button signIn = Buttons.primary(Messages.text("signin.signIn"));
  private final VBox root = new VBox();
  private @Nullable AvatarView avatar;

  CheckedView(SignInViewModel model) {
    Button other = new Button(Messages.text("signin.useOther"));
    other.setId("signin-other");
    other.setOnAction(event -> model.back());
    signIn.setId("signin-sign-in");
    signIn.setDefaultButton(true);
    signIn.setOnAction(event -> model.signIn());
    HBox actions = new HBox(signIn, other);
    actions.getStyleClass().add("actions");
    abilities.getStyleClass().add("abilities");
    root.getStyleClass().add("form");
    root.getChildren()
        .addAll(Words.of(Messages.text("signin.good"), "muted"), person, abilities, actions);
    model.stateProperty().subscribe(this::show);
    model.avatarProperty().subscribe(this::show);
  }

  VBox root() {
    return root;
  }

  void focus() {
    signIn.requestFocus();
  }

  private void show(Loadable<Checked> state) {
    if (state instanceof Loadable.Loaded<Checked>(Checked.Good good)) {
      AvatarView picture = new AvatarView(good.login(), AVATAR);
      avatar = picture;
      Label name = Words.of(good.name(), "title");
      name.setId("signin-name");
      VBox words = new VBox(name, Words.of(good.where(), "muted"));
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox line = new HBox(picture.root(), words);
      line.getStyleClass().add("person");
      person.getChildren().setAll(line);
      abilities.getChildren().setAll(good.abilities().stream().map(CheckedView::line).toList());
    }
  }

  private void show(byte @Nullable [] picture) {
    AvatarView shown = avatar;
    if (picture != null && shown != null) {
      shown.show(picture);
    }
  }

  private static Node line(Ability ability) {
    Label line = Words.of(ability.text(), "ability");
    line.setGraphic(icon(ability.kind()).node());
    line.getStyleClass().add(styleClass(ability.kind()));
    line.setAccessibleText(Messages.text(kind(ability.kind()), ability.text()));
    return line;
  }

  private static Icon icon(Ability.Kind kind) {
    return switch (kind) {
      case CAN -> Icon.CHECK;
      case CANNOT -> Icon.CLOSE;
      case NOTE -> Icon.INFO;
    };
  }

  private static String styleClass(Ability.Kind kind) {
    return switch (kind) {
      case CAN -> "can";
      case CANNOT -> "cannot";
      case NOTE -> "note";
    };
  }

  private static String kind(Ability.Kind kind) {
    return switch (kind) {
      case CAN -> "signin.can";
      case CANNOT -> "signin.cannot";
      case NOTE -> "signin.note";
    };
  }
}
