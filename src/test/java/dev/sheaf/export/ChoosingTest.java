package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.keychain.RunOnlyKeychain;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.sandbox.User;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoosingTest {
  @TempDir private Path folder;
  private LoadScene scene;
  private User other;

  @BeforeEach
  void begin() throws Exception {
    scene =
        new LoadScene(
            SandboxOptions.filled(16, 5).withOdd(false),
            folder.resolve("home"),
            LoadScene.destination("sqlite:" + folder.resolve("gists.db")));
    other = scene.sandbox().users().get(1);
  }

  @AfterEach
  void end() {
    scene.close();
  }

  private Gist made(String description) throws GistException {
    try (GitHub host = scene.around().connect(other)) {
      return host.create(NewGist.of(description, Visibility.PUBLIC, Map.of("a.txt", "theirs\n")));
    }
  }

  private List<String> column(Resource resource, String name) throws Exception {
    return scene.rows(resource).stream().map(row -> String.valueOf(row.get(name))).toList();
  }

  private boolean nothingIsMarked() throws Exception {
    return scene.rows(Resource.GIST).stream()
        .allMatch(row -> Objects.isNull(row.get(TableShape.DELETED_AT)));
  }

  @Test
  void aGistOfAnyoneIsLoadedByItsIdAndStays() throws Exception {
    Gist theirs = made("theirs");
    LoadReport report = scene.load(scene.request().withGists(List.of(theirs.id())));
    assertThat(report.lacks()).isEmpty();
    assertThat(column(Resource.GIST, "gist_id")).containsExactly(theirs.id());
    assertThat(column(Resource.GIST_FILES, "content")).containsExactly("theirs\n");
    assertThat(column(Resource.GIST_COMMITS, "gist_id")).containsExactly(theirs.id());
    scene.load();
    assertThat(column(Resource.GIST, "gist_id")).contains(theirs.id()).hasSizeGreaterThan(1);
    assertThat(nothingIsMarked()).isTrue();
  }

  @Test
  void whoseForkAGistIsComesWhereItIsAskedFor() throws Exception {
    Gist theirs = made("theirs");
    String fork;
    try (GitHub host = scene.around().connect()) {
      fork = host.fork(theirs.id()).id();
    }
    scene.load(scene.request().withGists(List.of(fork)));
    assertThat(column(Resource.GIST, "fork_of_id")).containsExactly(theirs.id());
    assertThat(column(Resource.GIST, "fork_of_owner")).containsExactly(other.login());
    scene.load();
    assertThat(column(Resource.GIST, "fork_of_id")).contains(theirs.id());
  }

  @Test
  void aGistThatIsNotThereIsTold() throws Exception {
    LoadReport report =
        scene.load(scene.request().withGists(List.of("0123456789abcdef0123456789abcdef")));
    assertThat(report.succeeded()).isTrue();
    assertThat(report.lacks()).contains(new LoadReport.Lack("gist_files", 1, "not found"));
  }

  @Test
  void theGistsOfAPersonAreLoadedByLogin() throws Exception {
    Gist theirs = made("of a person");
    scene.load(scene.request().withUsers(List.of(other.login())));
    assertThat(column(Resource.USER_GISTS, "gist_id")).contains(theirs.id());
    assertThat(Set.copyOf(column(Resource.USER_GISTS, "login"))).containsExactly(other.login());
    assertThat(column(Resource.GIST_FILES, "content")).contains("theirs\n");
  }

  @Test
  void onlySoManyPublicGistsAreLoaded() throws Exception {
    scene.load(scene.request().withPublicLimit(3));
    assertThat(column(Resource.PUBLIC_GISTS, "gist_id")).hasSize(3);
  }

  @Test
  void whatIsOlderIsLeftOutAndNotTakenForDeleted() throws Exception {
    scene.load();
    int all = column(Resource.GISTS, "gist_id").size();
    LoadReport report = scene.load(scene.request().withSince(Instant.now().minusSeconds(86_400)));
    assertThat(report.resources()).allMatch(each -> each.deleted() == 0);
    assertThat(column(Resource.GISTS, "gist_id")).hasSize(all);
    assertThat(nothingIsMarked()).isTrue();
  }

  @Test
  void onlyTheTablesAskedForAreMade() throws Exception {
    LoadReport report = scene.load(scene.request().withResources(EnumSet.of(Resource.GISTS)));
    assertThat(report.resources()).hasSize(1);
    assertThatThrownBy(() -> scene.rows(Resource.GIST)).hasMessageContaining("no such table");
  }

  @Test
  void anInterruptedLoadLeavesNothing() throws Exception {
    Loader loader =
        new Loader(
            List.of(scene.library()),
            new Passwords(Map.of(), new RunOnlyKeychain()),
            scene.history());
    assertThatThrownBy(
            () ->
                loader.run(
                    scene.request(),
                    progress -> {
                      if (progress instanceof LoadProgress.Writing(Resource what, long rows)
                          && what == Resource.GIST_FILES) {
                        Thread.currentThread().interrupt();
                      }
                    }))
        .isInstanceOfSatisfying(
            GistException.class, e -> assertThat(e.failure()).isEqualTo(new Failure.Cancelled()));
    assertThat(Thread.interrupted()).isTrue();
    assertThatThrownBy(() -> scene.rows(Resource.GISTS)).hasMessageContaining("no such table");
    assertThat(scene.history().all().getFirst().error()).isEqualTo("cancelled");
  }

  @Test
  void withoutTheHostWhatIsHereIsLoadedAndTheLackIsTold() throws Exception {
    scene.load();
    scene.sandbox().unplug();
    LoadReport report = scene.load();
    scene.sandbox().plugIn();
    assertThat(report.succeeded()).isTrue();
    assertThat(report.lacks()).extracting(LoadReport.Lack::why).contains("offline");
    assertThat(scene.tables().rows("_loads"))
        .anyMatch(row -> "incomplete".equals(row.get("status")));
    assertThat(nothingIsMarked()).isTrue();
  }

  @Test
  void aPasswordComesFromTheEnvironmentElseFromTheKeychain() throws Exception {
    Destination.Postgres server =
        new Destination.Postgres("db.example", 5432, "gists", "me", Map.of());
    RunOnlyKeychain keychain = new RunOnlyKeychain();
    Passwords passwords = new Passwords(Map.of(), keychain);
    assertThat(passwords.of(server)).isEmpty();
    passwords.keep(server, "with space and ü");
    assertThat(passwords.of(server)).contains("with space and ü");
    assertThat(new Passwords(Map.of("PGPASSWORD", "other"), keychain).of(server)).contains("other");
    passwords.forget(server);
    assertThat(passwords.of(server)).isEmpty();
  }
}
