package dev.sheaf.ui.shell;

import dev.sheaf.ui.gists.LanguageDot;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.shell.SidebarSection.Line;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The places of the library, with how much there is in each.
public final class SidebarView {
  private final ScrollPane root = new ScrollPane();
  private final VBox rows = new VBox();
  private final StackPane head = new StackPane();
  private final List<SidebarItem> items = new ArrayList<>();
  private final SidebarViewModel model;
  private final SidebarActions actions;
  private List<SidebarSection> shown = List.of();
  private Runnable onChosen = () -> {};

  public SidebarView(SidebarViewModel model, SidebarActions actions) {
    this.model = model;
    this.actions = actions;
    head.getStyleClass().add("head");
    rows.getStyleClass().add("sidebar-items");
    root.getStyleClass().addAll("sidebar");
    root.setContent(new VBox(head, rows));
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // Before the button itself, which would leave for whatever Tab stops at below it.
    rows.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    model.sectionsProperty().subscribe(this::show);
    model.openProperty().subscribe(this::select);
  }

  public Region root() {
    return root;
  }

  /// Puts `node` above the places.
  void head(Node node) {
    head.getChildren().setAll(node);
  }

  private void show(List<SidebarSection> sections) {
    if (hasSameLines(sections)) {
      recount(sections);
    } else {
      rebuild(sections);
    }
    shown = sections;
    select();
  }

  private boolean hasSameLines(List<SidebarSection> sections) {
    if (sections.size() != shown.size()) {
      return false;
    }
    for (int i = 0; i < shown.size(); i++) {
      if (!sections.get(i).hasSameLinesAs(shown.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void recount(List<SidebarSection> sections) {
    Iterator<SidebarItem> each = items.iterator();
    for (SidebarSection section : sections) {
      section.lines().forEach(line -> each.next().show(line));
    }
  }

  private void rebuild(List<SidebarSection> sections) {
    String focused =
        items.stream()
            .filter(item -> item.root().isFocused())
            .map(item -> item.line().id())
            .findFirst()
            .orElse("");
    items.clear();
    rows.getChildren().clear();
    for (SidebarSection section : sections) {
      Label heading = new Label(section.heading());
      heading.getStyleClass().add("sidebar-heading");
      rows.getChildren().add(heading);
      for (Line line : section.lines()) {
        boolean isLanguage = section.id().equals(SidebarContents.LANGUAGES);
        Node lead = isLanguage ? LanguageDot.of(line.label()) : null;
        SidebarItem item = new SidebarItem(line, lead, () -> choose(line));
        item.root().getStyleClass().add(section.id());
        item.root().setContextMenu(menu(line));
        item.root().focusedProperty().subscribe(this::stopAtOne);
        items.add(item);
        rows.getChildren().add(item.root());
        if (line.id().equals(focused)) {
          item.root().requestFocus();
        }
      }
      if (section.more() != null) {
        rows.getChildren().add(more(section.id(), section.more()));
      }
    }
  }

  /// Says what follows when a place is chosen.
  void onChosen(Runnable next) {
    onChosen = next;
  }

  /// A command for each place there is, whether or not it is in sight.
  List<PaletteEntry> commands() {
    String group = Messages.text("palette.places");
    return model.everywhere().stream()
        // That one is a command of the menu already.
        .filter(line -> !(line.place() instanceof Place.Data))
        .map(line -> new PaletteEntry(group, goTo(line)))
        .toList();
  }

  private Command goTo(Line line) {
    String label = Messages.text("palette.goTo", line.label());
    return Command.always("go-" + line.id(), label, null, () -> choose(line));
  }

  private void choose(Line line) {
    model.open(line.place());
    onChosen.run();
  }

  private @Nullable ContextMenu menu(Line line) {
    return switch (line.place()) {
      case Place.OfShelf _, Place.Drafts _, Place.Outbox _, Place.Trash _, Place.Data _ -> null;
      case Place.Found(String query) -> {
        if (!SidebarContents.isKeptSearch(line)) {
          yield null;
        }
        MenuItem forget = new MenuItem(Messages.text("sidebar.forgetSearch"));
        forget.setOnAction(event -> actions.forgetSearch().accept(query));
        yield new ContextMenu(forget);
      }
      case Place.Person(String login) -> {
        MenuItem unfollow = new MenuItem(Messages.text("sidebar.unfollow", line.label()));
        unfollow.setOnAction(event -> actions.unfollow().accept(login));
        yield new ContextMenu(unfollow);
      }
    };
  }

  private Button more(String section, SidebarSection.More more) {
    return switch (more) {
      case ADD_PERSON -> {
        Button add = more("add-person", Messages.text("sidebar.addPerson"));
        add.setOnAction(event -> actions.addPerson().accept(add));
        yield add;
      }
      case SHOW_ALL -> {
        Button all = more(section + "-all", Messages.text("sidebar.showAll"));
        all.setOnAction(event -> model.unfold(section, true));
        yield all;
      }
      case SHOW_FEWER -> {
        Button fewer = more(section + "-fewer", Messages.text("sidebar.showFewer"));
        fewer.setOnAction(event -> model.unfold(section, false));
        yield fewer;
      }
    };
  }

  private static Button more(String id, String text) {
    Button button = new Button(text);
    button.setId(id);
    button.getStyleClass().addAll("sidebar-item", "sidebar-more");
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  private void select() {
    String open = model.openLine().map(Line::id).orElse("");
    items.forEach(item -> item.root().setSelected(item.line().id().equals(open)));
    stopAtOne();
  }

  // Tab stops at the place one is at, or else the open one; from there the arrows lead to the rest.
  private void stopAtOne() {
    Optional<SidebarItem> stop =
        first(ToggleButton::isFocused)
            .or(() -> first(ToggleButton::isSelected))
            .or(() -> items.stream().findFirst());
    items.forEach(item -> item.root().setFocusTraversable(stop.filter(item::equals).isPresent()));
  }

  private Optional<SidebarItem> first(Predicate<ToggleButton> is) {
    return items.stream().filter(item -> is.test(item.root())).findFirst();
  }

  private void move(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    List<Object> buttons = items.stream().<Object>map(SidebarItem::root).toList();
    int from = buttons.indexOf(event.getTarget());
    if (step == 0 || from < 0) {
      return;
    }
    items.get(Math.floorMod(from + step, items.size())).root().requestFocus();
    event.consume();
  }
}
