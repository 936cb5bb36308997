package dev.sheaf.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Skinnable;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToolBar;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Walks what a window shows and finds what a screen reader would have no words for.
public final class Spoken {
  private static final List<Class<?>> SPEAK_OF_THEIR_CONTENT =
      List.of(
          TextInputControl.class,
          ListView.class,
          TableView.class,
          TreeView.class,
          TreeTableView.class,
          ComboBoxBase.class,
          Spinner.class);
  private static final Set<String> BY_HAND_ONLY =
      Set.of("shade", "over-window", "viewport", "popover", "split-pane-divider");

  private final Set<String> silent = new LinkedHashSet<>();

  private Spoken() {}

  /// What has no name in any window that is open; must run on the screen's thread.
  public static Set<String> silentEverywhere() {
    Spoken walk = new Spoken();
    for (Window window : List.copyOf(Window.getWindows())) {
      Scene scene = window.getScene();
      if (window.isShowing() && scene != null) {
        walk.walk(scene.getRoot());
      }
    }
    return walk.silent;
  }

  /// What has no name in a part of a window.
  public static Set<String> silentIn(Parent root) {
    Spoken walk = new Spoken();
    walk.walk(root);
    return walk.silent;
  }

  private void walk(Node node) {
    if (!node.isVisible()) {
      return;
    }
    check(node);
    if (node instanceof Parent parent && !isWhole(node)) {
      parent.getChildrenUnmodifiable().forEach(this::walk);
    }
  }

  // What the toolkit speaks of as one thing, whatever it is made of.
  private static boolean isWhole(Node node) {
    return node instanceof TextInputControl || node instanceof ScrollBar;
  }

  private void check(Node node) {
    boolean ofUs = !isPartOfToolkit(node);
    if (node instanceof Cell<?> cell) {
      if (!cell.isEmpty() && words(cell).isBlank()) {
        tell(node, "a cell without words");
      }
    } else if (node instanceof ButtonBase button) {
      if (ofUs && words(button).isBlank()) {
        tell(node, "a button without a name");
      } else if (ofUs && isIconOnly(button) && button.getTooltip() == null) {
        tell(node, "an icon without a tooltip");
      }
    } else if (needsName(node) && words(node).isBlank()) {
      tell(node, "a control without a name");
    } else if (ofUs && isPressed(node) && words(node).isBlank()) {
      tell(node, "something to press without a name");
    } else if (ofUs && isPressed(node) && node.getAccessibleRole() == AccessibleRole.NODE) {
      tell(node, "something to press without a role");
    }
  }

  private static boolean needsName(Node node) {
    boolean carries =
        node instanceof Label
            || node instanceof ScrollBar
            || node instanceof ScrollPane
            || node instanceof SplitPane
            || node instanceof Separator
            || node instanceof ToolBar
            || node instanceof MenuBar;
    boolean reached = node instanceof Control || node.isFocusTraversable();
    return reached && !carries && !isPartOfToolkit(node);
  }

  private static boolean isPressed(Node node) {
    return !(node instanceof Control)
        && (node.getOnMouseClicked() != null || node.getOnMousePressed() != null)
        && node.getStyleClass().stream().noneMatch(BY_HAND_ONLY::contains);
  }

  // Parts that a skin makes answer for the control they are in.
  private static boolean isPartOfToolkit(Node node) {
    for (Parent each = node.getParent(); each != null; each = each.getParent()) {
      boolean skin = each instanceof Skinnable;
      if (skin && !(each instanceof Labeled) && !(each instanceof ScrollPane) && isComposed(each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComposed(Parent control) {
    String name = control.getClass().getName();
    return name.startsWith("javafx.scene.control.Spinner")
        || name.startsWith("javafx.scene.control.ComboBox")
        || name.startsWith("javafx.scene.control.DatePicker")
        || name.startsWith("javafx.scene.control.SplitMenuButton")
        || name.startsWith("javafx.scene.control.ContextMenu");
  }

  private static boolean isIconOnly(Labeled labeled) {
    return (labeled.getText() == null || labeled.getText().isBlank()) && !holdsWords(labeled);
  }

  /// What would be said: the words given for it, else those it shows, else those of its label.
  private static String words(Node node) {
    String given = node.getAccessibleText();
    if (given != null && !given.isBlank()) {
      return given;
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isBlank()) {
      return labeled.getText();
    }
    Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    if (label instanceof Labeled labeled) {
      return labeled.getText();
    }
    if (SPEAK_OF_THEIR_CONTENT.stream().anyMatch(type -> type.isInstance(node))) {
      return "";
    }
    Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    return text instanceof String said ? said : "";
  }

  private static boolean holdsWords(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      boolean says =
          child instanceof Label label
              && !Objects.requireNonNullElse(label.getText(), "").isBlank();
      if (child.isVisible() && (says || (child instanceof Parent inner && holdsWords(inner)))) {
        return true;
      }
    }
    return false;
  }

  private void tell(Node node, String what) {
    List<String> path = new ArrayList<>();
    for (@Nullable Node each = node; each != null && path.size() < 4; each = each.getParent()) {
      String id = each.getId() == null ? "" : "#" + each.getId();
      path.addFirst(each.getClass().getSimpleName() + id + each.getStyleClass());
    }
    silent.add(what + ": " + String.join(" > ", path));
  }
}
