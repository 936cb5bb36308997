package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From when on to ask for the latest changes of a list, and how much of it is here.
public final class LookTable {
  // Hosts tell times in whole seconds: others may have changed in the same one.
  private static final Duration SAME_SECOND = Duration.ofSeconds(1);

  private final Database database;
  private final String account;

  public LookTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// How to ask.
  ///
  /// @param since the host is asked for what changed after
  /// @param etag the validator of the last answer; null where there is none
  public record Look(Instant since, @Nullable String etag) {}

  /// Gists of a shelf that are here, by who may find them.
  public record Counts(int open, int secret) {}

  /// How to ask next; empty where nothing of the shelf is here.
  public Optional<Look> next(String shelf) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> new Look(Sql.instant(row, 1).minus(SAME_SECOND), row.getString(2)),
                """
                select n.newest, l.etag
                from (select max(g.updated_at) as newest
                      from shelf_gist s join gist g on g.account = s.account and g.id = s.gist_id
                      where s.account = ?1 and s.shelf = ?2) n
                left join look l
                  on l.account = ?1 and l.shelf = ?2 and l.since = n.newest - 1000
                where n.newest is not null
                """,
                account,
                shelf));
  }

  public void put(String shelf, Look look) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                "insert or replace into look values (?, ?, ?, ?)",
                account,
                shelf,
                look.since(),
                look.etag()));
  }

  public Counts counts(String shelf) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                    connection,
                    row -> new Counts(row.getInt(1), row.getInt(2)),
                    """
                    select coalesce(sum(g.is_public), 0), coalesce(sum(1 - g.is_public), 0)
                    from shelf_gist s join gist g on g.account = s.account and g.id = s.gist_id
                    where s.account = ? and s.shelf = ?
                    """,
                    account,
                    shelf)
                .orElse(new Counts(0, 0)));
  }
}
