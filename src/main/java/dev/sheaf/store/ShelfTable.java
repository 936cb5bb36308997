package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which gists the lists of a host showed, page by page, with what it takes to ask for them again.
public final class ShelfTable {
  private final Database database;
  private final String account;

  public ShelfTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// One page of a list as last seen.
  ///
  /// @param number counted from 1
  /// @param etag null where the host gave none
  /// @param lastLink leads to the last page of the list; null where this page is the only one
  public record PageMark(int number, @Nullable String etag, @Nullable String lastLink) {}

  public Optional<PageMark> page(String shelf, int number) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> new PageMark(number, row.getString(1), row.getString(2)),
                "select etag, last_link from shelf_page"
                    + " where account = ? and shelf = ? and page = ?",
                account,
                shelf,
                number));
  }

  /// All pages of the list.
  public List<PageMark> pages(String shelf) throws GistException {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row -> new PageMark(row.getInt(1), row.getString(2), row.getString(3)),
                "select page, etag, last_link from shelf_page where account = ? and shelf = ?",
                account,
                shelf));
  }

  /// Writes down what a page shows; gists it no longer shows stay on the shelf, on no page.
  public void putPage(String shelf, PageMark page, List<String> gistIds) throws GistException {
    database.write(
        connection -> {
          Sql.update(
              connection,
              "update shelf_gist set page = 0 where account = ? and shelf = ? and page = ?",
              account,
              shelf,
              page.number());
          Sql.update(
              connection,
              """
              insert into shelf_gist select ?, ?, value, ? from json_each(?) where true
              on conflict (account, gist_id, shelf) do update set page = excluded.page
              """,
              account,
              shelf,
              page.number(),
              Sql.json(gistIds));
          return Sql.update(
              connection,
              "insert or replace into shelf_page values (?, ?, ?, ?, ?)",
              account,
              shelf,
              page.number(),
              page.etag(),
              page.lastLink());
        });
  }

  public Set<String> onPage(String shelf, int number) throws GistException {
    return ids(
        "select gist_id from shelf_gist where account = ? and shelf = ? and page = ?",
        account,
        shelf,
        number);
  }

  public Set<String> on(String shelf) throws GistException {
    return ids("select gist_id from shelf_gist where account = ? and shelf = ?", account, shelf);
  }

  private Set<String> ids(String sql, Object... values) throws GistException {
    return new HashSet<>(
        database.read(connection -> Sql.list(connection, row -> row.getString(1), sql, values)));
  }

  /// Puts a gist on a shelf, on no page in particular.
  public void add(String shelf, String gistId) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                "insert or ignore into shelf_gist values (?, ?, ?, 0)",
                account,
                shelf,
                gistId));
  }

  public void take(String shelf, String gistId) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                "delete from shelf_gist where account = ? and shelf = ? and gist_id = ?",
                account,
                shelf,
                gistId));
  }

  /// Notes that every page was seen, the last of them being `lastPage`.
  public void putRefreshed(String shelf, int lastPage, Instant at) throws GistException {
    database.write(
        connection -> {
          Sql.update(
              connection,
              "delete from shelf_page where account = ? and shelf = ? and page > ?",
              account,
              shelf,
              lastPage);
          return Sql.update(
              connection, "insert or replace into shelf values (?, ?, ?)", account, shelf, at);
        });
  }

  public Optional<Instant> refreshedAt(String shelf) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> Sql.instant(row, 1),
                "select refreshed_at from shelf where account = ? and shelf = ?",
                account,
                shelf));
  }
}
