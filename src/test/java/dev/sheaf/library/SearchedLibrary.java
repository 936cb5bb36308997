package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.SearchResults.Found;
import dev.sheaf.query.Query;
import dev.sheaf.store.BlobTable;
import dev.sheaf.store.Database;
import dev.sheaf.store.GistTable;
import dev.sheaf.store.ShelfTable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A local copy that gists are put into past every host, and the search over it.
final class SearchedLibrary implements AutoCloseable {
  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

  private final Surroundings around;
  private final Library library;
  private final Database database;
  private final String account;
  private int count;

  SearchedLibrary(Path home) throws Exception {
    around = Surroundings.empty(home);
    library = around.mine("mine");
    database = around.database("mine");
    account = around.account(around.me()).key();
  }

  Library library() {
    return library;
  }

  /// The same local copy, opened once more.
  Library again() throws GistException {
    return around.mine("mine");
  }

  void star(Gist gist) throws GistException {
    new ShelfTable(database, account).add("starred", gist.id());
  }

  void remove(Gist gist) throws GistException {
    new GistTable(database, account).remove(gist.id());
  }

  @Override
  public void close() {
    around.close();
  }

  /// Puts a gist into the local copy as a sync would; each is older than the one before.
  Gist put(String description, Object... namesAndContents) throws GistException {
    String id = "%032x".formatted(++count);
    List<GistFile> files = new ArrayList<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      byte[] bytes =
          namesAndContents[i + 1] instanceof String text
              ? text.getBytes(StandardCharsets.UTF_8)
              : (byte[]) namesAndContents[i + 1];
      new BlobTable(database).put(BlobId.of(bytes), bytes);
      String name = (String) namesAndContents[i];
      String language = name.endsWith(".java") ? "Java" : name.endsWith(".py") ? "Python" : null;
      files.add(
          new GistFile(name, language, null, bytes.length, null, BlobId.of(bytes), null, false));
    }
    Instant at = NOW.minusSeconds(count);
    User owner = new User("ann", 7, null, null);
    Gist gist =
        new Gist(
            id,
            description,
            Visibility.SECRET,
            owner,
            files,
            false,
            at,
            at,
            0,
            true,
            null,
            null,
            null);
    new GistTable(database, account).put(List.of(gist));
    new ShelfTable(database, account).add("mine", id);
    return gist;
  }

  Search search() {
    return library.finding().search();
  }

  void index() throws GistException {
    while (search().indexSome()) {
      // On with the next batch.
    }
  }

  SearchResults find(String typed) throws GistException {
    return search().find(Query.parse(typed));
  }

  List<Gist> gists(String typed) throws GistException {
    return find(typed).best().stream().map(Found::gist).toList();
  }
}
