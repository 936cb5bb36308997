package dev.sheaf.ui.gists;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Takes the words the list is filtered by; there while it is asked for or holds some.
final class FilterBar {
  private static final int MOST_LANGUAGES = 20;

  private final GistListViewModel model;
  private final Runnable toList;
  private final TextField field = new TextField();
  private final HBox root;

  /// @param toList moves the focus to the rows
  FilterBar(GistListViewModel model, Runnable toList) {
    this.model = model;
    this.toList = toList;
    field.setId("gists-filter");
    field.setPromptText(Messages.text("gists.filter.prompt"));
    field.setAccessibleText(Messages.text("gists.filter.name"));
    field.textProperty().bindBidirectional(model.filterProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field.setTooltip(new Tooltip(Messages.text("gists.filter.explained")));
    HBox.setHgrow(field, Priority.ALWAYS);
    Button clear = Buttons.icon(Icon.CLOSE, Messages.text("gists.filter.clear"));
    clear.setOnAction(event -> close());
    root = new HBox(field, languages(), clear);
    root.getStyleClass().add("filter-bar");
    root.managedProperty().bind(root.visibleProperty());
    root.setVisible(false);
    model.filterProperty().subscribe(typed -> root.setVisible(isWanted(typed)));
  }

  private MenuButton languages() {
    MenuButton button = new MenuButton(Messages.text("gists.filter.language"));
    button.setId("gists-filter-language");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnShowing(event -> button.getItems().setAll(items()));
    return button;
  }

  private List<MenuItem> items() {
    String typed = model.filterProperty().get();
    List<MenuItem> items = new ArrayList<>();
    MenuItem any = new MenuItem(Messages.text("gists.filter.anyLanguage"));
    any.setOnAction(event -> model.filterProperty().set(GistFilter.inLanguage(typed, "")));
    items.add(any);
    model.languages().stream()
        .limit(MOST_LANGUAGES)
        .map(
            language -> {
              MenuItem item = new MenuItem(language, LanguageDot.of(language));
              item.setMnemonicParsing(false);
              item.setOnAction(
                  event -> model.filterProperty().set(GistFilter.inLanguage(typed, language)));
              return item;
            })
        .forEach(items::add);
    return items;
  }

  Region root() {
    return root;
  }

  void open() {
    root.setVisible(true);
    field.requestFocus();
    field.selectAll();
  }

  private boolean isWanted(String typed) {
    return !typed.isEmpty() || root.isVisible();
  }

  private void close() {
    toList.run();
    model.filterProperty().set("");
    root.setVisible(false);
  }

  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      close();
    } else if (code == KeyCode.DOWN || code == KeyCode.ENTER) {
      toList.run();
    } else {
      return;
    }
    event.consume();
  }
}
