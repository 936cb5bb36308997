package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which contents an account's library lacks, and which of them could not be had.
public final class ContentTable {
  // Mine, starred, and of people followed.
  private static final String KEPT =
      """
      exists (select 1 from shelf_gist s where s.account = g.account and s.gist_id = g.id
        and (s.shelf in ('mine', 'starred') or s.shelf in
          (select 'user:' || login from followed w where w.account = g.account)))
      """;
  private static final String MINE =
      """
      exists (select 1 from shelf_gist m
        where m.account = g.account and m.gist_id = g.id and m.shelf = 'mine')
      """;

  private final Database database;
  private final String account;

  public ContentTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// A file whose content is not here.
  ///
  /// @param rawUrl null where the host gave none
  /// @param blobId null where the host's addresses do not show it
  /// @param mine whether the gist is the account's own
  public record Missing(
      String gistId,
      String name,
      long size,
      @Nullable URI rawUrl,
      @Nullable String blobId,
      boolean mine) {}

  /// A file that could not be fetched.
  ///
  /// @param name empty where it is the clone of the gist
  /// @param reason a short word for why
  public record Unfetched(
      String gistId, String name, @Nullable String blobId, String reason, Instant triedAt) {}

  /// Files of kept gists whose content is not here, those updated last first.
  ///
  /// @param now those that failed are left out for an hour, and longer the more often they did; a
  ///   moment far ahead leaves none out
  public List<Missing> missing(Instant now) throws GistException {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row ->
                    new Missing(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        Sql.uri(row, 4),
                        row.getString(5),
                        row.getBoolean(6)),
                "select f.gist_id, f.name, f.size, f.raw_url, f.blob_id, "
                    + MINE
                    + """
                    from gist g join gist_file f on f.account = g.account and f.gist_id = g.id
                    where g.account = ?
                    and (f.blob_id is null
                      or not exists (select 1 from blob b where b.id = f.blob_id))
                    and not exists (select 1 from unfetched u
                      where u.account = f.account and u.gist_id = f.gist_id and u.name = f.name
                      and u.blob_id is f.blob_id and u.tried_at > ? - min(u.attempts, 24) * 3600000)
                    and
                    """
                    + KEPT
                    + " order by g.updated_at desc, f.gist_id, f.position",
                account,
                now));
  }

  /// Own gists of which the host lists only some files.
  ///
  /// @param now see `missing`
  public List<String> cut(Instant now) throws GistException {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row -> row.getString(1),
                "select g.id from gist g where g.account = ? and g.files_truncated and "
                    + MINE
                    + """
                    and not exists (select 1 from unfetched u where u.account = g.account
                      and u.gist_id = g.id and u.name = '' and u.tried_at > ? - min(u.attempts, 24) * 3600000)
                    """,
                account,
                now));
  }

  /// Keeps contents, by the ids they were checked against.
  public void put(Map<String, byte[]> blobs) throws GistException {
    database.lightTransaction(
        () ->
            database.write(
                connection -> {
                  for (Map.Entry<String, byte[]> blob : blobs.entrySet()) {
                    Sql.update(
                        connection,
                        "insert or ignore into blob values (?, ?)",
                        blob.getKey(),
                        blob.getValue());
                  }
                  return blobs;
                }));
  }

  /// Notes which content a file has whose host does not tell.
  public void name(String gistId, String file, String blobId) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                """
                update gist set files = (
                  select json_set(files, '$[' || f.position || '].blob', ?) from gist_file f
                  where f.account = gist.account and f.gist_id = gist.id and f.name = ?)
                where account = ? and id = ? and exists (
                  select 1 from gist_file f where f.account = gist.account
                  and f.gist_id = gist.id and f.name = ?2 and f.blob_id is null)
                """,
                blobId,
                file,
                account,
                gistId));
  }

  public void note(Unfetched failure) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                """
                insert into unfetched select ?, ?, ?, ?, ?, 1, ?
                where exists (select 1 from gist where account = ?1 and id = ?2)
                on conflict (account, gist_id, name) do update
                set blob_id = excluded.blob_id, reason = excluded.reason,
                    attempts = attempts + 1, tried_at = excluded.tried_at
                """,
                account,
                failure.gistId(),
                failure.name(),
                failure.blobId(),
                failure.reason(),
                failure.triedAt()));
  }

  /// What could not be fetched and still is not here.
  public List<Unfetched> unfetched() throws GistException {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row ->
                    new Unfetched(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Sql.instant(row, 5)),
                """
                select u.gist_id, u.name, u.blob_id, u.reason, u.tried_at
                from unfetched u join gist g on g.account = u.account and g.id = u.gist_id
                where u.account = ?
                and (u.name = '' and g.files_truncated
                  or exists (select 1 from json_each(g.files) f
                    where f.value ->> 'name' = u.name and f.value ->> 'blob' is u.blob_id)
                  and not exists (select 1 from blob b where b.id = u.blob_id))
                order by u.tried_at desc, u.gist_id, u.name
                """,
                account));
  }
}
