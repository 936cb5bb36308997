package dev.sheaf.store;

import dev.sheaf.gist.User;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The people that gists, revisions and comments name, each once.
final class PersonRows {
  private PersonRows() {}

  /// Writes down what is new of the person; returns the id to refer to them by.
  static @Nullable Long put(Connection connection, String account, @Nullable User user)
      throws SQLException {
    if (user == null) {
      return null;
    }
    put(connection, account, List.of(user));
    return user.id();
  }

  static void put(Connection connection, String account, Collection<User> people)
      throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (User user : people) {
      rows.add(Sql.row(account, user.id(), user.login(), user.avatar(), user.page()));
    }
    Sql.updateEach(
        connection,
        """
        insert into person (account, id, login, avatar, page) values (?, ?, ?, ?, ?)
        on conflict (account, id) do update
        set login = excluded.login, avatar = excluded.avatar, page = excluded.page
        where login <> excluded.login or avatar is not excluded.avatar
            or page is not excluded.page
        """,
        rows);
  }

  static Map<Long, User> all(Connection connection, String account) throws SQLException {
    Map<Long, User> people = new HashMap<>();
    for (User user :
        Sql.list(
            connection,
            PersonRows::user,
            "select login, id, avatar, page from person where account = ?",
            account)) {
      people.put(user.id(), user);
    }
    return people;
  }

  /// The person of a row that begins with login, id, picture and page.
  static User user(ResultSet row) throws SQLException {
    return new User(row.getString(1), row.getLong(2), Sql.uri(row, 3), Sql.uri(row, 4));
  }

  static @Nullable User find(Connection connection, String account, long id) throws SQLException {
    return Sql.first(
            connection,
            PersonRows::user,
            "select login, id, avatar, page from person where account = ? and id = ?",
            account,
            id)
        .orElse(null);
  }

  /// Where people are looked up by id.
  @FunctionalInterface
  interface Lookup {
    @Nullable User find(long id) throws SQLException;
  }

  /// The person a column refers to, null where it refers to nobody.
  static @Nullable User of(Lookup people, ResultSet row, int column) throws SQLException {
    long id = row.getLong(column);
    return row.wasNull() ? null : people.find(id);
  }
}
