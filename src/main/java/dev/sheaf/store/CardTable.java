package dev.sheaf.store;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that is known of each of an account's gists but its contents, and which of them changed
/// since one looked last. A gist that only stood in everybody's list is not among them.
public final class CardTable {
  private static final String KEPT =
      """
      (exists (select 1 from shelf_gist s
          where s.account = g.account and s.gist_id = g.id and s.shelf <> 'public')
        or exists (select 1 from opened o where o.account = g.account and o.gist_id = g.id)
        or exists (select 1 from pin p where p.account = g.account and p.gist_id = g.id))
      """;

  private final Database database;
  private final String account;

  public CardTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// What is known of one gist.
  ///
  /// @param gist without contents and raw addresses
  /// @param comments their texts, as far as they were ever read here
  public record Card(Gist gist, boolean starred, boolean pinned, List<String> comments) {
    public Card {
      comments = List.copyOf(comments);
    }
  }

  /// What changed.
  ///
  /// @param no that of the last change, to ask for those after it
  /// @param all whether `cards` are all there are, not only the changed ones
  /// @param touched the ids of the gists that are new, changed or gone
  public record Changes(long no, boolean all, Set<String> touched, List<Card> cards) {}

  /// What changed after the change `no`; all there is where that is 0, or no longer known.
  public Changes since(long no) throws GistException {
    return database.read(
        connection -> {
          long last =
              Sql.first(
                      connection,
                      row -> row.getLong(1),
                      "select max(no) from gist_change where account = ?",
                      account)
                  .orElse(0L);
          if (no == 0 || last < no) {
            return new Changes(last, true, Set.of(), cards(connection, "", List.of()));
          }
          if (last == no) {
            return new Changes(no, false, Set.of(), List.of());
          }
          Set<String> touched =
              new HashSet<>(
                  Sql.list(
                      connection,
                      row -> row.getString(1),
                      "select gist_id from gist_change where account = ? and no > ?",
                      account,
                      no));
          String some = "{column} in (select value from json_each(?)) and ";
          return new Changes(last, false, touched, cards(connection, some, touched));
        });
  }

  /// Forgets changes of gists that changed again since, once most of what is noted are such.
  public void tidy() throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                """
                delete from gist_change where account = ?1 and
                (select count(*) from gist_change where account = ?1)
                    > 2 * (select count(*) from gist where account = ?1)
                and no not in
                    (select max(no) from gist_change where account = ?1 group by gist_id)
                """,
                account));
  }

  private List<Card> cards(Connection connection, String some, Collection<String> ids)
      throws SQLException {
    Object[] values =
        some.isEmpty() ? new Object[] {account} : new Object[] {Sql.json(ids), account};
    Set<String> starred = new HashSet<>();
    Sql.forEach(
        connection,
        row -> starred.add(row.getString(1)),
        "select gist_id from shelf_gist where "
            + some.replace("{column}", "gist_id")
            + "account = ? and shelf = 'starred'",
        values);
    Set<String> pinned = new HashSet<>();
    Sql.forEach(
        connection,
        row -> pinned.add(row.getString(1)),
        "select gist_id from pin where " + some.replace("{column}", "gist_id") + "account = ?",
        values);
    Map<String, List<String>> comments = new HashMap<>();
    Sql.forEach(
        connection,
        row ->
            comments
                .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                .add(row.getString(2)),
        "select gist_id, body from comment where "
            + some.replace("{column}", "gist_id")
            + "account = ?",
        values);
    return GistRows.where(
            connection,
            account,
            some.replace("{column}", "g.id") + "g.account = ? and " + KEPT,
            values)
        .stream()
        .map(
            gist ->
                new Card(
                    gist,
                    starred.contains(gist.id()),
                    pinned.contains(gist.id()),
                    comments.getOrDefault(gist.id(), List.of())))
        .toList();
  }
}
