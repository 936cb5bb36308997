package dev.sheaf.store;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gists as rows of `gist` and `gist_file`.
final class GistRows {
  private static final String GIST =
      """
      select g.id, g.description, g.is_public, g.owner_id, g.files_truncated, g.created_at,
          g.updated_at, g.comments, g.comments_enabled, g.page, g.git_pull_url, g.base_id,
          g.base_owner_id, g.base_page
      from gist g
      """;
  private static final String FILE =
      """
      select f.gist_id, f.name, f.language, f.media_type, f.size, f.raw_url, f.blob_id, f.truncated
      from gist_file f
      """;

  private GistRows() {}

  static List<Gist> onShelf(Connection connection, String account, String shelf)
      throws SQLException {
    return read(
        connection,
        account,
        " join shelf_gist s on s.account = g.account and s.gist_id = g.id"
            + " where s.account = ? and s.shelf = ?",
        " join shelf_gist s on s.account = f.account and s.gist_id = f.gist_id"
            + " where s.account = ? and s.shelf = ? order by f.gist_id, f.position",
        account,
        shelf);
  }

  static List<Gist> one(Connection connection, String account, String id) throws SQLException {
    return read(
        connection,
        account,
        " where g.account = ? and g.id = ?",
        " where f.account = ? and f.gist_id = ? order by f.position",
        account,
        id);
  }

  private static List<Gist> read(
      Connection connection, String account, String gists, String files, Object... values)
      throws SQLException {
    Map<Long, User> people = PersonRows.all(connection, account);
    Map<String, List<GistFile>> filesOf = new HashMap<>();
    Sql.list(
        connection,
        row -> filesOf.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(file(row)),
        FILE + files,
        values);
    return Sql.list(
        connection,
        row -> gist(row, people, filesOf.getOrDefault(row.getString(1), List.of())),
        GIST + gists,
        values);
  }

  private static Gist gist(ResultSet row, Map<Long, User> people, List<GistFile> files)
      throws SQLException {
    String base = row.getString(12);
    return new Gist(
        row.getString(1),
        row.getString(2),
        row.getInt(3) != 0 ? Visibility.PUBLIC : Visibility.SECRET,
        PersonRows.of(people, row, 4),
        files,
        row.getInt(5) != 0,
        Sql.instant(row, 6),
        Sql.instant(row, 7),
        row.getInt(8),
        row.getInt(9) != 0,
        Sql.uri(row, 10),
        Sql.uri(row, 11),
        base == null
            ? null
            : new Gist.Base(base, PersonRows.of(people, row, 13), Sql.uri(row, 14)));
  }

  private static GistFile file(ResultSet row) throws SQLException {
    return new GistFile(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        Sql.uri(row, 6),
        row.getString(7),
        null,
        row.getInt(8) != 0);
  }

  static void put(Connection connection, String account, Gist gist) throws SQLException {
    Gist.Base base = gist.base();
    @Nullable URI basePage = base == null ? null : base.page();
    Sql.update(
        connection,
        """
        insert into gist values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (account, id) do update
        set description = excluded.description, is_public = excluded.is_public,
            owner_id = excluded.owner_id, files_truncated = excluded.files_truncated,
            created_at = excluded.created_at, updated_at = excluded.updated_at,
            comments = excluded.comments, comments_enabled = excluded.comments_enabled,
            page = excluded.page, git_pull_url = excluded.git_pull_url,
            base_id = excluded.base_id, base_owner_id = excluded.base_owner_id,
            base_page = excluded.base_page
        """,
        account,
        gist.id(),
        gist.description(),
        gist.isPublic(),
        PersonRows.put(connection, account, gist.owner()),
        gist.filesTruncated(),
        gist.createdAt(),
        gist.updatedAt(),
        gist.comments(),
        gist.commentsEnabled(),
        gist.page(),
        gist.gitPullUrl(),
        base == null ? null : base.id(),
        base == null ? null : PersonRows.put(connection, account, base.owner()),
        basePage);
    Sql.update(
        connection, "delete from gist_file where account = ? and gist_id = ?", account, gist.id());
    int position = 0;
    for (GistFile file : gist.files()) {
      Sql.update(
          connection,
          "insert into gist_file values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          account,
          gist.id(),
          position++,
          file.name(),
          file.language(),
          file.mediaType(),
          file.size(),
          file.rawUrl(),
          file.blobId(),
          file.truncated());
    }
  }
}
