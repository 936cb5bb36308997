package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import dev.sheaf.gist.WebAddress;
import dev.sheaf.store.ShelfTable.PageMark;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
  private static final User ANN = new User("ann", 7, URI.create("http://x/a?v=4"), null);

  @TempDir private Path home;

  private Database database;
  private GistTable gists;
  private ShelfTable shelves;

  @BeforeEach
  void open() throws Exception {
    database = Database.open(home.resolve("sheaf.db"));
    gists = new GistTable(database, "me");
    shelves = new ShelfTable(database, "me");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aGistComesBackAsItWasPut() throws Exception {
    Gist full =
        new Gist(
            "a",
            "words \"and\" 'signs' 🐑",
            Visibility.PUBLIC,
            ANN,
            List.of(
                file("b.txt", new WebAddress("http://x/raw/b.txt")),
                file("a.txt", null),
                file("A.txt", null)),
            true,
            NOW,
            NOW.plusMillis(1),
            3,
            false,
            new WebAddress("http://x/a"),
            new WebAddress("http://x/a.git"),
            new Gist.Base("b", new User("bob", 8, null, null), null));
    Gist bare = bare("c\"\\");
    gists.put(List.of(full, bare));

    assertThat(gists.find("a")).contains(full);
    assertThat(gists.find("c\"\\")).contains(bare);
    assertThat(gists.find("none")).isEmpty();
    assertThat(new GistTable(database, "other").find("a")).isEmpty();
  }

  @Test
  void whoIsRenamedIsRenamedEverywhere() throws Exception {
    gists.put(List.of(of("a", ANN), of("b", ANN)));
    User renamed = new User("anna", 7, ANN.avatar(), null);
    gists.put(List.of(of("b", renamed)));
    assertThat(gists.find("a").orElseThrow().owner()).isEqualTo(renamed);
  }

  @Test
  void aShelfShowsItsGistsAndNoOthers() throws Exception {
    gists.put(List.of(bare("a"), of("b", ANN), bare("c")));
    shelves.putPage("mine", new PageMark(1, "\"etag\"", "http://x?page=2"), List.of("a", "b"));
    shelves.putPage("mine", new PageMark(1, "\"next\"", null), List.of("b"));

    assertThat(gists.onShelf("mine")).extracting(Gist::id).containsExactlyInAnyOrder("a", "b");
    assertThat(gists.onShelf("mine"))
        .filteredOn(gist -> gist.id().equals("b"))
        .singleElement()
        .satisfies(gist -> assertThat(gist.files()).hasSize(1));
    assertThat(shelves.onPage("mine", 1)).containsExactly("b");
    assertThat(shelves.page("mine", 1)).contains(new PageMark(1, "\"next\"", null));
    gists.removeStray();
    assertThat(gists.find("c")).isEmpty();
  }

  @Test
  void aFullDiskIsToldAndCostsNothingThatWasKept() throws Exception {
    DraftTable drafts = new DraftTable(database, "me");
    drafts.put(draft("typed before"));
    pragma("max_page_count = 60");

    GistException failure =
        catchThrowableOfType(
            GistException.class, () -> drafts.put(draft("too long ".repeat(100_000))));

    assertThat(failure.failure()).isEqualTo(new Failure.StoreDamaged(Failure.Damage.DISK_FULL));
    assertThat(drafts.all()).containsExactly(draft("typed before"));
    pragma("max_page_count = 1000000");
    drafts.put(draft("too long ".repeat(100_000)));
    assertThat(drafts.find("d")).contains(draft("too long ".repeat(100_000)));
  }

  private void pragma(String setting) throws GistException {
    database.transaction(
        () ->
            database.read(
                writer -> {
                  try (Statement statement = writer.createStatement()) {
                    return statement.execute("pragma " + setting);
                  }
                }));
  }

  private static Draft draft(String content) {
    return new Draft(
        "d", null, null, "", Visibility.SECRET, List.of(DraftFile.added("a.txt", content)), NOW);
  }

  private static Gist bare(String id) {
    return new Gist(
        id, "", Visibility.SECRET, null, List.of(), false, NOW, NOW, 0, true, null, null, null);
  }

  private static Gist of(String id, User owner) {
    return new Gist(
        id,
        "",
        Visibility.SECRET,
        owner,
        List.of(file("a.txt", null)),
        false,
        NOW,
        NOW,
        0,
        true,
        null,
        null,
        null);
  }

  private static GistFile file(String name, @Nullable WebAddress rawUrl) {
    return new GistFile(name, null, "text/plain", 3, rawUrl, "0123", null, rawUrl != null);
  }
}
