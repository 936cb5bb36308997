package dev.sheaf.store;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Revision;
import dev.sheaf.gist.User;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The history, forks and comments of gists, as last seen.
public final class PanelTable {
  private final Database database;
  private final String account;

  public PanelTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// A whole list, and when it was seen.
  public record Panel<T>(List<T> items, Instant seenAt) {
    public Panel {
      items = List.copyOf(items);
    }
  }

  public Optional<Panel<Revision>> revisions(String gistId) throws GistException {
    return find(
        "revision",
        gistId,
        "select version, user_id, committed_at, additions, deletions from revision",
        (row, people) ->
            new Revision(
                row.getString(1),
                PersonRows.of(people::get, row, 2),
                Sql.instant(row, 3),
                row.getInt(4),
                row.getInt(5)));
  }

  public void putRevisions(String gistId, Panel<Revision> panel) throws GistException {
    put(
        "revision",
        gistId,
        panel,
        (connection, position, revision) ->
            Sql.update(
                connection,
                "insert into revision values (?, ?, ?, ?, ?, ?, ?, ?)",
                account,
                gistId,
                position,
                revision.version(),
                PersonRows.put(connection, account, revision.user()),
                revision.committedAt(),
                revision.additions(),
                revision.deletions()));
  }

  public Optional<Panel<Fork>> forks(String gistId) throws GistException {
    return find(
        "fork",
        gistId,
        "select id, owner_id, created_at, updated_at, page from fork",
        (row, people) ->
            new Fork(
                row.getString(1),
                PersonRows.of(people::get, row, 2),
                Sql.instant(row, 3),
                Sql.instant(row, 4),
                Sql.uri(row, 5)));
  }

  public void putForks(String gistId, Panel<Fork> panel) throws GistException {
    put(
        "fork",
        gistId,
        panel,
        (connection, position, fork) ->
            Sql.update(
                connection,
                "insert into fork values (?, ?, ?, ?, ?, ?, ?, ?)",
                account,
                gistId,
                position,
                fork.id(),
                PersonRows.put(connection, account, fork.owner()),
                fork.createdAt(),
                fork.updatedAt(),
                fork.page()));
  }

  public Optional<Panel<Comment>> comments(String gistId) throws GistException {
    return find(
        "comment",
        gistId,
        "select id, user_id, body, association, created_at, updated_at, page from comment",
        (row, people) ->
            new Comment(
                row.getLong(1),
                PersonRows.of(people::get, row, 2),
                row.getString(3),
                row.getString(4),
                Sql.instant(row, 5),
                Sql.instant(row, 6),
                Sql.uri(row, 7)));
  }

  public void putComments(String gistId, Panel<Comment> panel) throws GistException {
    put(
        "comment",
        gistId,
        panel,
        (connection, position, comment) ->
            Sql.update(
                connection,
                "insert into comment values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                account,
                gistId,
                position,
                comment.id(),
                PersonRows.put(connection, account, comment.user()),
                comment.body(),
                comment.association(),
                comment.createdAt(),
                comment.updatedAt(),
                comment.page()));
  }

  private interface Item<T> {
    T read(ResultSet row, Map<Long, User> people) throws SQLException;
  }

  private interface Insert<T> {
    int run(Connection connection, int position, T item) throws SQLException;
  }

  private <T> Optional<Panel<T>> find(String table, String gistId, String select, Item<T> item)
      throws GistException {
    return database.read(
        connection -> {
          Optional<Instant> seenAt =
              Sql.first(
                  connection,
                  row -> Sql.instant(row, 1),
                  "select seen_at from panel where account = ? and gist_id = ? and kind = ?",
                  account,
                  gistId,
                  table);
          if (seenAt.isEmpty()) {
            return Optional.empty();
          }
          Map<Long, User> people = PersonRows.all(connection, account);
          List<T> items =
              Sql.list(
                  connection,
                  row -> item.read(row, people),
                  select + " where account = ? and gist_id = ? order by position",
                  account,
                  gistId);
          return Optional.of(new Panel<>(items, seenAt.get()));
        });
  }

  private <T> void put(String table, String gistId, Panel<T> panel, Insert<T> insert)
      throws GistException {
    database.write(
        connection -> {
          // Someone else's gist may never have been opened here; then its panel is not kept.
          if (GistRows.find(connection, account, List.of(gistId)).isEmpty()) {
            return 0;
          }
          Sql.update(
              connection,
              "delete from " + table + " where account = ? and gist_id = ?",
              account,
              gistId);
          int position = 0;
          for (T one : panel.items()) {
            insert.run(connection, position++, one);
          }
          return Sql.update(
              connection,
              "insert or replace into panel values (?, ?, ?, ?)",
              account,
              gistId,
              table,
              panel.seenAt());
        });
  }
}
