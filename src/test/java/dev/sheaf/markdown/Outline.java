package dev.sheaf.markdown;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Writes a document as an indented outline, to compare it with what is expected.
final class Outline {
  private final StringBuilder out = new StringBuilder();

  static String of(String markdown) {
    Outline outline = new Outline();
    outline.add(Markdown.parse(markdown).blocks(), 0);
    return outline.out.toString();
  }

  private void add(List<Block> blocks, int depth) {
    for (Block block : blocks) {
      add(block, depth);
    }
  }

  private void add(Block block, int depth) {
    switch (block) {
      case Block.Heading(int line, int level, String anchor, var text) ->
          write(depth, line, "h" + level + " #" + anchor + " " + inline(text));
      case Block.Paragraph(int line, var text) -> write(depth, line, "p " + inline(text));
      case Block.Code(int line, String language, String text) ->
          write(depth, line, "code(" + language + ") " + text.replace("\n", "|"));
      case Block.Quote(int line, var blocks) -> {
        write(depth, line, "quote");
        add(blocks, depth + 1);
      }
      case Block.Alert(int line, var kind, var blocks) -> {
        write(depth, line, "alert " + kind.name().toLowerCase(Locale.ROOT));
        add(blocks, depth + 1);
      }
      case Block.Items(int line, var first, boolean tight, var items) -> {
        write(
            depth,
            line,
            (first.isPresent() ? "list from " + first.getAsInt() : "list")
                + (tight ? "" : " loose"));
        for (Block.Item item : items) {
          String box =
              switch (item.task()) {
                case NONE -> "item";
                case OPEN -> "item [ ]";
                case DONE -> "item [x]";
              };
          write(depth + 1, item.line(), box);
          add(item.blocks(), depth + 2);
        }
      }
      case Block.Table(int line, var sides, var rows) -> {
        write(depth, line, "table " + sides);
        for (Block.Table.Row row : rows) {
          write(
              depth + 1,
              row.line(),
              row.cells().stream().map(Outline::inline).collect(Collectors.joining(" | ")));
        }
      }
      case Block.Details(int line, boolean open, var summary, var blocks) -> {
        write(depth, line, "details" + (open ? " open " : " ") + inline(summary));
        add(blocks, depth + 1);
      }
      case Block.Footnote(int line, int number, String anchor, var blocks) -> {
        write(depth, line, "footnote " + number + " #" + anchor);
        add(blocks, depth + 1);
      }
      case Block.Rule(int line) -> write(depth, line, "rule");
    }
  }

  private static String inline(List<Inline> parts) {
    return parts.stream().map(Outline::inline).collect(Collectors.joining());
  }

  private static String inline(Inline part) {
    return switch (part) {
      case Inline.Run(String text, var looks, String link) -> {
        String shown = looks.isEmpty() ? text : new TreeSet<>(looks) + "{" + text + "}";
        yield link == null ? shown : "<" + link + ">{" + shown + "}";
      }
      case Inline.Picture(String address, String alt, String link) ->
          (link == null ? "" : "<" + link + ">") + "!(" + address + "){" + alt + "}";
      case Inline.Break() -> "/";
    };
  }

  private void write(int depth, int line, String text) {
    out.append("  ".repeat(depth)).append(line).append(' ').append(text.stripTrailing());
    out.append('\n');
  }
}
