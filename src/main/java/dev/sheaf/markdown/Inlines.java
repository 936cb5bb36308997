package dev.sheaf.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// Turns what stands inside a block into flat text. Walks the tree without recursion.
final class Inlines {
  private final Footnotes footnotes;

  Inlines(Footnotes footnotes) {
    this.footnotes = footnotes;
  }

  List<Inline> in(Node block) {
    Line line = new Line();
    Node node = block.getFirstChild();
    while (node != null) {
      begin(node, line);
      Node next = node instanceof Image ? null : node.getFirstChild();
      while (next == null && node != null && !node.equals(block)) {
        end(node, line);
        next = node.getNext();
        node = node.getParent();
      }
      node = next;
    }
    return line.done();
  }

  private void begin(Node node, Line line) {
    switch (node) {
      case Text text -> line.text(text.getLiteral());
      case Code code -> line.text(code.getLiteral(), Inline.Look.CODE);
      case Emphasis emphasis -> line.begin(Inline.Look.ITALIC);
      case StrongEmphasis strong -> line.begin(Inline.Look.BOLD);
      case Strikethrough struck -> line.begin(Inline.Look.STRUCK);
      case Link link -> line.beginLink(link.getDestination());
      case Image image -> line.picture(image.getDestination(), textIn(image));
      case SoftLineBreak soft -> line.text(" ");
      case HardLineBreak hard -> line.newLine();
      case HtmlInline html -> html(html.getLiteral(), line);
      case Formula formula -> line.text(formula.source(), Inline.Look.RAW);
      case FootnoteReference reference -> refer(footnotes.number(reference.label()), line);
      default -> {}
    }
  }

  private static void end(Node node, Line line) {
    switch (node) {
      case Emphasis emphasis -> line.end(Inline.Look.ITALIC);
      case StrongEmphasis strong -> line.end(Inline.Look.BOLD);
      case Strikethrough struck -> line.end(Inline.Look.STRUCK);
      case Link link -> line.endLink();
      default -> {}
    }
  }

  private static void refer(int number, Line line) {
    line.beginLink("#" + Footnotes.anchor(number));
    line.text(Integer.toString(number), Inline.Look.SUPER);
    line.endLink();
  }

  private static void html(String source, Line line) {
    if (Tag.of(source).map(tag -> !line.tag(tag)).orElse(true)) {
      line.text(source, Inline.Look.RAW);
    }
  }

  /// The words inside a node, without how they look.
  private static String textIn(Node parent) {
    StringBuilder words = new StringBuilder();
    @Nullable Node node = parent.getFirstChild();
    while (node != null) {
      switch (node) {
        case Text text -> words.append(text.getLiteral());
        case Code code -> words.append(code.getLiteral());
        case Formula formula -> words.append(formula.source());
        case SoftLineBreak soft -> words.append(' ');
        default -> {}
      }
      Node next = node.getFirstChild();
      while (next == null && node != null && !node.equals(parent)) {
        next = node.getNext();
        node = node.getParent();
      }
      node = next;
    }
    return words.toString();
  }
}
