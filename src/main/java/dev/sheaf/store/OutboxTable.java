package dev.sheaf.store;

import com.google.gson.Gson;
import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Visibility;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an account wants done on its host, in the order it was asked for.
public final class OutboxTable {
  private static final String SELECT =
      """
      select number, kind, gist_id, title, since, state, refusal, sent_at, twins, comment_id, body,
          base_description, description, is_public
      from outbox where account = ?
      """;
  private static final Gson GSON = new Gson();

  private final Database database;
  private final String account;

  public OutboxTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// All of them, the one asked for first first.
  public List<Errand> all() throws GistException {
    return database.read(
        connection ->
            Sql.list(
                connection, row -> errand(connection, row), SELECT + " order by number", account));
  }

  public Optional<Errand> find(long number) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> errand(connection, row),
                SELECT + " and number = ?",
                account,
                number));
  }

  public int count() throws GistException {
    return database.read(
        connection ->
            Sql.first(
                    connection,
                    row -> row.getInt(1),
                    "select count(*) from outbox where account = ?",
                    account)
                .orElse(0));
  }

  /// Puts a deed at the end, and returns its number.
  public long add(Deed deed, String title, Instant since) throws GistException {
    return database.write(
        connection -> {
          Sql.update(
              connection,
              "insert into outbox (account, kind, gist_id, title, since, state)"
                  + " values (?, ?, ?, ?, ?, 'waiting')",
              account,
              kind(deed),
              deed.gistId(),
              title,
              since);
          long number =
              Sql.first(connection, row -> row.getLong(1), "select last_insert_rowid()")
                  .orElseThrow();
          content(connection, number, deed);
          return number;
        });
  }

  /// Puts another deed in the place of one that waits.
  public void replace(long number, Deed deed, String title, Instant since) throws GistException {
    database.write(
        connection -> {
          Sql.update(
              connection,
              """
              update outbox set title = ?, since = ?, state = 'waiting', refusal = null,
                  sent_at = null, twins = null
              where account = ? and number = ?
              """,
              title,
              since,
              account,
              number);
          content(connection, number, deed);
          return number;
        });
  }

  /// Notes that it goes out now; false where it no longer waits, for another did that before.
  public boolean claim(long number, Errand.Sent sent) throws GistException {
    return database.write(
            connection ->
                Sql.update(
                    connection,
                    """
                    update outbox set state = 'sending', sent_at = ?, twins = ?
                    where account = ? and number = ? and state = 'waiting'
                    """,
                    sent.at(),
                    GSON.toJson(sent.twins()),
                    account,
                    number))
        > 0;
  }

  public void put(long number, Errand.State state) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                "update outbox set state = ?, refusal = ? where account = ? and number = ?",
                name(state),
                state instanceof Errand.State.Refused(var reason)
                    ? RefusalJson.write(reason)
                    : null,
                account,
                number));
  }

  public void remove(long number) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                "delete from outbox where account = ? and number = ?",
                account,
                number));
  }

  /// Forgets all that is about a gist.
  public void removeAbout(String gistId) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                "delete from outbox where account = ? and gist_id = ?",
                account,
                gistId));
  }

  private static String kind(Deed deed) {
    return switch (deed) {
      case Deed.Create create -> "create";
      case Deed.Save save -> "save";
      case Deed.Delete delete -> "delete";
      case Deed.Star(String gist, boolean starred) -> starred ? "star" : "unstar";
      case Deed.Fork fork -> "fork";
      case Deed.AddComment add -> "add comment";
      case Deed.EditComment edit -> "edit comment";
      case Deed.DeleteComment delete -> "delete comment";
    };
  }

  private void content(Connection connection, long number, Deed deed) throws SQLException {
    switch (deed) {
      case Deed.Create(Draft draft) -> draft(connection, number, draft);
      case Deed.Save(Draft draft) -> draft(connection, number, draft);
      case Deed.Star star ->
          Sql.update(connection, "update outbox set kind = ? where number = ?", kind(deed), number);
      case Deed.Delete delete -> {}
      case Deed.Fork fork -> {}
      case Deed.AddComment(String gist, String body) -> comment(connection, number, null, body);
      case Deed.EditComment(String gist, long comment, String body) ->
          comment(connection, number, comment, body);
      case Deed.DeleteComment(String gist, long comment) ->
          comment(connection, number, comment, null);
    }
  }

  private static void comment(
      Connection connection, long number, @Nullable Long comment, @Nullable String body)
      throws SQLException {
    Sql.update(
        connection,
        "update outbox set comment_id = ?, body = ? where number = ?",
        comment,
        body,
        number);
  }

  private static void draft(Connection connection, long number, Draft draft) throws SQLException {
    Sql.update(
        connection,
        "update outbox set base_description = ?, description = ?, is_public = ? where number = ?",
        draft.baseDescription(),
        draft.description(),
        draft.visibility() == Visibility.PUBLIC,
        number);
    Sql.update(connection, "delete from outbox_file where number = ?", number);
    int position = 0;
    for (DraftFile file : draft.files()) {
      Sql.update(
          connection,
          "insert into outbox_file values (?, ?, ?, ?, ?, ?, ?)",
          number,
          position++,
          file.baseName(),
          file.baseBlobId(),
          file.name(),
          file.content(),
          file.deleted());
    }
  }

  private static Errand errand(Connection connection, ResultSet row) throws SQLException {
    long number = row.getLong(1);
    long sentAt = row.getLong(8);
    Errand.Sent sent =
        row.wasNull()
            ? null
            : new Errand.Sent(Instant.ofEpochMilli(sentAt), twins(row.getString(9)));
    return new Errand(
        number, deed(connection, row), row.getString(4), Sql.instant(row, 5), state(row), sent);
  }

  private static Set<String> twins(@Nullable String json) {
    String[] all = json == null ? new String[0] : GSON.fromJson(json, String[].class);
    return Set.of(all);
  }

  private static String name(Errand.State state) {
    return switch (state) {
      case Errand.State.Waiting() -> "waiting";
      case Errand.State.Sending() -> "sending";
      case Errand.State.Refused refused -> "refused";
      case Errand.State.Unsure() -> "unsure";
    };
  }

  private static Errand.State state(ResultSet row) throws SQLException {
    String name = row.getString(6);
    return switch (name) {
      case "waiting" -> new Errand.State.Waiting();
      case "sending" -> new Errand.State.Sending();
      case "refused" -> new Errand.State.Refused(RefusalJson.read(row.getString(7)));
      case "unsure" -> new Errand.State.Unsure();
      default -> throw new SQLException("no state " + name);
    };
  }

  private static Deed deed(Connection connection, ResultSet row) throws SQLException {
    String gist = row.getString(3);
    String kind = row.getString(2);
    return switch (kind) {
      case "create" -> new Deed.Create(draft(connection, row, null));
      case "save" -> new Deed.Save(draft(connection, row, gist));
      case "delete" -> new Deed.Delete(gist);
      case "star" -> new Deed.Star(gist, true);
      case "unstar" -> new Deed.Star(gist, false);
      case "fork" -> new Deed.Fork(gist);
      case "add comment" -> new Deed.AddComment(gist, row.getString(11));
      case "edit comment" -> new Deed.EditComment(gist, row.getLong(10), row.getString(11));
      case "delete comment" -> new Deed.DeleteComment(gist, row.getLong(10));
      default -> throw new SQLException("no deed " + kind);
    };
  }

  private static Draft draft(Connection connection, ResultSet row, @Nullable String gistId)
      throws SQLException {
    List<DraftFile> files =
        Sql.list(
            connection,
            DraftTable::file,
            "select base_name, base_blob_id, name, content, deleted from outbox_file"
                + " where number = ? order by position",
            row.getLong(1));
    return new Draft(
        row.getString(3),
        gistId,
        row.getString(12),
        row.getString(13),
        row.getInt(14) != 0 ? Visibility.PUBLIC : Visibility.SECRET,
        files,
        Sql.instant(row, 5));
  }
}
