package dev.sheaf.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts what is long into parts that a screen can hold, each laid out by itself.
public final class Slices {
  private static final int MOST_ITEMS = 20;
  private static final int MOST_ROWS = 60;
  private static final int MOST_LINES = 200;
  private static final int MOST_CHARACTERS = 20_000;
  private static final String CUT = " \u2026";

  private Slices() {}

  /// The document's blocks, none of them long: long lists, tables and codes are cut into several, a
  /// table's head is repeated, and a text no screen could hold ends early.
  public static List<Block> of(Document document) {
    List<Block> slices = new ArrayList<>();
    for (Block block : document.blocks()) {
      cut(block, slices);
    }
    return slices;
  }

  private static void cut(Block block, List<Block> slices) {
    switch (block) {
      case Block.Items list -> cut(list, slices);
      case Block.Table table -> cut(table, slices);
      case Block.Code code -> cut(code, slices);
      case Block.Paragraph(int line, List<Inline> text) ->
          slices.add(new Block.Paragraph(line, shortened(text)));
      case Block.Heading(int line, int level, String anchor, List<Inline> text) ->
          slices.add(new Block.Heading(line, level, anchor, shortened(text)));
      case Block.Quote quote -> slices.add(quote);
      case Block.Alert alert -> slices.add(alert);
      case Block.Details details -> slices.add(details);
      case Block.Footnote footnote -> slices.add(footnote);
      case Block.Rule rule -> slices.add(rule);
    }
  }

  private static void cut(Block.Items list, List<Block> slices) {
    List<Block.Item> all = list.items();
    for (int from = 0; from < all.size(); from += MOST_ITEMS) {
      List<Block.Item> part = all.subList(from, Math.min(all.size(), from + MOST_ITEMS));
      OptionalInt first =
          list.first().isPresent()
              ? OptionalInt.of(list.first().getAsInt() + from)
              : OptionalInt.empty();
      int line = from == 0 ? list.line() : part.getFirst().line();
      slices.add(new Block.Items(line, first, list.tight(), List.copyOf(part)));
    }
  }

  private static void cut(Block.Table table, List<Block> slices) {
    List<Block.Table.Row> rows = table.rows();
    if (rows.size() <= MOST_ROWS) {
      slices.add(table);
      return;
    }
    for (int from = 1; from < rows.size(); from += MOST_ROWS) {
      List<Block.Table.Row> part = new ArrayList<>();
      part.add(rows.getFirst());
      part.addAll(rows.subList(from, Math.min(rows.size(), from + MOST_ROWS)));
      int line = from == 1 ? table.line() : part.get(1).line();
      slices.add(new Block.Table(line, table.sides(), part));
    }
  }

  private static void cut(Block.Code code, List<Block> slices) {
    String text = code.text();
    int line = code.line();
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      int lines = 0;
      while (lines < MOST_LINES && end <= text.length()) {
        int next = text.indexOf('\n', end);
        end = next < 0 ? text.length() + 1 : next + 1;
        lines++;
      }
      slices.add(new Block.Code(line, code.language(), text.substring(start, end - 1)));
      line += lines;
      start = end;
    }
  }

  private static List<Inline> shortened(List<Inline> text) {
    int room = MOST_CHARACTERS;
    List<Inline> kept = new ArrayList<>();
    for (Inline part : text) {
      if (room <= 0) {
        kept.add(new Inline.Run(CUT, Set.of(), null));
        return kept;
      }
      if (part instanceof Inline.Run(String run, var looks, @Nullable String link)) {
        String shown = run.length() > room ? run.substring(0, room) + CUT : run;
        kept.add(new Inline.Run(shown, looks, link));
        room -= run.length();
      } else {
        kept.add(part);
        room--;
      }
    }
    return kept;
  }
}
