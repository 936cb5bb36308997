package dev.sheaf.store;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An account's gists, without contents.
public final class GistTable {
  private final Database database;
  private final String account;

  public GistTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  public Optional<Gist> find(String id) throws GistException {
    return Optional.ofNullable(find(List.of(id)).get(id));
  }

  /// Those of the gists that are here, by id.
  public Map<String, Gist> find(Collection<String> ids) throws GistException {
    return database.read(connection -> GistRows.find(connection, account, ids));
  }

  /// The ids of the gists that have this description.
  public List<String> described(String description) throws GistException {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row -> row.getString(1),
                "select id from gist where account = ? and description = ?",
                account,
                description));
  }

  public void put(Collection<Gist> gists) throws GistException {
    database.write(
        connection -> {
          GistRows.put(connection, account, gists);
          return gists;
        });
  }

  /// Forgets the gist and all that was seen of it, but for its draft.
  public void remove(String id) throws GistException {
    database.write(
        connection ->
            Sql.update(connection, "delete from gist where account = ? and id = ?", account, id));
  }

  /// Forgets the gists that are in no list, were never opened and not pinned, and about which
  /// nothing waits to be sent.
  public void removeStray() throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                """
                delete from gist where account = ?
                and not exists (select 1 from shelf_gist s
                    where s.account = gist.account and s.gist_id = gist.id)
                and not exists (select 1 from opened o
                    where o.account = gist.account and o.gist_id = gist.id)
                and not exists (select 1 from pin p
                    where p.account = gist.account and p.gist_id = gist.id)
                and not exists (select 1 from outbox w
                    where w.account = gist.account and w.gist_id = gist.id)
                """,
                account));
  }

  /// When the contents were last confirmed by the host, and by which validator.
  ///
  /// @param etag null where the host gave none
  public record Opened(@Nullable String etag, Instant confirmedAt) {}

  public Optional<Opened> opened(String id) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> new Opened(row.getString(1), Sql.instant(row, 2)),
                "select etag, confirmed_at from opened where account = ? and gist_id = ?",
                account,
                id));
  }

  public void putOpened(String id, Opened opened) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                """
                insert into opened values (?, ?, ?, ?) on conflict (account, gist_id) do update
                set etag = excluded.etag, confirmed_at = excluded.confirmed_at
                """,
                account,
                id,
                opened.etag(),
                opened.confirmedAt()));
  }

  /// The gists a list showed, the one updated last first; their files come without raw addresses.
  public List<Gist> onShelf(String shelf) throws GistException {
    return latestFirst(database.read(connection -> GistRows.onShelf(connection, account, shelf)));
  }

  /// The first of those, in less time than all of them take.
  public List<Gist> lately(String shelf, int most) throws GistException {
    return latestFirst(
        database.read(connection -> GistRows.lately(connection, account, shelf, most)));
  }

  private static List<Gist> latestFirst(List<Gist> gists) {
    return gists.stream().sorted(Comparator.comparing(Gist::updatedAt).reversed()).toList();
  }
}
