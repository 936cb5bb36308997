package dev.sheaf.ui.markdown;

import dev.sheaf.markdown.Block;
import java.util.List;

/// Finds what a link inside a document leads to.
final class Places {
  // What GitHub puts before the anchors of a page of its own.
  private static final String PREFIX = "user-content-";

  private Places() {}

  static boolean has(Block block, String anchor) {
    String wanted = anchor.startsWith(PREFIX) ? anchor.substring(PREFIX.length()) : anchor;
    return switch (block) {
      case Block.Heading heading -> heading.anchor().equals(wanted);
      case Block.Footnote note -> note.anchor().equals(wanted) || has(note.blocks(), wanted);
      case Block.Quote quote -> has(quote.blocks(), wanted);
      case Block.Alert alert -> has(alert.blocks(), wanted);
      case Block.Details details -> has(details.blocks(), wanted);
      case Block.Items list -> list.items().stream().anyMatch(item -> has(item.blocks(), wanted));
      case Block.Paragraph text -> false;
      case Block.Code code -> false;
      case Block.Table table -> false;
      case Block.Rule rule -> false;
    };
  }

  private static boolean has(List<Block> blocks, String anchor) {
    return blocks.stream().anyMatch(block -> has(block, anchor));
  }
}
