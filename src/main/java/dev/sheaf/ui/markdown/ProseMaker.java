package dev.sheaf.ui.markdown;

import dev.sheaf.markdown.Inline;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.util.Duration;

/// Makes nodes of what stands inside a block.
final class ProseMaker {
  private static final double RAISED = -5;
  private static final double LOWERED = 3;
  // Whoever is about to click sees where that leads.
  private static final Duration SOON = Duration.millis(150);

  private final FetchedPictures outside;
  private final Consumer<String> onPlace;

  /// @param onPlace is told the anchor of a place in the document that a click leads to
  ProseMaker(Outside outside, Consumer<String> onPlace) {
    this.outside = new FetchedPictures(outside);
    this.onPlace = onPlace;
  }

  Prose of(List<Inline> parts, String... styleClasses) {
    Prose prose = new Prose(styleClasses);
    for (Inline part : parts) {
      switch (part) {
        case Inline.Run(String text, Set<Inline.Look> looks, String link) -> {
          Text node = add(prose, text, looks);
          if (link != null) {
            lead(node, link);
          }
        }
        case Inline.Picture picture -> prose.add(new PictureBox(picture, outside).root());
        case Inline.Break() -> prose.add("\n");
      }
    }
    return prose;
  }

  private static Text add(Prose prose, String text, Set<Inline.Look> looks) {
    List<String> classes = new ArrayList<>();
    for (Inline.Look look : looks) {
      classes.add("look-" + look.name().toLowerCase(Locale.ROOT));
    }
    String[] all = classes.toArray(String[]::new);
    Text node;
    if (looks.contains(Inline.Look.CODE)) {
      node = prose.addOnGround(text, "code-ground", all);
    } else if (looks.contains(Inline.Look.KEY)) {
      node = prose.addOnGround(text, "key-ground", all);
    } else if (looks.contains(Inline.Look.MARKED)) {
      node = prose.addOnGround(text, "marked-ground", all);
    } else {
      node = prose.add(text, all);
    }
    node.setStrikethrough(looks.contains(Inline.Look.STRUCK));
    node.setUnderline(looks.contains(Inline.Look.UNDERLINED));
    if (looks.contains(Inline.Look.SUPER)) {
      node.setTranslateY(RAISED);
    } else if (looks.contains(Inline.Look.SUB)) {
      node.setTranslateY(LOWERED);
    }
    return node;
  }

  private void lead(Text node, String address) {
    Target target = Target.of(address);
    String where =
        switch (target) {
          case Target.Web(var page) -> page.toString();
          case Target.Place(String anchor) -> Messages.text("markdown.link.place", anchor);
          case Target.Nowhere(String other) -> Messages.text("markdown.link.refused", other);
        };
    Tooltip tooltip = new Tooltip(Visible.of(where));
    tooltip.setShowDelay(SOON);
    Tooltip.install(node, tooltip);
    if (target instanceof Target.Nowhere) {
      node.getStyleClass().add("dead-link");
      return;
    }
    node.getStyleClass().add("link");
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.HYPERLINK);
    node.setAccessibleText(node.getText());
    node.setAccessibleHelp(where);
    node.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            follow(target);
          }
        });
    node.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            follow(target);
            event.consume();
          }
        });
  }

  private void follow(Target target) {
    switch (target) {
      case Target.Web(var page) -> outside.open(page);
      case Target.Place(String anchor) -> onPlace.accept(anchor);
      case Target.Nowhere nowhere -> {}
    }
  }
}
