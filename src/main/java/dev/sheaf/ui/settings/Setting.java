package dev.sheaf.ui.settings;

import dev.sheaf.ui.kit.FoundWords;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One thing on the settings page, with its name and what it is for.
public final class Setting {
  private final String words;
  private final Region root;

  private Setting(String words, Region root) {
    this.words = words;
    this.root = root;
  }

  /// With a small control at the end of the line.
  ///
  /// @param about one sentence; empty where the name says it all
  public static Setting beside(String name, String about, Region control) {
    control.setAccessibleText(name);
    control.setAccessibleHelp(about);
    control.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = words(name, about);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(words, control);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("beside");
    return made(name + " " + about, row);
  }

  /// With what needs the whole width below.
  public static Setting above(String name, String about, Node content) {
    return made(name + " " + about, new VBox(words(name, about), content));
  }

  private static Setting made(String words, Region root) {
    root.getStyleClass().add("setting");
    root.managedProperty().bind(root.visibleProperty());
    return new Setting(words, root);
  }

  /// Also found by these words, which are not shown.
  public Setting alsoFoundBy(String more) {
    return new Setting(words + " " + more, root);
  }

  Region root() {
    return root;
  }

  /// Shows it where it, or its section's title, holds all that is asked.
  ///
  /// @return whether it is shown
  boolean show(FoundWords asked, String sectionTitle) {
    boolean found = asked.in(sectionTitle + " " + words);
    root.setVisible(found);
    return found;
  }

  private static VBox words(String name, String about) {
    VBox words = new VBox(label(name, "field-name"));
    if (!about.isEmpty()) {
      words.getChildren().add(label(about, "muted"));
    }
    words.getStyleClass().add("words");
    return words;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
