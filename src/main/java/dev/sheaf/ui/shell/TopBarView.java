package dev.sheaf.ui.shell;

import atlantafx.base.controls.CustomTextField;
import dev.sheaf.ui.kit.AvatarView;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Later;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The bar at the top: menu, search, how the sync stands, what the API still allows, the account.
public final class TopBarView {
  private static final double WIDE_ENOUGH_FOR_COUNTS = 340;

  private final HBox root = new HBox();
  private final CustomTextField search = new CustomTextField();
  private final WindowViewModel model;
  private final SyncViewModel sync;
  private final Later clock = new Later(Duration.seconds(5));
  private Runnable onSearched = () -> {};

  /// @param query what is typed into the search
  /// @param accountCommands what the account menu offers
  public TopBarView(
      WindowViewModel model,
      SyncViewModel sync,
      StringProperty query,
      Command newGist,
      List<Command> accountCommands) {
    this.model = model;
    this.sync = sync;
    root.getStyleClass().add("top-bar");
    root.getChildren()
        .addAll(
            search(query),
            space(),
            new SyncView(sync).root(),
            budget(),
            newGist(newGist),
            account(accountCommands));
    keepTimesFresh();
  }

  public Region root() {
    return root;
  }

  SyncViewModel sync() {
    return sync;
  }

  /// Puts the menu before everything else.
  void lead(Node menu) {
    StackPane place = new StackPane(menu);
    place.getStyleClass().add("lead");
    root.getChildren().addFirst(place);
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private Node search(StringProperty query) {
    search.setId("search");
    search.getStyleClass().add("search");
    search.setLeft(Icon.SEARCH.node());
    search
        .promptTextProperty()
        .bind(
            Bindings.when(search.widthProperty().lessThan(WIDE_ENOUGH_FOR_COUNTS))
                .then(Messages.text("shell.search"))
                .otherwise(model.searchPromptProperty()));
    search.setAccessibleText(Messages.text("shell.search"));
    search.textProperty().bindBidirectional(query);
    search.setRight(searchEnd());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveSearch);
    search.setMinWidth(140);
    search.setPrefWidth(460);
    search.setMaxWidth(460);
    HBox.setHgrow(search, Priority.SOMETIMES);
    return search;
  }

  /// The key that leads here, or, where something stands in the field, what empties it.
  private Node searchEnd() {
    Label keys = new Label(KeyCombination.valueOf("Shortcut+K").getDisplayText());
    keys.getStyleClass().add("keys");
    Button clear = Buttons.icon(Icon.CLOSE, Messages.text("shell.search.clear"));
    clear.setOnAction(event -> search.clear());
    keys.visibleProperty().bind(search.textProperty().isEmpty());
    clear.visibleProperty().bind(search.textProperty().isNotEmpty());
    StackPane end = new StackPane(keys, clear);
    end.setAlignment(Pos.CENTER_RIGHT);
    return end;
  }

  private void leaveSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      onSearched.run();
      event.consume();
    }
  }

  /// Says where the focus goes when the search is left for what it found.
  public void onSearched(Runnable next) {
    onSearched = next;
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private Node budget() {
    Label budget = new Label();
    budget.setId("api-budget");
    budget.textProperty().bind(model.budgetTextProperty());
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(model.budgetHintProperty());
    budget.setTooltip(tooltip);
    budget.visibleProperty().bind(model.budgetTextProperty().isNotEmpty());
    budget.managedProperty().bind(budget.visibleProperty());
    budget.setMinWidth(Region.USE_PREF_SIZE);
    return budget;
  }

  private static Button newGist(Command command) {
    Button button = Buttons.primary(command.label());
    button.setGraphic(Icon.ADD.node());
    button.setId("new-gist");
    button.setTooltip(new Tooltip(command.hint()));
    button.disableProperty().bind(Bindings.not(command.enabled()));
    button.setOnAction(event -> command.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private MenuButton account(List<Command> commands) {
    AvatarView avatar = new AvatarView(model.login(), 24);
    model.avatarProperty().subscribe(picture -> picture.ifPresent(avatar::show));
    MenuButton menu = new MenuButton(null, avatar.root());
    menu.setId("account-menu");
    menu.getStyleClass().add("account-menu");
    menu.setAccessibleText(Messages.text("shell.account.menu", model.accountName()));
    menu.setTooltip(new Tooltip(model.accountName()));
    MenuItem who = new MenuItem(model.accountName());
    who.setDisable(true);
    menu.getItems().addAll(who, new SeparatorMenuItem());
    commands.forEach(command -> menu.getItems().add(command.menuItem()));
    return menu;
  }

  /// "Synced 12 s ago" grows old by itself.
  private void keepTimesFresh() {
    root.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                clock.cancel();
              } else {
                clock.run(this::tick);
              }
            });
  }

  private void tick() {
    sync.refresh();
    clock.run(this::tick);
  }
}
