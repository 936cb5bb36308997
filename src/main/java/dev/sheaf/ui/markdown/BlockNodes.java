package dev.sheaf.ui.markdown;

import dev.sheaf.markdown.Block;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Makes nodes of blocks.
public final class BlockNodes {
  private static final List<String> BULLETS = List.of("\u2022", "\u25e6", "\u25aa");

  private final ProseMaker proses;
  private final CodeColours colours;
  private final Map<Block.Details, Boolean> unfolded = new HashMap<>();

  /// @param onPlace is told the anchor of a place in the document that a click leads to
  public BlockNodes(Outside outside, CodeColours colours, Consumer<String> onPlace) {
    proses = new ProseMaker(outside, onPlace);
    this.colours = colours;
  }

  /// A new node for a block, as high as it must be at its width.
  public Region of(Block block) {
    return of(block, 0);
  }

  private Region of(Block block, int depth) {
    return switch (block) {
      case Block.Heading(int line, int level, String anchor, var text) ->
          wide(proses.of(text, "heading", "h" + level), level <= 2 ? "ruled" : "unruled");
      case Block.Paragraph(int line, var text) -> proses.of(text, "paragraph");
      case Block.Code(int line, String language, String text) ->
          new CodeBox(CodeColours.called(language), text, colours).root();
      case Block.Quote(int line, var blocks) -> column(blocks, depth, "quote");
      case Block.Alert(int line, var kind, var blocks) -> alert(kind, blocks, depth);
      case Block.Items list -> items(list, depth);
      case Block.Table table -> new TableBox(table, proses).root();
      case Block.Details details -> details(details, depth);
      case Block.Footnote(int line, int number, String anchor, var blocks) ->
          marked(label(number + ".", "marker"), column(blocks, depth, "footnote"));
      case Block.Rule(int line) -> rule();
    };
  }

  private Column column(List<Block> blocks, int depth, String styleClass) {
    Column column = new Column();
    column.getStyleClass().addAll("blocks", styleClass);
    column.setFillWidth(true);
    for (Block block : blocks) {
      column.getChildren().add(of(block, depth));
    }
    return column;
  }

  private static Region wide(Prose prose, String styleClass) {
    Column box = new Column(prose);
    box.getStyleClass().add(styleClass);
    return box;
  }

  private static Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add("rule");
    return rule;
  }

  private Region alert(Block.Alert.Kind kind, List<Block> blocks, int depth) {
    Label title = new Label();
    title.getStyleClass().add("title");
    switch (kind) {
      case NOTE -> title(title, Icon.INFO, Messages.text("markdown.alert.note"));
      case TIP -> title(title, Icon.TIP, Messages.text("markdown.alert.tip"));
      case IMPORTANT -> title(title, Icon.IMPORTANT, Messages.text("markdown.alert.important"));
      case WARNING -> title(title, Icon.WARNING, Messages.text("markdown.alert.warning"));
      case CAUTION -> title(title, Icon.CAUTION, Messages.text("markdown.alert.caution"));
    }
    Column box = column(blocks, depth, "alert");
    box.getStyleClass().add(kind.name().toLowerCase(Locale.ROOT));
    box.getChildren().addFirst(title);
    return box;
  }

  private static void title(Label title, Icon icon, String text) {
    title.setText(text);
    title.setGraphic(icon.node());
  }

  private Region items(Block.Items list, int depth) {
    Column box = new Column();
    box.getStyleClass().addAll("items", list.tight() ? "tight" : "loose");
    int number = list.first().orElse(0);
    for (Block.Item item : list.items()) {
      String marker =
          list.first().isPresent()
              ? number++ + "."
              : BULLETS.get(Math.min(depth, BULLETS.size() - 1));
      Column inside = column(item.blocks(), depth + 1, "item");
      HBox row =
          switch (item.task()) {
            case NONE -> marked(label(marker, "marker"), inside);
            case OPEN -> marked(box(false), inside);
            case DONE -> marked(box(true), inside);
          };
      box.getChildren().add(row);
    }
    return box;
  }

  private static Row marked(Region marker, Region inside) {
    Row row = new Row(marker, inside);
    row.getStyleClass().add("marked");
    row.setAlignment(Pos.TOP_LEFT);
    marker.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(inside, Priority.ALWAYS);
    inside.setMinWidth(0);
    return row;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static CheckBox box(boolean done) {
    CheckBox box = new CheckBox();
    box.setSelected(done);
    box.setMouseTransparent(true);
    box.setFocusTraversable(false);
    box.getStyleClass().add("task");
    box.setAccessibleText(Messages.text(done ? "markdown.task.done" : "markdown.task.open"));
    return box;
  }

  private Region details(Block.Details details, int depth) {
    return new DetailsBox(
            proses.of(details.summary(), "summary"),
            unfolded.getOrDefault(details, details.open()),
            () -> column(details.blocks(), depth, "inside"),
            open -> unfolded.put(details, open))
        .root();
  }
}
