package dev.sheaf.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Turns the parser's tree into blocks. For one document.
final class Blocks {
  // Whoever folds deeper than this gets it flat.
  private static final int DEEPEST_DETAILS = 20;
  private static final String FORMULAS = "latex";

  private final Footnotes footnotes = new Footnotes();
  private final Inlines inlines = new Inlines(footnotes);
  private final Anchors anchors = new Anchors();
  private final List<FootnoteDefinition> definitions = new ArrayList<>();
  private int details;

  Document document(Node root) {
    List<Block> blocks = new ArrayList<>(in(root));
    List<Block.Footnote> notes = new ArrayList<>();
    // A footnote may be the first to refer to another one.
    int before;
    do {
      before = notes.size();
      for (FootnoteDefinition definition : List.copyOf(definitions)) {
        if (footnotes.isReferred(definition.label())) {
          definitions.remove(definition);
          int number = footnotes.number(definition.label());
          notes.add(
              new Block.Footnote(
                  line(definition), number, Footnotes.anchor(number), in(definition)));
        }
      }
    } while (notes.size() > before);
    notes.sort(Comparator.comparingInt(Block.Footnote::number));
    blocks.addAll(notes);
    return new Document(blocks);
  }

  private List<Block> in(Node parent) {
    return from(parent.getFirstChild(), null);
  }

  /// The blocks from one sibling to another, without that one.
  private List<Block> from(@Nullable Node first, @Nullable Node end) {
    List<Block> blocks = new ArrayList<>();
    Node node = first;
    while (node != null && !node.equals(end)) {
      if (node instanceof HtmlBlock block
          && new Html(block.getLiteral()).opened() > 0
          && details < DEEPEST_DETAILS) {
        node = details(block, end, blocks);
      } else {
        add(node, blocks);
        node = node.getNext();
      }
    }
    return List.copyOf(blocks);
  }

  private void add(Node node, List<Block> blocks) {
    switch (node) {
      case Heading heading -> {
        List<Inline> text = inlines.in(heading);
        blocks.add(new Block.Heading(line(heading), heading.getLevel(), anchors.of(text), text));
      }
      case Paragraph paragraph -> {
        List<Inline> text = inlines.in(paragraph);
        if (!text.isEmpty()) {
          blocks.add(new Block.Paragraph(line(paragraph), text));
        }
      }
      case FencedCodeBlock code -> blocks.add(fenced(code));
      case FormulaBlock formula -> blocks.add(formula(formula));
      case IndentedCodeBlock code ->
          blocks.add(new Block.Code(line(code), "", code.getLiteral().stripTrailing()));
      case BlockQuote quote -> {
        int line = line(quote);
        Optional<Block.Alert.Kind> alert = Alerts.take(quote);
        blocks.add(
            alert.isPresent()
                ? new Block.Alert(line, alert.get(), in(quote))
                : new Block.Quote(line, in(quote)));
      }
      case BulletList list -> blocks.add(items(list, OptionalInt.empty()));
      case OrderedList list ->
          blocks.add(items(list, OptionalInt.of(orOne(list.getMarkerStartNumber()))));
      case TableBlock table -> blocks.add(Tables.of(table, line(table), inlines));
      case ThematicBreak rule -> blocks.add(new Block.Rule(line(rule)));
      case HtmlBlock html -> html(new Html(html.getLiteral()), line(html), blocks);
      case FootnoteDefinition definition -> definitions.add(definition);
      default -> {}
    }
  }

  private static int orOne(@Nullable Integer number) {
    return number == null ? 1 : number;
  }

  private static Block fenced(FencedCodeBlock code) {
    String text = code.getLiteral();
    String info = code.getInfo() == null ? "" : code.getInfo().strip();
    return new Block.Code(
        line(code) + 1,
        info.split("[\\s,{:]", 2)[0],
        text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
  }

  private Block formula(FormulaBlock formula) {
    return formula.isWhole()
        ? new Block.Code(line(formula) + 1, FORMULAS, formula.text())
        : new Block.Paragraph(line(formula), inlines.in(formula));
  }

  private Block items(ListBlock list, OptionalInt first) {
    List<Block.Item> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem item) {
        Block.Item.Task task = Tasks.take(item);
        items.add(new Block.Item(line(item), task, in(item)));
      }
    }
    return new Block.Items(line(list), first, list.isTight(), List.copyOf(items));
  }

  private static void html(Html html, int line, List<Block> blocks) {
    if (html.hasDetails() && html.opened() == 0) {
      Html rest = html.withoutSummary();
      List<Block> inside = new ArrayList<>();
      html(rest, line, inside);
      blocks.add(new Block.Details(line, html.startsOpen(), html.summary(), inside));
      return;
    }
    Optional<List<Inline>> text = html.text();
    if (text.isEmpty()) {
      blocks.add(new Block.Code(line, "html", html.source().stripTrailing()));
    } else if (!text.get().isEmpty()) {
      blocks.add(new Block.Paragraph(line, text.get()));
    }
  }

  /// Takes all up to the closing tag into one block; returns what follows that.
  private @Nullable Node details(HtmlBlock opening, @Nullable Node end, List<Block> blocks) {
    Html head = new Html(opening.getLiteral());
    int open = head.opened();
    Node closing = opening.getNext();
    while (closing != null && !closing.equals(end)) {
      if (closing instanceof HtmlBlock html) {
        open += new Html(html.getLiteral()).opened();
        if (open <= 0) {
          break;
        }
      }
      closing = closing.getNext();
    }
    List<Block> inside = new ArrayList<>();
    Html beside = head.withoutSummary();
    if (!beside.isBlank()) {
      html(beside, line(opening), inside);
    }
    details++;
    inside.addAll(from(opening.getNext(), closing));
    details--;
    blocks.add(
        new Block.Details(line(opening), head.startsOpen(), head.summary(), List.copyOf(inside)));
    return closing == null || closing.equals(end) ? closing : closing.getNext();
  }

  static int line(Node node) {
    return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getLineIndex();
  }
}
