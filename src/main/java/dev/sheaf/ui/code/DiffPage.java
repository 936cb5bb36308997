package dev.sheaf.ui.code;

import dev.sheaf.text.Diff;
import dev.sheaf.text.Diff.Row;
import dev.sheaf.text.Lines;
import dev.sheaf.text.Words;
import dev.sheaf.text.Words.Range;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.TextOps;

/// What a pane of a comparison shows: a line of text each, or a gap.
record DiffPage(List<DiffLine> lines) {
  static final TextOps<String, Ink> OPS = SegmentOps.styledTextOps();

  // JavaFX needs time and memory in proportion to the length of a line.
  private static final int LONGEST_LINE = 10_000;
  private static final int SHOWN_OF_LONG_LINE = 1_000;

  DiffPage {
    lines = List.copyOf(lines);
  }

  /// The first text, with gaps where only the second has lines.
  static DiffPage before(Diff diff, List<Folds.Part> parts) {
    Maker maker = new Maker(diff);
    for (Folds.Part part : parts) {
      switch (part) {
        case Folds.Fold fold -> maker.fold(fold, maker.gutter(Diff.NONE));
        case Folds.Shown(Row row) -> maker.add(row, false, maker.gutter(row.before()));
      }
    }
    return new DiffPage(maker.lines);
  }

  /// The second text, with gaps where only the first has lines.
  static DiffPage after(Diff diff, List<Folds.Part> parts) {
    Maker maker = new Maker(diff);
    for (Folds.Part part : parts) {
      switch (part) {
        case Folds.Fold fold -> maker.fold(fold, maker.gutter(Diff.NONE));
        case Folds.Shown(Row row) -> maker.add(row, true, maker.gutter(row.after()));
      }
    }
    return new DiffPage(maker.lines);
  }

  /// Both in one: what went above what came.
  static DiffPage unified(Diff diff, List<Folds.Part> parts) {
    Maker maker = new Maker(diff);
    List<Row> came = new ArrayList<>();
    for (Folds.Part part : parts) {
      switch (part) {
        case Folds.Fold fold -> {
          maker.addAll(came);
          maker.fold(fold, maker.gutter(Diff.NONE) + " " + maker.gutter(Diff.NONE));
        }
        case Folds.Shown(Row row) -> addUnified(maker, row, came);
      }
    }
    maker.addAll(came);
    return new DiffPage(maker.lines);
  }

  private static void addUnified(Maker maker, Row row, List<Row> came) {
    String numbers = maker.gutter(row.before()) + " ";
    switch (row.kind()) {
      case SAME -> {
        maker.addAll(came);
        maker.add(row, true, numbers + maker.gutter(row.after()));
      }
      case REMOVED -> maker.add(row, false, numbers + maker.gutter(Diff.NONE));
      case CHANGED -> {
        maker.add(row, false, numbers + maker.gutter(Diff.NONE));
        came.add(row);
      }
      case ADDED -> came.add(row);
    }
  }

  ReadOnlyStyledDocument<DiffLook, String, Ink> document() {
    ReadOnlyStyledDocumentBuilder<DiffLook, String, Ink> paragraphs =
        new ReadOnlyStyledDocumentBuilder<>(OPS, DiffLook.SAME, 64);
    for (DiffLine line : lines) {
      paragraphs.addParagraph(line.text(), line.spans(null), line.look());
    }
    if (lines.isEmpty()) {
      paragraphs.addParagraph("", Ink.PLAIN);
    }
    return paragraphs.build();
  }

  /// The first line of each run of lines that are not the same on both sides.
  List<Integer> changes(DiffPage other) {
    List<Integer> starts = new ArrayList<>();
    boolean within = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean changed = lines.get(i).look().isChange() || other.lines.get(i).look().isChange();
      if (changed && !within) {
        starts.add(i);
      }
      within = changed;
    }
    return starts;
  }

  /// Makes lines of rows.
  private static final class Maker {
    private final Diff diff;
    private final List<DiffLine> lines = new ArrayList<>();
    private final int digits;

    Maker(Diff diff) {
      this.diff = diff;
      int most = Math.max(diff.before().size(), diff.after().size());
      digits = Math.max(3, Integer.toString(most).length());
    }

    String gutter(int line) {
      String number = line == Diff.NONE ? "" : Integer.toString(line + 1);
      return " ".repeat(digits - number.length()) + number;
    }

    void addAll(List<Row> came) {
      came.forEach(row -> add(row, true, gutter(Diff.NONE) + " " + gutter(row.after())));
      came.clear();
    }

    void fold(Folds.Fold fold, String numbers) {
      String text = Messages.text("code.diff.folded", fold.lines());
      int place = fold.first().before();
      lines.add(new DiffLine(DiffLook.FOLD, numbers + "  ", false, place, place, text, List.of()));
    }

    void add(Row row, boolean after, String numbers) {
      int place = after ? row.after() : row.before();
      DiffLook look =
          switch (row.kind()) {
            case SAME -> DiffLook.SAME;
            case CHANGED -> after ? DiffLook.ADDED : DiffLook.REMOVED;
            case REMOVED -> after ? DiffLook.GAP : DiffLook.REMOVED;
            case ADDED -> after ? DiffLook.ADDED : DiffLook.GAP;
          };
      String gutter = numbers + " " + look.sign();
      if (place == Diff.NONE) {
        lines.add(new DiffLine(look, gutter, after, place, row.before(), "", List.of()));
        return;
      }
      String line = after ? diff.after().get(place) : diff.before().get(place);
      String text = Lines.bare(line);
      if (text.length() > LONGEST_LINE) {
        text = text.substring(0, SHOWN_OF_LONG_LINE) + " …";
      } else if (row.kind() == Diff.Kind.CHANGED) {
        addChanged(row, new DiffLine(look, gutter, after, place, row.before(), text, List.of()));
        return;
      }
      lines.add(new DiffLine(look, gutter, after, place, row.before(), text, List.of()));
    }

    private void addChanged(Row row, DiffLine plain) {
      boolean after = plain.fromAfter();
      String old = diff.before().get(row.before());
      String young = diff.after().get(row.after());
      Words words = Words.between(Lines.bare(old), Lines.bare(young));
      List<Range> marks = new ArrayList<>(after ? words.after() : words.before());
      String text = plain.text();
      if (!Lines.end(old).equals(Lines.end(young))) {
        String end = " " + name(Lines.end(after ? young : old));
        marks.add(new Range(text.length() + 1, text.length() + end.length()));
        text += end;
      }
      lines.add(
          new DiffLine(
              plain.look(), plain.gutter(), after, plain.line(), plain.old(), text, marks));
    }

    private static String name(String end) {
      return switch (end) {
        case "\n" -> "LF";
        case "\r\n" -> "CRLF";
        case "\r" -> "CR";
        default -> Messages.text("code.diff.noLineEnd");
      };
    }
  }
}
