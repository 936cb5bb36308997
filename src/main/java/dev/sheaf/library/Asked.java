package dev.sheaf.library;

import dev.sheaf.gist.GistException;
import dev.sheaf.store.AskedTable;
import java.time.Clock;
import java.util.List;

/// Questions in SQL that were asked, as they were typed.
public final class Asked {
  private static final int MOST = 200;

  private final AskedTable table;
  private final Clock clock;

  Asked(AskedTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  /// Those asked last, each once, the last one first.
  public List<String> all() throws GistException {
    return table.all();
  }

  /// Notes that a question was asked.
  public void add(String sql) throws GistException {
    table.add(sql.strip(), clock.instant(), MOST);
  }
}
