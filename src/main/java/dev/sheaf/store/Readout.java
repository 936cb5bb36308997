package dev.sheaf.store;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Profile;
import dev.sheaf.gist.Revision;
import dev.sheaf.gist.User;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All that is kept, read in bulk over a connection of its own: one state of the file, however long
/// that takes and whatever others write meanwhile. For one thread.
public final class Readout implements AutoCloseable {
  private final Connection connection;
  // Asked once for each file, so that it is worth keeping; it is closed with the connection.
  private @Nullable PreparedStatement content;

  private Readout(Connection connection) {
    this.connection = connection;
  }

  /// Begins to read the file of a library, which another process may have open, too.
  public static Readout of(Path file) throws GistException {
    try {
      Connection connection = new DatabaseFile(file).reader();
      try {
        Sql.update(connection, "begin");
        return new Readout(connection);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw DatabaseFile.failure(e);
    }
  }

  private interface Read<T> {
    T from(Connection connection) throws SQLException;
  }

  private <T> T read(Read<T> read) throws GistException {
    try {
      return read.from(connection);
    } catch (SQLException e) {
      throw DatabaseFile.failure(e);
    }
  }

  /// The ids of the gists of a list.
  public List<String> idsOn(String account, String shelf) throws GistException {
    return read(
        db ->
            Sql.list(
                db,
                row -> row.getString(1),
                "select gist_id from shelf_gist where account = ? and shelf = ?",
                account,
                shelf));
  }

  /// Those of the gists that are here, by id.
  public Map<String, Gist> gists(String account, Collection<String> ids) throws GistException {
    return read(db -> GistRows.find(db, account, ids));
  }

  /// The ids of all gists that are here, on a list or not.
  public Set<String> ids(String account) throws GistException {
    return new HashSet<>(
        read(
            db ->
                Sql.list(
                    db,
                    row -> row.getString(1),
                    "select id from gist where account = ?",
                    account)));
  }

  /// Null where the content is not here.
  public byte @Nullable [] content(String blobId) throws GistException {
    try {
      PreparedStatement asking = content;
      if (asking == null) {
        asking = connection.prepareStatement("select bytes from blob where id = ?");
        content = asking;
      }
      asking.setString(1, blobId);
      try (ResultSet row = asking.executeQuery()) {
        return row.next() ? row.getBytes(1) : null;
      }
    } catch (SQLException e) {
      throw DatabaseFile.failure(e);
    }
  }

  /// The ids of contents that are here.
  public Set<String> contents() throws GistException {
    return new HashSet<>(read(db -> Sql.list(db, row -> row.getString(1), "select id from blob")));
  }

  /// Everybody whom gists, comments, revisions and forks name.
  public List<User> people(String account) throws GistException {
    return List.copyOf(read(db -> PersonRows.all(db, account)).values());
  }

  /// What those of them tell of themselves whose profile was looked at, by id.
  public Map<Long, Profile> profiles(String account) throws GistException {
    Map<Long, Profile> profiles = new HashMap<>();
    for (Profile profile : read(db -> ProfileTable.all(db, account))) {
      profiles.put(profile.user().id(), profile);
    }
    return profiles;
  }

  /// When the profile of each login was last looked at, whatever its case.
  public Map<String, Instant> profilesSeen(String account) throws GistException {
    return read(
        db -> {
          Map<String, Instant> seen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
          Sql.forEach(
              db,
              row -> seen.put(row.getString(1), Sql.instant(row, 2)),
              "select p.login, f.seen_at from profile f"
                  + " join person p on p.account = f.account and p.id = f.id where f.account = ?",
              account);
          return seen;
        });
  }

  /// When the comments, revisions or forks of each gist were last seen.
  public Map<String, Instant> seen(String account, Kind kind) throws GistException {
    return read(
        db -> {
          Map<String, Instant> seen = new HashMap<>();
          Sql.forEach(
              db,
              row -> seen.put(row.getString(1), Sql.instant(row, 2)),
              "select gist_id, seen_at from panel where account = ? and kind = ?",
              account,
              kind.table);
          return seen;
        });
  }

  /// What is listed for a single gist.
  public enum Kind {
    COMMENT("comment"),
    REVISION("revision"),
    FORK("fork");

    private final String table;

    Kind(String table) {
      this.table = table;
    }
  }

  /// How many of a kind each gist has here; one that has none is left out.
  public Map<String, Integer> counts(String account, Kind kind) throws GistException {
    return read(
        db -> {
          Map<String, Integer> counts = new HashMap<>();
          Sql.forEach(
              db,
              row -> counts.put(row.getString(1), row.getInt(2)),
              "select gist_id, count(*) from " + kind.table + " where account = ? group by gist_id",
              account);
          return counts;
        });
  }

  /// Something that belongs to a gist.
  public record Of<T>(String gistId, T item) {}

  public List<Of<Comment>> comments(String account) throws GistException {
    return each(
        account,
        "select gist_id, user_id, id, body, association, created_at, updated_at, page from comment",
        (row, user) ->
            new Comment(
                row.getLong(3),
                user,
                row.getString(4),
                row.getString(5),
                Sql.instant(row, 6),
                Sql.instant(row, 7),
                Sql.uri(row, 8)));
  }

  public List<Of<Revision>> revisions(String account) throws GistException {
    return each(
        account,
        "select gist_id, user_id, version, committed_at, additions, deletions from revision",
        (row, user) ->
            new Revision(
                row.getString(3), user, Sql.instant(row, 4), row.getInt(5), row.getInt(6)));
  }

  public List<Of<Fork>> forks(String account) throws GistException {
    return each(
        account,
        "select gist_id, owner_id, id, created_at, updated_at, page from fork",
        (row, user) ->
            new Fork(
                row.getString(3), user, Sql.instant(row, 4), Sql.instant(row, 5), Sql.uri(row, 6)));
  }

  private interface Item<T> {
    T of(ResultSet row, @Nullable User user) throws SQLException;
  }

  private <T> List<Of<T>> each(String account, String select, Item<T> item) throws GistException {
    return read(
        db -> {
          Map<Long, User> people = PersonRows.all(db, account);
          return Sql.list(
              db,
              row -> new Of<>(row.getString(1), item.of(row, PersonRows.of(people::get, row, 2))),
              select + " where account = ? order by gist_id, position",
              account);
        });
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // It only read.
    }
  }
}
