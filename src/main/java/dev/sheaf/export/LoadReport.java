package dev.sheaf.export;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a load.
///
/// @param id names the load in `_loads`
/// @param from the keys of the accounts, each the host and the numeric user id
/// @param to the destination's text, without any password
/// @param lacks what could not be fetched, so that the tables hold what was known before
/// @param error why nothing was loaded; null where it was
public record LoadReport(
    String id,
    Instant startedAt,
    Instant finishedAt,
    List<String> from,
    String to,
    String dataset,
    List<Loaded> resources,
    List<Lack> lacks,
    @Nullable String error) {
  public LoadReport {
    from = List.copyOf(from);
    resources = List.copyOf(resources);
    lacks = List.copyOf(lacks);
  }

  /// One table.
  ///
  /// @param total how many rows it has now, without those marked as deleted
  /// @param written how many rows are new or changed
  /// @param deleted how many are gone: marked, or removed by a full load
  /// @param changes of the schema, each in a few words, such as `+ table` or `+ column NAME`
  public record Loaded(
      Resource resource,
      long total,
      long written,
      long deleted,
      Duration took,
      List<String> changes) {
    public Loaded {
      changes = List.copyOf(changes);
    }
  }

  /// Something a host did not give.
  ///
  /// @param what the resource's table, or `lists`
  /// @param count how many gists it is about
  /// @param why a short word, such as `offline` or `rate-limited`
  public record Lack(String what, int count, String why) {}

  /// Whether something was loaded.
  public boolean succeeded() {
    return error == null;
  }

  /// How many rows were written.
  public long written() {
    return resources.stream().mapToLong(Loaded::written).sum();
  }
}
