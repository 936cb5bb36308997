package dev.sheaf.export;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A load as it is written into the table of loads.
///
/// @param lacks what could not be fetched
record LoadRecord(
    String id, Instant start, List<String> from, LoadRequest request, List<LoadReport.Lack> lacks) {
  private static final String WHOLE = "*";

  void write(Target target, List<LoadReport.Loaded> loaded) throws SQLException {
    target.prepare(Shapes.LOADS);
    try (Target.Feed feed = target.feed(Shapes.LOADS)) {
      for (LoadReport.Loaded each : loaded) {
        feed.put(row(each));
      }
    }
  }

  private @Nullable Object[] row(LoadReport.Loaded each) {
    String table = each.resource().table().name();
    List<String> missing =
        lacks.stream()
            .filter(lack -> lack.what().equals(table) || lack.what().equals("lists"))
            .map(LoadReport.Lack::why)
            .toList();
    return new @Nullable Object[] {
      id,
      table,
      String.join(", ", from),
      start,
      Instant.now(),
      each.took().toMillis(),
      each.written(),
      each.deleted(),
      each.total(),
      request.full() ? "full" : "incremental",
      String.join(", ", each.changes()),
      missing.isEmpty() ? "loaded" : "incomplete",
      missing.isEmpty() ? null : String.join(", ", missing)
    };
  }

  /// Writes that the load failed.
  void writeFailure(Target target, String error) throws SQLException {
    target.prepare(Shapes.LOADS);
    try (Target.Feed feed = target.feed(Shapes.LOADS)) {
      feed.put(
          new @Nullable Object[] {
            id,
            WHOLE,
            String.join(", ", from),
            start,
            Instant.now(),
            Instant.now().toEpochMilli() - start.toEpochMilli(),
            0L,
            0L,
            null,
            request.full() ? "full" : "incremental",
            "",
            "failed",
            error
          });
    }
  }
}
