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
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows a fork.
final class ForkCell extends ListCell<ForkRow> {
  static final double HEIGHT = 54;
  private static final double AVATAR = 28;

  private final Pictures pictures;
  private final ObservableValue<Instant> now;
  private final Consumer<URI> browse;
  private final StackPane avatar = new StackPane();
  private final Label login = new Label();
  private final Label when = new Label();
  private final Button open = Buttons.icon(Icon.EXTERNAL, Messages.text("forks.open"));
  private final HBox row;

  ForkCell(Pictures pictures, ObservableValue<Instant> now, Consumer<URI> browse) {
    this.pictures = pictures;
    this.now = now;
    this.browse = browse;
    login.getStyleClass().add("login");
    when.getStyleClass().add("when");
    CutText.explain(login);
    CutText.explain(when);
    VBox words = new VBox(login, when);
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(avatar, words, open);
    row.getStyleClass().add("fork-row");
    getStyleClass().add("fork-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(ForkRow fork, boolean empty) {
    super.updateItem(fork, empty);
    if (empty || fork == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    ZoneId zone = ZoneId.systemDefault();
    AvatarView picture = new AvatarView(fork.login(), AVATAR);
    pictures.find(fork.avatar(), picture::show);
    avatar.getChildren().setAll(picture.root());
    login.setText(fork.login());
    when.setText(fork.when(now.getValue(), zone));
    URI page = fork.page();
    open.setVisible(page != null);
    open.setAccessibleText(Messages.text("forks.openOf", fork.login()));
    open.setOnAction(
        event -> {
          if (page != null) {
            browse.accept(page);
          }
        });
    setGraphic(row);
    setAccessibleText(fork.spoken(now.getValue(), zone));
  }
}
