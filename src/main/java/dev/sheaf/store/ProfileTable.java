package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Profile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people tell of themselves, as the host last told it; found by login, whatever its case.
public final class ProfileTable {
  private static final String OF_LOGIN =
      " where account = ?1 and id in"
          + " (select id from person where account = ?1 and login = ?2 collate nocase)";

  private final Database database;
  private final String account;

  public ProfileTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// The validator of the last answer; empty where there is none.
  public Optional<String> etag(String login) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> row.getString(1),
                "select etag from profile" + OF_LOGIN + " and etag is not null",
                account,
                login));
  }

  /// Keeps a profile in the place of an earlier one.
  ///
  /// @param etag null where the host gave none
  public void put(Profile profile, @Nullable String etag, Instant seenAt) throws GistException {
    database.write(
        connection -> {
          PersonRows.put(connection, account, profile.user());
          return Sql.update(
              connection,
              "insert or replace into profile values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              account,
              profile.user().id(),
              profile.name(),
              profile.bio(),
              profile.company(),
              profile.location(),
              profile.website(),
              profile.email(),
              profile.publicRepos(),
              profile.publicGists(),
              profile.followers(),
              profile.following(),
              profile.createdAt(),
              etag,
              seenAt);
        });
  }

  /// Notes that a profile is still as it was.
  public void touch(String login, Instant seenAt) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection, "update profile set seen_at = ?3" + OF_LOGIN, account, login, seenAt));
  }

  static List<Profile> all(Connection connection, String account) throws SQLException {
    return Sql.list(
        connection,
        ProfileTable::profile,
        """
        select p.login, p.id, p.avatar, p.page, f.name, f.bio, f.company, f.location, f.website,
            f.email, f.public_repos, f.public_gists, f.followers, f.following, f.created_at
        from profile f join person p on p.account = f.account and p.id = f.id
        where f.account = ?
        """,
        account);
  }

  private static Profile profile(ResultSet row) throws SQLException {
    return new Profile(
        PersonRows.user(row),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getInt(11),
        row.getInt(12),
        null,
        row.getInt(13),
        row.getInt(14),
        row.getObject(15) == null ? null : Sql.instant(row, 15));
  }
}
