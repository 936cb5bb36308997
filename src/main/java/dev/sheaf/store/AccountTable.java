package dev.sheaf.store;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The accounts of this machine, without their tokens.
public final class AccountTable {
  private final Database database;

  public AccountTable(Database database) {
    this.database = database;
  }

  /// Every account, the one that signed in last first.
  public List<KnownAccount> all() throws GistException {
    return database.read(
        connection -> {
          List<KnownAccount> all = new ArrayList<>();
          try (PreparedStatement select =
                  connection.prepareStatement(
                      """
                      select host, api_root, web_root, user_id, login, name, avatar,
                             signed_in, token_kept, signed_in_at
                      from account order by signed_in_at desc, account
                      """);
              ResultSet row = select.executeQuery()) {
            while (row.next()) {
              all.add(known(row));
            }
          }
          return all;
        });
  }

  private static KnownAccount known(ResultSet row) throws SQLException {
    Host host =
        new Host(
            row.getString("host"),
            URI.create(row.getString("api_root")),
            URI.create(row.getString("web_root")));
    Account account =
        new Account(
            host,
            row.getLong("user_id"),
            row.getString("login"),
            row.getString("name"),
            address(row.getString("avatar")));
    return new KnownAccount(
        account,
        row.getBoolean("signed_in"),
        row.getBoolean("token_kept"),
        Instant.ofEpochMilli(row.getLong("signed_in_at")));
  }

  private static @Nullable URI address(@Nullable String text) {
    return text == null ? null : URI.create(text);
  }

  /// Adds the account, or replaces what was known of it.
  public void put(KnownAccount known) throws GistException {
    Account account = known.account();
    URI avatar = account.avatar();
    database.write(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert or replace into account values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, account.key());
            insert.setString(2, account.host().name());
            insert.setString(3, account.host().apiRoot().toString());
            insert.setString(4, account.host().webRoot().toString());
            insert.setLong(5, account.id());
            insert.setString(6, account.login());
            insert.setString(7, account.name());
            insert.setString(8, avatar == null ? null : avatar.toString());
            insert.setBoolean(9, known.signedIn());
            insert.setBoolean(10, known.tokenKept());
            insert.setLong(11, known.signedInAt().toEpochMilli());
            return insert.executeUpdate();
          }
        });
  }

  /// Forgets the account; nothing happens where it is not known.
  public void remove(Account account) throws GistException {
    database.write(
        connection -> {
          try (PreparedStatement delete =
              connection.prepareStatement("delete from account where account = ?")) {
            delete.setString(1, account.key());
            return delete.executeUpdate();
          }
        });
  }
}
