package dev.sheaf.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// Turns a table of the parser into rows.
final class Tables {
  private Tables() {}

  static Block.Table of(TableBlock table, int line, Inlines inlines) {
    List<Block.Table.Side> sides = new ArrayList<>();
    List<Block.Table.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          rows.add(row(row, sides, inlines));
        }
      }
    }
    return new Block.Table(line, List.copyOf(sides), List.copyOf(rows));
  }

  private static Block.Table.Row row(Node row, List<Block.Table.Side> sides, Inlines inlines) {
    List<List<Inline>> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        if (cells.size() == sides.size()) {
          sides.add(side(cell.getAlignment()));
        }
        cells.add(inlines.in(cell));
      }
    }
    return new Block.Table.Row(Blocks.line(row), List.copyOf(cells));
  }

  private static Block.Table.Side side(TableCell.@Nullable Alignment of) {
    return switch (of) {
      case null -> Block.Table.Side.LEFT;
      case LEFT -> Block.Table.Side.LEFT;
      case CENTER -> Block.Table.Side.MIDDLE;
      case RIGHT -> Block.Table.Side.RIGHT;
    };
  }
}
