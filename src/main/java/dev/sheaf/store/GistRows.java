package dev.sheaf.store;

import com.google.gson.Gson;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
  // Raw addresses take most of the time, and no list shows them.
  private static final String FILE_OF_MANY =
      """
      select f.position, f.gist_id, f.name, f.language, f.media_type, f.size, null, f.blob_id,
          f.truncated
      from gist_file f
      """;
  private static final String FILE = FILE_OF_MANY.replace("null", "f.raw_url");

  private GistRows() {}

  /// The gists of a shelf, ordered by id, their files without raw addresses.
  static List<Gist> onShelf(Connection connection, String account, String shelf)
      throws SQLException {
    Map<Long, User> people = PersonRows.all(connection, account);
    FilesInTurn files =
        filesInTurn(
            connection,
            FILE_OF_MANY
                + " join shelf_gist s on s.account = f.account and s.gist_id = f.gist_id"
                + " where s.account = ? and s.shelf = ? order by f.gist_id, f.position",
            account,
            shelf);
    return Sql.list(
        connection,
        row -> gist(row, people::get, files.next(row.getString(1))),
        GIST
            + " join shelf_gist s on s.account = g.account and s.gist_id = g.id"
            + " where s.account = ? and s.shelf = ? order by g.id",
        account,
        shelf);
  }

  /// The gists that `condition` says of `g`, ordered by id, their files without raw addresses.
  static List<Gist> where(
      Connection connection, String account, String condition, @Nullable Object... values)
      throws SQLException {
    Map<Long, User> people = PersonRows.all(connection, account);
    FilesInTurn files =
        filesInTurn(
            connection,
            FILE_OF_MANY
                + " join gist g on g.account = f.account and g.id = f.gist_id where "
                + condition
                + " order by f.gist_id, f.position",
            values);
    return Sql.list(
        connection,
        row -> gist(row, people::get, files.next(row.getString(1))),
        GIST + " where " + condition + " order by g.id",
        values);
  }

  /// Those of the gists that are here, by id.
  static Map<String, Gist> find(Connection connection, String account, Collection<String> ids)
      throws SQLException {
    String all = new Gson().toJson(ids);
    FilesInTurn files =
        filesInTurn(
            connection,
            FILE
                + " where f.account = ? and f.gist_id in (select value from json_each(?))"
                + " order by f.gist_id, f.position",
            account,
            all);
    Map<Long, User> people = new HashMap<>();
    PersonRows.Lookup lookup =
        id -> {
          if (!people.containsKey(id)) {
            people.put(id, PersonRows.find(connection, account, id));
          }
          return people.get(id);
        };
    Map<String, Gist> found = new HashMap<>();
    Sql.forEach(
        connection,
        row -> {
          String id = row.getString(1);
          found.put(id, gist(row, lookup, files.next(id)));
        },
        GIST + " where g.account = ? and g.id in (select value from json_each(?)) order by g.id",
        account,
        all);
    return found;
  }

  /// The files of many gists, in the order of their ids.
  private static final class FilesInTurn {
    private final List<String> ids = new ArrayList<>();
    private final List<List<GistFile>> files = new ArrayList<>();
    private int at;

    void add(ResultSet row) throws SQLException {
      if (row.getInt(1) == 0) {
        ids.add(row.getString(2));
        files.add(new ArrayList<>(2));
      }
      files.getLast().add(file(row));
    }

    List<GistFile> next(String id) {
      return at < ids.size() && ids.get(at).equals(id) ? files.get(at++) : List.of();
    }
  }

  private static FilesInTurn filesInTurn(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    FilesInTurn files = new FilesInTurn();
    Sql.forEach(connection, files::add, sql, values);
    return files;
  }

  private static Gist gist(ResultSet row, PersonRows.Lookup people, List<GistFile> files)
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
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getLong(6),
        Sql.uri(row, 7),
        row.getString(8),
        null,
        row.getInt(9) != 0);
  }

  static void put(Connection connection, String account, Collection<Gist> gists)
      throws SQLException {
    Set<User> people = new LinkedHashSet<>();
    List<@Nullable Object[]> gistRows = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    List<@Nullable Object[]> fileRows = new ArrayList<>();
    for (Gist gist : gists) {
      User owner = gist.owner();
      User baseOwner = gist.base() == null ? null : gist.base().owner();
      Stream.of(owner, baseOwner).filter(Objects::nonNull).forEach(people::add);
      gistRows.add(row(account, gist, owner, baseOwner));
      ids.add(gist.id());
      int position = 0;
      for (GistFile file : gist.files()) {
        fileRows.add(row(account, gist.id(), position++, file));
      }
    }
    PersonRows.put(connection, account, people);
    Sql.updateEach(
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
        gistRows);
    Sql.update(
        connection,
        "delete from gist_file where account = ?"
            + " and gist_id in (select value from json_each(?))",
        account,
        new Gson().toJson(ids));
    Sql.updateEach(
        connection, "insert into gist_file values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", fileRows);
  }

  private static @Nullable Object[] row(
      String account, Gist gist, @Nullable User owner, @Nullable User baseOwner) {
    Gist.Base base = gist.base();
    return Sql.row(
        account,
        gist.id(),
        gist.description(),
        gist.isPublic(),
        owner == null ? null : owner.id(),
        gist.filesTruncated(),
        gist.createdAt(),
        gist.updatedAt(),
        gist.comments(),
        gist.commentsEnabled(),
        gist.page(),
        gist.gitPullUrl(),
        base == null ? null : base.id(),
        baseOwner == null ? null : baseOwner.id(),
        base == null ? null : base.page());
  }

  private static @Nullable Object[] row(String account, String id, int position, GistFile file) {
    return Sql.row(
        account,
        id,
        position,
        file.name(),
        file.language(),
        file.mediaType(),
        file.size(),
        file.rawUrl(),
        file.blobId(),
        file.truncated());
  }
}
