package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.Lazily;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.session.Request;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The panels about the shown gist, one at a time, under their tabs.
public final class InspectorView {
  /// A panel and how it is reached.
  ///
  /// @param count how many entries it has, for its tab
  /// @param content is built when it is first seen
  /// @param active told whether the panel can be seen, so that it loads only then
  public record Panel(
      Request.Panel id,
      ObservableValue<OptionalInt> count,
      Lazily<Region> content,
      BooleanProperty active) {}

  private final BorderPane root = new BorderPane();
  private final Map<Request.Panel, ToggleButton> tabs = new EnumMap<>(Request.Panel.class);
  private final ObjectProperty<Request.Panel> open =
      new SimpleObjectProperty<>(Request.Panel.HISTORY);
  private final BooleanProperty shown = new SimpleBooleanProperty(true);
  private final List<Panel> panels;

  public InspectorView(List<Panel> panels) {
    this.panels = List.copyOf(panels);
    root.getStyleClass().add("inspector");
    ToggleGroup group = new ToggleGroup();
    FlowPane bar = new FlowPane();
    bar.getStyleClass().add("inspector-tabs");
    for (Panel panel : panels) {
      ToggleButton tab = new ToggleButton();
      tab.getStyleClass().add("inspector-tab");
      tab.textProperty().bind(panel.count().map(count -> label(panel.id(), count)));
      KeyCombination keys = KeyCombination.valueOf(ShellCommands.key(panel.id()).spelled());
      tab.setTooltip(new Tooltip(keys.getDisplayText()));
      tab.setId("inspector-" + panel.id().name().toLowerCase(Locale.ROOT));
      tab.setToggleGroup(group);
      tab.setMinWidth(Region.USE_PREF_SIZE);
      tab.setOnAction(event -> show(panel.id()));
      tabs.put(panel.id(), tab);
      bar.getChildren().add(tab);
    }
    root.setTop(bar);
    open.subscribe(this::update);
    shown.subscribe(this::update);
  }

  public Region root() {
    return root;
  }

  /// Marks the tab of a panel while there is something new in it.
  public void mark(Request.Panel panel, ObservableValue<Boolean> news) {
    ToggleButton tab = Objects.requireNonNull(tabs.get(panel));
    Region dot = new Region();
    dot.getStyleClass().add("news");
    dot.setAccessibleText(Messages.text("inspector.news"));
    tab.setContentDisplay(ContentDisplay.RIGHT);
    news.subscribe(
        fresh -> {
          tab.setGraphic(fresh ? dot : null);
          tab.setAccessibleHelp(fresh ? Messages.text("inspector.news") : null);
        });
  }

  /// Whether anybody can see the inspector now.
  BooleanProperty shownProperty() {
    return shown;
  }

  void show(Request.Panel panel) {
    open.set(panel);
    update();
  }

  private static String label(Request.Panel panel, OptionalInt count) {
    return count.isEmpty()
        ? name(panel)
        : Messages.text("inspector.counted", name(panel), count.getAsInt());
  }

  static String name(Request.Panel panel) {
    return switch (panel) {
      case HISTORY -> Messages.text("inspector.history");
      case COMMENTS -> Messages.text("inspector.comments");
      case FORKS -> Messages.text("inspector.forks");
      case INFO -> Messages.text("inspector.info");
    };
  }

  private void update() {
    for (Panel panel : panels) {
      boolean chosen = panel.id() == open.get();
      ToggleButton tab = tabs.get(panel.id());
      if (tab != null) {
        tab.setSelected(chosen);
      }
      panel.active().set(chosen && shown.get());
      if (chosen && shown.get()) {
        root.setCenter(panel.content().get());
      }
    }
  }
}
