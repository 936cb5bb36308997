package dev.sheaf.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/// Tells the items of a list that begin with `[ ]` or `[x]`.
final class Tasks {
  private static final Pattern BOX = Pattern.compile("\\[([ xX])]\\s+");

  private Tasks() {}

  /// What box an item has; its source is taken out of the tree.
  static Block.Item.Task take(ListItem item) {
    if (item.getFirstChild() instanceof Paragraph paragraph
        && paragraph.getFirstChild() instanceof Text text) {
      Matcher box = BOX.matcher(text.getLiteral());
      if (box.lookingAt()) {
        text.setLiteral(text.getLiteral().substring(box.end()));
        return box.group(1).isBlank() ? Block.Item.Task.OPEN : Block.Item.Task.DONE;
      }
    }
    return Block.Item.Task.NONE;
  }
}
