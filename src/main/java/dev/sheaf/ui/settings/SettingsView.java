package dev.sheaf.ui.settings;

import dev.sheaf.ui.kit.FoundWords;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/// The page of all that can be chosen: its sections at the left, the settings of one at the right,
/// or, while something is looked for, those of all sections that answer to it.
public final class SettingsView {
  private final List<SettingsSection> sections;
  private final SequencedMap<String, ToggleButton> tabs = new LinkedHashMap<>();
  private final SequencedMap<String, VBox> cards = new LinkedHashMap<>();
  private final CustomTextField search = new CustomTextField();
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private final BorderPane root = new BorderPane(scroll);
  private SettingsSection chosen;

  /// @param sections in their order; the first is shown first
  public SettingsView(List<? extends SettingsSection> sections) {
    this.sections = List.copyOf(sections);
    chosen = this.sections.getFirst();
    page.getStyleClass().add("settings-page");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("settings");
    root.setLeft(side());
    search.textProperty().subscribe(text -> show());
  }

  public Region root() {
    return root;
  }

  /// Shows the section of that id, whole.
  public void open(String id) {
    sections.stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(this::choose);
  }

  /// Puts the caret where one types what to look for.
  public void focus() {
    search.requestFocus();
  }

  private Node side() {
    search.setId("settings-search");
    search.setLeft(Icon.SEARCH.node());
    search.setPromptText(Messages.text("settings.search"));
    search.setAccessibleText(Messages.text("settings.search"));
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveSearch);
    VBox list = new VBox();
    list.getStyleClass().add("sections");
    VBox side = new VBox(search, list);
    side.getStyleClass().add("settings-side");
    ToggleGroup group = new ToggleGroup();
    for (SettingsSection section : sections) {
      ToggleButton tab = new ToggleButton(section.title(), section.icon().node());
      tab.setId("section-" + section.id());
      tab.getStyleClass().add("section-tab");
      tab.setMaxWidth(Double.MAX_VALUE);
      tab.setToggleGroup(group);
      tab.setOnAction(event -> choose(section));
      tabs.put(section.id(), tab);
      list.getChildren().add(tab);
    }
    // Before the buttons themselves, which would only move the focus.
    side.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    return side;
  }

  private void choose(SettingsSection section) {
    chosen = section;
    search.clear();
    show();
  }

  private void show() {
    FoundWords asked = FoundWords.of(search.getText());
    List<Node> shown = new ArrayList<>();
    for (SettingsSection section : sections) {
      boolean wanted = !asked.isEmpty() || section.equals(chosen);
      if (wanted && answers(section, asked)) {
        shown.add(cards.computeIfAbsent(section.id(), id -> card(section)));
        section.shown();
      }
    }
    tabs.forEach((id, tab) -> tab.setSelected(asked.isEmpty() && id.equals(chosen.id())));
    page.getChildren().setAll(shown.isEmpty() ? List.of(nothing()) : shown);
    scroll.setVvalue(0);
  }

  private static boolean answers(SettingsSection section, FoundWords asked) {
    boolean any = false;
    for (Setting setting : section.settings()) {
      any |= setting.show(asked, section.title());
    }
    return any;
  }

  private static VBox card(SettingsSection section) {
    Label heading = new Label(section.title());
    heading.getStyleClass().add("heading");
    VBox card = new VBox(heading);
    section.settings().forEach(setting -> card.getChildren().add(setting.root()));
    card.getStyleClass().add("settings-card");
    return card;
  }

  private Node nothing() {
    return new Placeholder(
            Icon.SEARCH,
            Messages.text("settings.nothing"),
            Messages.text("settings.nothing.text", search.getText().strip()))
        .root();
  }

  private void leaveSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      event.consume();
    }
  }

  private void move(KeyEvent event) {
    List<ToggleButton> all = List.copyOf(tabs.values());
    int from =
        event.getTarget() instanceof ToggleButton tab ? all.indexOf(tab) : tabOf(event, all.size());
    int step =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    if (step != 0) {
      ToggleButton next = all.get(Math.floorMod(from + step, all.size()));
      next.requestFocus();
      next.fire();
      event.consume();
    }
  }

  // Down from the search leads to the first section, up to the last.
  private static int tabOf(KeyEvent event, int count) {
    return event.getCode() == KeyCode.UP ? count : -1;
  }
}
