package dev.sheaf.store;

import dev.sheaf.gist.Gist;
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

/// Gists as rows of `gist`.
final class GistRows {
  // Raw addresses take most of the time, and no list shows them.
  private static final String GIST_OF_MANY =
      """
      select g.id, g.description, g.is_public, g.owner_id, g.files_truncated, g.created_at,
          g.updated_at, g.comments, g.comments_enabled, g.page, g.git_pull_url, g.base_id,
          g.base_owner_id, g.base_page, g.files, null
      from gist g
      """;
  private static final String GIST = GIST_OF_MANY.replace("null", "g.raw_urls");

  private GistRows() {}

  /// The gists of a shelf, their files without raw addresses.
  static List<Gist> onShelf(Connection connection, String account, String shelf)
      throws SQLException {
    Map<Long, User> people = PersonRows.all(connection, account);
    return Sql.list(
        connection,
        row -> gist(row, people::get),
        GIST_OF_MANY
            + " join shelf_gist s on s.account = g.account and s.gist_id = g.id"
            + " where s.account = ? and s.shelf = ?",
        account,
        shelf);
  }

  /// Those gists of a shelf that were updated last, their files without raw addresses.
  static List<Gist> lately(Connection connection, String account, String shelf, int most)
      throws SQLException {
    PersonRows.Lookup people = lookup(connection, account);
    return Sql.list(
        connection,
        row -> gist(row, people),
        GIST_OF_MANY
            + """
            where g.account = ? and g.id in (
                select n.id from shelf_gist s
                join gist n on n.account = s.account and n.id = s.gist_id
                where s.account = ? and s.shelf = ? order by n.updated_at desc limit ?)
            """,
        account,
        account,
        shelf,
        most);
  }

  private static PersonRows.Lookup lookup(Connection connection, String account) {
    Map<Long, User> people = new HashMap<>();
    return id -> {
      if (!people.containsKey(id)) {
        people.put(id, PersonRows.find(connection, account, id));
      }
      return people.get(id);
    };
  }

  /// The gists that `condition` says of `g`, their files without raw addresses.
  static List<Gist> where(
      Connection connection, String account, String condition, @Nullable Object... values)
      throws SQLException {
    Map<Long, User> people = PersonRows.all(connection, account);
    return Sql.list(
        connection, row -> gist(row, people::get), GIST_OF_MANY + " where " + condition, values);
  }

  /// Those of the gists that are here, by id.
  static Map<String, Gist> find(Connection connection, String account, Collection<String> ids)
      throws SQLException {
    PersonRows.Lookup people = lookup(connection, account);
    Map<String, Gist> found = new HashMap<>();
    Sql.forEach(
        connection,
        row -> found.put(row.getString(1), gist(row, people)),
        GIST + " where g.account = ? and g.id in (select value from json_each(?))",
        account,
        Sql.json(ids));
    return found;
  }

  private static Gist gist(ResultSet row, PersonRows.Lookup people) throws SQLException {
    String base = row.getString(12);
    return new Gist(
        row.getString(1),
        row.getString(2),
        row.getInt(3) != 0 ? Visibility.PUBLIC : Visibility.SECRET,
        PersonRows.of(people, row, 4),
        FilesText.read(row.getString(15), row.getString(16)),
        row.getInt(5) != 0,
        Sql.instant(row, 6),
        Sql.instant(row, 7),
        row.getInt(8),
        row.getInt(9) != 0,
        Sql.webAddress(row, 10),
        Sql.webAddress(row, 11),
        base == null
            ? null
            : new Gist.Base(base, PersonRows.of(people, row, 13), Sql.webAddress(row, 14)));
  }

  static void put(Connection connection, String account, Collection<Gist> gists)
      throws SQLException {
    Set<User> people = new LinkedHashSet<>();
    List<@Nullable Object[]> gistRows = new ArrayList<>();
    for (Gist gist : gists) {
      User owner = gist.owner();
      User baseOwner = gist.base() == null ? null : gist.base().owner();
      Stream.of(owner, baseOwner).filter(Objects::nonNull).forEach(people::add);
      gistRows.add(row(account, gist, owner, baseOwner));
    }
    PersonRows.put(connection, account, people);
    Sql.updateEach(
        connection,
        """
        insert into gist values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (account, id) do update
        set description = excluded.description, is_public = excluded.is_public,
            owner_id = excluded.owner_id, files_truncated = excluded.files_truncated,
            created_at = excluded.created_at, updated_at = excluded.updated_at,
            comments = excluded.comments, comments_enabled = excluded.comments_enabled,
            page = excluded.page, git_pull_url = excluded.git_pull_url,
            base_id = excluded.base_id, base_owner_id = excluded.base_owner_id,
            base_page = excluded.base_page, files = excluded.files,
            raw_urls = excluded.raw_urls
        """,
        gistRows);
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
        base == null ? null : base.page(),
        FilesText.files(gist.files()),
        FilesText.rawUrls(gist.files()));
  }
}
