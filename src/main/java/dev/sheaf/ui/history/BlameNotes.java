package dev.sheaf.ui.history;

import dev.sheaf.ui.code.LineNotes;
import dev.sheaf.ui.kit.TimeText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// Says beside each line which revision brought it; the older, the lighter.
final class BlameNotes {
  private static final int LONGEST_NAME = 11;

  private BlameNotes() {}

  /// @param rows of each line
  /// @param open told the revision whose note was clicked
  static LineNotes of(List<RevisionRow> rows, Instant now, Consumer<RevisionRow> open) {
    List<RevisionRow> byAge =
        rows.stream()
            .distinct()
            .sorted(Comparator.comparing(RevisionRow::committedAt).reversed())
            .toList();
    int oldest = Math.max(1, byAge.size() - 1);
    ZoneId zone = ZoneId.systemDefault();
    Map<RevisionRow, Integer> ages = new HashMap<>();
    byAge.forEach(row -> ages.put(row, ages.size()));
    List<LineNotes.Note> notes = new ArrayList<>();
    for (int line = 0; line < rows.size(); line++) {
      RevisionRow row = rows.get(line);
      boolean first = line == 0 || !row.equals(rows.get(line - 1));
      int shade = ages.getOrDefault(row, 0) * LineNotes.LIGHTEST / oldest;
      notes.add(
          new LineNotes.Note(first ? text(row, now, zone) : "", row.spoken(now, zone), shade));
    }
    return new LineNotes(notes, line -> open.accept(rows.get(line)));
  }

  private static String text(RevisionRow row, Instant now, ZoneId zone) {
    return String.format(
        Locale.ROOT,
        "%s %-11s %s",
        row.shortVersion(),
        name(row.author()),
        TimeText.brief(row.committedAt(), now, zone));
  }

  private static String name(String author) {
    return author.length() <= LONGEST_NAME ? author : author.substring(0, LONGEST_NAME - 1) + "…";
  }
}
