package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of values that something could stumble over, wherever a load goes.
abstract class HostileLoadingContract {
  @TempDir Path folder;

  /// The text of an empty destination.
  abstract String destination() throws Exception;

  final LoadScene scene(SandboxOptions options) throws Exception {
    return new LoadScene(options, folder.resolve("home"), LoadScene.destination(destination()));
  }

  static void holds(LoadScene scene, Resource resource, List<Map<String, @Nullable String>> truth)
      throws Exception {
    assertThat(truth).as("the host has some %s", resource).isNotEmpty();
    assertThat(scene.rowsLike(resource, truth))
        .as(resource.name())
        .containsExactlyInAnyOrderElementsOf(scene.spelled(resource, truth));
  }

  @Test
  void oddValuesArriveWhole() throws Exception {
    try (LoadScene scene = scene(SandboxOptions.filled(0, 5).withOdd(false));
        GitHub host = scene.around().connect()) {
      String odd = HostileGists.everyPlane();
      String large = "A line of a megabyte; ".repeat(50_000);
      Gist gist =
          host.create(
              NewGist.of(
                  "zero \0 " + odd,
                  Visibility.PUBLIC,
                  Map.of(
                      "planes.txt", odd, "large.txt", large, "nothing.sql", "null\n\\N\n\\.\n")));
      host.addComment(gist.id(), "\0" + odd);
      scene.load();
      HostTruth truth = new HostTruth(scene.sandbox());
      holds(scene, Resource.GISTS, truth.gists());
      holds(scene, Resource.GIST_FILES, truth.files(List.of(gist.id())));
      holds(scene, Resource.GIST_COMMENTS, truth.comments(List.of(gist.id())));
      assertThat(scene.load().written()).isZero();
    }
  }

  private static Map<String, @Nullable String> row(@Nullable String... namesAndValues) {
    Map<String, @Nullable String> row = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return row;
  }

  @Test
  void whatNoHostShouldSayIsLoadedAsItIsAndLeadsNowhere() throws Exception {
    try (LoadScene scene = scene(SandboxOptions.empty())) {
      String account = scene.library().account().orElseThrow().key();
      try (Database database = Database.beside(folder.resolve("home/library.db"))) {
        HostileGists.put(database, account);
      }
      LoadRequest hostile =
          scene
              .request()
              .withGists(List.of(HostileGists.ID, HostileGists.NOBODYS))
              .withFetch(LoadRequest.Fetch.NOTHING);
      scene.load(hostile);
      holds(
          scene,
          Resource.GIST,
          List.of(
              row(
                  "gist_id",
                  HostileGists.ID,
                  "description",
                  HostileGists.large(),
                  "owner_id",
                  "4711",
                  "created_at",
                  "2020-02-29T23:59:59.999Z"),
              row(
                  "gist_id",
                  HostileGists.NOBODYS,
                  "description",
                  "\0" + HostileGists.everyPlane(),
                  "owner_id",
                  null,
                  "created_at",
                  "2020-02-29T23:59:59.999Z")));
      List<Map<String, @Nullable String>> files = new ArrayList<>();
      for (String name : HostileGists.NAMES) {
        files.add(
            row(
                "gist_id",
                HostileGists.ID,
                "filename",
                name,
                "language",
                name,
                "content",
                HostileGists.content(name)));
      }
      holds(scene, Resource.GIST_FILES, files);
      holds(
          scene,
          Resource.GIST_COMMENTS,
          List.of(row("comment_id", "1", "user_id", null, "body", "\0" + HostileGists.large())));
      assertThat(scene.load(hostile).written()).isZero();
      try (Stream<Path> all = Files.walk(folder)) {
        assertThat(all.map(Path::getFileName).map(String::valueOf)).doesNotContain("escaped");
      }
      assertThat(folder.resolveSibling("escaped")).doesNotExist();
    }
  }
}
