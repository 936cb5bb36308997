package dev.sheaf.ui.forks;

import dev.sheaf.ui.kit.AvatarView;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Pictures;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows a fork.
final class ForkCell extends ListCell<ForkRow> {
  static final double HEIGHT = 54;
  private static final double AVATAR = 28;

  private final Pictures pictures;
  private final ObservableValue<Instant> now;
  private final ForkActions actions;
  private final StackPane avatar = new StackPane();
  private final Hyperlink login = new Hyperlink();
  private final Label when = new Label();
  private final Label mine = new Label(Messages.text("forks.mine"));
  private final Button compare = Buttons.icon(Icon.COMPARE, Messages.text("forks.compare"));
  private final Button browse = Buttons.icon(Icon.EXTERNAL, Messages.text("forks.browse"));
  private final HBox row;

  ForkCell(Pictures pictures, ObservableValue<Instant> now, ForkActions actions) {
    this.pictures = pictures;
    this.now = now;
    this.actions = actions;
    login.getStyleClass().add("login");
    when.getStyleClass().add("when");
    CutText.explain(login);
    CutText.explain(when);
    mine.getStyleClass().add("badge");
    mine.setMinWidth(Region.USE_PREF_SIZE);
    mine.managedProperty().bind(mine.visibleProperty());
    HBox name = new HBox(login, mine);
    name.getStyleClass().add("name");
    VBox words = new VBox(name, when);
    words.setMinWidth(0);
    words.getStyleClass().add("words");
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(avatar, words, compare, browse);
    row.getStyleClass().add("fork-row");
    getStyleClass().add("fork-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(ForkRow fork, boolean empty) {
    super.updateItem(fork, empty);
    if (empty || fork == null) {
      setGraphic(null);
      setOnMouseClicked(null);
      setAccessibleText(null);
      return;
    }
    ZoneId zone = ZoneId.systemDefault();
    AvatarView picture = new AvatarView(fork.login(), AVATAR);
    pictures.find(fork.avatar(), picture::show);
    avatar.getChildren().setAll(picture.root());
    login.setText(fork.login());
    login.setAccessibleText(Messages.text("forks.openOf", fork.login()));
    login.setVisited(false);
    login.setOnAction(event -> actions.open().accept(fork));
    when.setText(fork.when(now.getValue(), zone));
    mine.setVisible(fork.mine());
    URI page = fork.page();
    compare.setAccessibleText(Messages.text("forks.compareOf", fork.login()));
    compare.setOnAction(event -> actions.compare().accept(fork));
    browse.setVisible(page != null);
    browse.setAccessibleText(Messages.text("forks.browseOf", fork.login()));
    browse.setOnAction(
        event -> {
          if (page != null) {
            actions.browse().accept(page);
          }
        });
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            actions.open().accept(fork);
          }
        });
    setGraphic(row);
    setAccessibleText(fork.spoken(now.getValue(), zone));
  }
}
