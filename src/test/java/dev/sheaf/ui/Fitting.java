package dev.sheaf.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Walks what a window shows and finds the texts and buttons that have no room in it.
public final class Fitting {
  private static final double SLACK = 1.5;
  private static final List<Class<?>> SIDE_BY_SIDE =
      List.of(HBox.class, VBox.class, FlowPane.class, GridPane.class, BorderPane.class);

  private final Set<String> faults = new LinkedHashSet<>();
  private final Bounds window;

  /// Something with words or to press, and the part of it that is seen, in the scene's pixels.
  private record Seen(Node node, Bounds bounds) {}

  private Fitting(Bounds window) {
    this.window = window;
  }

  /// What does not fit in any window that is open; must run on the screen's thread.
  public static Set<String> faultsEverywhere() {
    Set<String> faults = new LinkedHashSet<>();
    for (Window window : List.copyOf(Window.getWindows())) {
      Scene scene = window.getScene();
      if (window.isShowing() && scene != null) {
        faults.addAll(faultsIn(scene));
      }
    }
    return faults;
  }

  /// What does not fit in one scene.
  public static Set<String> faultsIn(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Bounds all = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    Fitting walk = new Fitting(all);
    walk.walk(scene.getRoot(), all, false);
    return walk.faults;
  }

  /// @param scrolled whether what is out of sight here can be brought into it
  private List<Seen> walk(Node node, Bounds around, boolean scrolled) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return List.of();
    }
    boolean scrolls = scrolled || node instanceof ScrollPane || node instanceof VirtualFlow<?>;
    Bounds here = node.localToScene(node.getLayoutBounds());
    Bounds sight = node.getClip() == null && !scrolls ? around : common(around, here);
    if (isLeaf(node)) {
      check(node, here, around, scrolled);
      Bounds seen = common(around, here);
      return seen.getWidth() < 1 || seen.getHeight() < 1
          ? List.of()
          : List.of(new Seen(node, seen));
    }
    List<Seen> all = new ArrayList<>();
    if (node instanceof Parent parent) {
      boolean apart = SIDE_BY_SIDE.stream().anyMatch(kind -> kind.isInstance(parent));
      for (Node child : parent.getChildrenUnmodifiable()) {
        List<Seen> inChild = walk(child, sight, scrolls);
        if (apart && child.isManaged()) {
          overlaps(all, inChild);
        }
        all.addAll(inChild);
      }
    }
    return all;
  }

  private static boolean isLeaf(Node node) {
    return (node instanceof Labeled labeled
            && !(node instanceof Cell<?>)
            && !words(labeled).isBlank())
        || node instanceof ButtonBase
        || node instanceof TextInputControl;
  }

  private void check(Node node, Bounds here, Bounds sight, boolean scrolled) {
    boolean pressed = node instanceof ButtonBase;
    if (here.getWidth() < 1 || here.getHeight() < 1) {
      tell(node, "no room");
    } else if (pressed && !scrolled && !inside(sight, here)) {
      tell(node, inside(window, here) ? "a button beyond its pane" : "a button beyond its window");
    } else if (node instanceof Labeled labeled && labeled.isTextTruncated()) {
      boolean clipped =
          labeled.getTextOverrun() == OverrunStyle.CLIP || labeled.getEllipsisString().isEmpty();
      if (clipped || !isExplained(labeled)) {
        tell(node, "cut without a word");
      }
    }
  }

  // By its own tooltip or that of what it is in, or by the words of the row it is in.
  private static boolean isExplained(Labeled cut) {
    String text = words(cut);
    for (Node each = cut; each != null; each = each.getParent()) {
      Stream<String> tips =
          each.getProperties().values().stream()
              .filter(Tooltip.class::isInstance)
              .map(tip -> ((Tooltip) tip).getText());
      if (Stream.concat(tips, Stream.ofNullable(each.getAccessibleText()))
          .anyMatch(said -> said != null && said.contains(text))) {
        return true;
      }
    }
    return false;
  }

  private void overlaps(List<Seen> before, List<Seen> after) {
    for (Seen one : before) {
      for (Seen other : after) {
        Bounds both = common(one.bounds(), other.bounds());
        if (both.getWidth() > SLACK && both.getHeight() > SLACK) {
          tell(other.node(), "over " + name(one.node()));
        }
      }
    }
  }

  private static boolean inside(Bounds outer, Bounds inner) {
    return inner.getMinX() >= outer.getMinX() - SLACK
        && inner.getMinY() >= outer.getMinY() - SLACK
        && inner.getMaxX() <= outer.getMaxX() + SLACK
        && inner.getMaxY() <= outer.getMaxY() + SLACK;
  }

  private static Bounds common(Bounds a, Bounds b) {
    double x = Math.max(a.getMinX(), b.getMinX());
    double y = Math.max(a.getMinY(), b.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x),
        Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
  }

  private static String words(Labeled labeled) {
    return Objects.requireNonNullElse(labeled.getText(), "");
  }

  private static String name(Node node) {
    String id = node.getId() == null ? "" : "#" + node.getId();
    String text = node instanceof Labeled labeled ? " “" + words(labeled) + "”" : "";
    return node.getClass().getSimpleName() + id + node.getStyleClass() + text;
  }

  private void tell(Node node, String what) {
    List<String> path = new ArrayList<>();
    for (@Nullable Node each = node; each != null && path.size() < 4; each = each.getParent()) {
      path.addFirst(name(each));
    }
    faults.add(what + ": " + String.join(" > ", path));
  }
}
