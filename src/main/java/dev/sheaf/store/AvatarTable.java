package dev.sheaf.store;

import dev.sheaf.gist.GistException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// Pictures of people, by the address they came from.
public final class AvatarTable {
  private final Database database;
  private final String account;

  public AvatarTable(Database database, String account) {
    this.database = database;
    this.account = account;
  }

  /// The picture, unless it was fetched before `oldest`.
  public Optional<byte[]> find(URI address, Instant oldest) throws GistException {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> row.getBytes(1),
                "select bytes from avatar where account = ? and url = ? and seen_at >= ?",
                account,
                address,
                oldest));
  }

  public void put(URI address, byte[] bytes, Instant seenAt) throws GistException {
    database.write(
        connection ->
            Sql.update(
                connection,
                "insert or replace into avatar values (?, ?, ?, ?)",
                account,
                address,
                bytes,
                seenAt));
  }
}
