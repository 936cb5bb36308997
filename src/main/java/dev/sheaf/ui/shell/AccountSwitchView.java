package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.AvatarView;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The head of the sidebar where several accounts are signed in: whose library is shown, whether
/// there is something new in the others, and the way there.
public final class AccountSwitchView {
  private static final double AVATAR = 22;
  private static final double SMALL_AVATAR = 18;

  private final Actions actions;
  private final MenuButton root = new MenuButton();
  private final Region news = new Region();
  private final AvatarView avatar;
  private final String whose;
  private Subscription following = Subscription.EMPTY;

  /// What the switch leads to.
  ///
  /// @param open shows the library of a neighbour
  /// @param others add or leave an account
  public record Actions(Consumer<Neighbour> open, List<Command> others) {}

  /// @param login whose library is shown
  public AccountSwitchView(NeighboursViewModel model, String login, String host, Actions actions) {
    this.actions = actions;
    avatar = new AvatarView(login, AVATAR);
    whose = Messages.text("shell.account.name", login, host);
    root.setId("account-switch");
    root.getStyleClass().add("account-switch");
    root.setMaxWidth(Double.MAX_VALUE);
    root.setGraphic(content(login, host));
    news.getStyleClass().add("news");
    news.managedProperty().bind(news.visibleProperty());
    // It may stand in no window any more while the accounts live on.
    root.sceneProperty()
        .subscribe(
            scene -> {
              following.unsubscribe();
              following =
                  scene == null ? Subscription.EMPTY : model.allProperty().subscribe(this::show);
            });
  }

  public Region root() {
    return root;
  }

  /// Shows the picture of whose library it is.
  public void show(Optional<byte[]> picture) {
    picture.ifPresent(avatar::show);
  }

  private Node content(String login, String host) {
    Label name = new Label(login);
    name.getStyleClass().add("login");
    Label server = new Label(host);
    server.getStyleClass().add("host");
    CutText.explain(name);
    CutText.explain(server);
    VBox words = new VBox(name, server);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(avatar.root(), words, news);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("row");
    row.prefWidthProperty().bind(root.widthProperty().subtract(38));
    return row;
  }

  private void show(List<Neighbour> all) {
    root.setVisible(!all.isEmpty());
    root.setManaged(!all.isEmpty());
    int fresh = all.stream().mapToInt(Neighbour::fresh).sum();
    boolean trouble = all.stream().anyMatch(one -> one.trouble() != null);
    news.setVisible(fresh > 0);
    List<String> told = new ArrayList<>(List.of(Messages.text("switch.name", whose)));
    if (fresh > 0) {
      told.add(Messages.text("switch.fresh", fresh));
    }
    if (trouble) {
      told.add(Messages.text("switch.trouble"));
    }
    String words = String.join(". ", told);
    root.setAccessibleText(words);
    root.setTooltip(new Tooltip(words));
    root.getItems().setAll(all.stream().map(this::item).toList());
    root.getItems().add(new SeparatorMenuItem());
    actions.others().forEach(command -> root.getItems().add(command.menuItem()));
  }

  private MenuItem item(Neighbour neighbour) {
    String login = neighbour.account().login();
    String name = Messages.text("shell.account.name", login, neighbour.account().host().name());
    String trouble = neighbour.trouble();
    String more =
        trouble != null
            ? trouble
            : neighbour.fresh() > 0 ? Messages.text("switch.fresh", neighbour.fresh()) : "";
    MenuItem item = new MenuItem(more.isEmpty() ? name : name + "\n" + more);
    item.setId("switch-" + neighbour.account().key());
    item.setGraphic(
        trouble == null ? new AvatarView(login, SMALL_AVATAR).root() : Icon.WARNING.node());
    item.setOnAction(event -> actions.open().accept(neighbour));
    return item;
  }
}
