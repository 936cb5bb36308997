package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.github.HastyGitHub;
import dev.sheaf.store.Database;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A library with one gist of awkward file names and one draft, to be backed up.
final class BackedUp implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  static final List<String> NAMES =
      List.of("../../x", "a.txt", "A.TXT", "con", "b\u202Etxt.exe", "bell\u0007.md", "C:\\d");

  private final Path home;
  private final Database database;
  private final Tables tables;

  BackedUp(Path home) throws GistException {
    this.home = home;
    database = Database.open(home.resolve("library.db"));
    tables = new Tables(database, "example.com/7");
    List<GistFile> files = new ArrayList<>();
    for (String name : NAMES) {
      byte[] bytes = ("text of " + name).getBytes(StandardCharsets.UTF_8);
      String blob = BlobId.of(bytes);
      tables.blobs().put(blob, bytes);
      files.add(new GistFile(name, null, null, bytes.length, null, blob, null, false));
    }
    tables
        .gists()
        .put(
            List.of(
                new Gist(
                    "abc",
                    "a gist",
                    Visibility.SECRET,
                    null,
                    files,
                    false,
                    NOON,
                    NOON,
                    0,
                    true,
                    null,
                    null,
                    null)));
    tables.shelves().add(ShelfKeys.MINE, "abc");
    DraftFile edited = new DraftFile("a.txt", BlobId.of("text of a.txt"), "a.txt", "typed", false);
    tables
        .drafts()
        .put(
            new Draft(
                "abc", "abc", "a gist", "a better gist", Visibility.SECRET, List.of(edited), NOON));
  }

  Tables tables() {
    return tables;
  }

  Tables tablesOf(String account) {
    return new Tables(database, account);
  }

  Path folder() {
    return home.resolve("backups");
  }

  static Backups backups(Tables of, Instant now) {
    Events events = new Events();
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    // A zip needs no host.
    GitHub nowhere = HastyGitHub.at(Host.parse("127.0.0.1:1").orElseThrow(), null);
    return new Backups(new Remote(nowhere, new Line(clock, events), events, clock), of, "me");
  }

  Backup made() throws GistException {
    return backups(tables, NOON).make(folder(), progress -> {});
  }

  @Override
  public void close() {
    database.close();
  }
}
