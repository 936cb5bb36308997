package dev.sheaf.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Tells the quotes that begin with `[!NOTE]` or the like, alone on its line.
final class Alerts {
  private static final Pattern MARK =
      Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)]", Pattern.CASE_INSENSITIVE);

  private Alerts() {}

  /// The kind of a quote that is an alert; its mark is taken out of the tree.
  static Optional<Block.Alert.Kind> take(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)
        || quote.getFirstChild() instanceof LinkReferenceDefinition) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder();
    Node node = paragraph.getFirstChild();
    while (node instanceof Text text) {
      line.append(text.getLiteral());
      node = node.getNext();
    }
    Matcher mark = MARK.matcher(line.toString().strip());
    if (!mark.matches() || !(node == null || node instanceof SoftLineBreak)) {
      return Optional.empty();
    }
    while (paragraph.getFirstChild() != null && !paragraph.getFirstChild().equals(node)) {
      paragraph.getFirstChild().unlink();
    }
    if (node == null) {
      paragraph.unlink();
    } else {
      node.unlink();
    }
    return Optional.of(Block.Alert.Kind.valueOf(mark.group(1).toUpperCase(Locale.ROOT)));
  }
}
