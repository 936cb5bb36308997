package dev.sheaf.export;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Merges the rows of one resource into its table.
final class TableLoad {
  private static final int ROWS_BETWEEN_NEWS = 500;

  private final Target target;
  private final Resource resource;
  private final boolean full;
  private final Instant moment;
  private final Consumer<? super LoadProgress> progress;
  private long looked;
  private long written;
  private long ended;

  /// @param moment the time of the load
  TableLoad(
      Target target,
      Resource resource,
      boolean full,
      Instant moment,
      Consumer<? super LoadProgress> progress) {
    this.target = target;
    this.resource = resource;
    this.full = full;
    this.moment = moment;
    this.progress = progress;
  }

  LoadReport.Loaded run(List<Extract> extracts) throws SQLException, GistException, LoadException {
    long start = System.nanoTime();
    TableShape table = resource.table();
    List<String> changes = target.prepare(table);
    for (Extract extract : extracts) {
      merge(table, extract);
    }
    progress.accept(new LoadProgress.Writing(resource, looked));
    long total = target.count(table);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new LoadReport.Loaded(resource, total, written, ended, took, changes);
  }

  private void merge(TableShape table, Extract extract)
      throws SQLException, GistException, LoadException {
    Map<List<Object>, String> known = target.known(table, extract.account());
    try (Target.Feed feed = target.feed(table)) {
      extract.rows(
          resource,
          row -> {
            checkInterrupted();
            if (++looked % ROWS_BETWEEN_NEWS == 0) {
              progress.accept(new LoadProgress.Writing(resource, looked));
            }
            String before = known.remove(row.key());
            if (full || !row.hash().equals(before)) {
              put(feed, extract.account(), row);
              written++;
            }
          });
    }
    Predicate<List<Object>> gone = extract.gone(resource);
    List<List<Object>> ends = new ArrayList<>();
    known.keySet().stream().filter(gone).forEach(ends::add);
    target.end(table, extract.account(), ends, full ? null : moment);
    ended += ends.size();
  }

  private void put(Target.Feed feed, String account, Row row) throws GistException, LoadException {
    @Nullable Object[] own = row.values().read();
    @Nullable Object[] all = new @Nullable Object[own.length + 4];
    all[0] = account;
    System.arraycopy(own, 0, all, 1, own.length);
    all[own.length + 1] = moment;
    all[own.length + 2] = null;
    all[own.length + 3] = row.hash();
    try {
      feed.put(all);
    } catch (SQLException e) {
      throw target.explained(e);
    }
  }

  private static void checkInterrupted() throws GistException {
    if (Thread.currentThread().isInterrupted()) {
      throw new GistException(new Failure.Cancelled());
    }
  }
}
