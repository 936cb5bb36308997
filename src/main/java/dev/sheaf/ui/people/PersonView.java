package dev.sheaf.ui.people;

import dev.sheaf.ui.kit.AvatarView;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Stands above a person's gists: who it is, and whether one follows them.
public final class PersonView {
  private static final double PICTURE = 36;

  private final PersonViewModel model;
  private final Consumer<URI> browse;
  private final VBox root = new VBox();

  /// @param browse opens a page in the browser
  public PersonView(PersonViewModel model, Consumer<URI> browse) {
    this.model = model;
    this.browse = browse;
    root.getStyleClass().add("person");
    root.managedProperty().bind(root.visibleProperty());
    model.cardProperty().subscribe(this::show);
  }

  public Region root() {
    return root;
  }

  private void show(Optional<PersonCard> card) {
    root.setVisible(card.isPresent());
    root.getChildren().clear();
    card.ifPresent(person -> root.getChildren().addAll(head(person), about(person)));
    card.filter(person -> person.fresh() > 0)
        .ifPresent(
            person -> {
              Label fresh = new Label(Messages.text("people.card.fresh", person.fresh()));
              fresh.getStyleClass().add("fresh");
              root.getChildren().add(fresh);
            });
  }

  private Node head(PersonCard person) {
    AvatarView avatar = new AvatarView(person.login(), PICTURE);
    model.picture(person.avatar(), avatar::show);
    Label name = new Label(person.name());
    name.setId("person-name");
    name.getStyleClass().add("title");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    CutText.explain(name);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox head = new HBox(avatar.root(), name, follow(person));
    URI page = person.page();
    if (page != null) {
      Button open = Buttons.icon(Icon.EXTERNAL, Messages.text("people.card.browse"));
      open.setOnAction(event -> browse.accept(page));
      head.getChildren().add(open);
    }
    head.getStyleClass().add("head");
    return head;
  }

  private Node follow(PersonCard person) {
    Button button =
        person.followed()
            ? new Button(Messages.text("people.unfollow"))
            : Buttons.primary(Messages.text("people.follow"));
    button.setId("person-follow");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          if (person.followed()) {
            model.unfollow();
          } else {
            model.follow();
          }
        });
    return button;
  }

  private static Node about(PersonCard person) {
    Label about = new Label(person.about());
    about.setId("person-about");
    about.getStyleClass().add("muted");
    about.setWrapText(true);
    about.setMinHeight(Region.USE_PREF_SIZE);
    about.setVisible(!person.about().isEmpty());
    about.setManaged(about.isVisible());
    return about;
  }
}
