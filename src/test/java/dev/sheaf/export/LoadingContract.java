package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.SandboxOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a load does, wherever it goes.
abstract class LoadingContract extends HostileLoadingContract {
  /// Takes a column from a table and adds another, as an older or a later version, or a person,
  /// would.
  abstract void alter(String table, String without, String with) throws Exception;

  /// Makes the table of gists one that nothing can be loaded into.
  abstract void spoil() throws Exception;

  private LoadScene small() throws Exception {
    return scene(SandboxOptions.filled(20, 5).withOdd(false));
  }

  @Test
  void everyRowIsWhatTheHostHas() throws Exception {
    try (LoadScene scene = scene(SandboxOptions.filled(60, 3))) {
      LoadReport report = scene.load();
      assertThat(report.lacks()).isEmpty();
      HostTruth host = new HostTruth(scene.sandbox());
      List<String> ids = host.singles();
      holds(scene, Resource.STARRED_GISTS, host.starred());
      holds(scene, Resource.GIST_COMMENTS, host.comments(ids));
      holds(scene, Resource.GIST_COMMITS, host.commits(ids));
      holds(scene, Resource.GIST_FORKS, host.forks(ids));
      everyGistIs(scene, Resource.GISTS, host.gists());
      everyGistIs(scene, Resource.PUBLIC_GISTS, host.publicGists(LoadRequest.PUBLIC_LIMIT));
      everyFileIs(scene, host.files(ids));
      HostDetails details = new HostDetails(host, scene.sandbox());
      holds(scene, Resource.STAR_CHECK, details.stars(ids));
      String me = scene.library().account().orElseThrow().login();
      holds(scene, Resource.USERS, details.people(ids, List.of(me)));
      holds(scene, Resource.GIST, details.wholes(ids));
      Map<String, String> files = byId(scene.rows(Resource.GIST), "files");
      for (String id : ids) {
        details.checkFiles(id, JsonParser.parseString(files.get(id)).getAsJsonArray().asList());
      }
    }
  }

  @Test
  void thePeopleAskedForComeWithTheirGistsAndProfiles() throws Exception {
    try (LoadScene scene = small()) {
      String login = scene.sandbox().users().get(1).login();
      String me = scene.sandbox().users().getFirst().login();
      scene.load(scene.request().withUsers(List.of(login)));
      HostTruth host = new HostTruth(scene.sandbox());
      holds(scene, Resource.USER_GISTS, host.gistsOf(login));
      List<String> ids = new ArrayList<>(host.singles());
      host.gistsOf(login).forEach(row -> ids.add(String.valueOf(row.get("gist_id"))));
      HostDetails details = new HostDetails(host, scene.sandbox());
      holds(scene, Resource.USERS, details.people(ids, List.of(me, login)));
      scene.sandbox().requests().clear();
      assertThat(scene.load(scene.request().withUsers(List.of(login))).written()).isZero();
      assertThat(scene.sandbox().requests().all())
          .as("a profile is asked for once a day")
          .noneMatch(request -> request.path().matches(".*/users/[^/]+"));
    }
  }

  // Of one gist the API tells 300 files only, and Git the other five.
  private static void everyGistIs(
      LoadScene scene, Resource resource, List<Map<String, @Nullable String>> truth)
      throws Exception {
    List<Map<String, @Nullable String>> whole =
        truth.stream().filter(row -> !"300".equals(row.get("file_count"))).toList();
    List<Map<String, @Nullable String>> here =
        scene.rowsLike(resource, truth).stream()
            .filter(row -> !"305".equals(row.get("file_count")))
            .toList();
    assertThat(here)
        .hasSize(truth.size() - 1)
        .containsExactlyInAnyOrderElementsOf(scene.spelled(resource, whole));
  }

  private static void everyFileIs(LoadScene scene, List<Map<String, @Nullable String>> truth)
      throws Exception {
    List<Map<String, @Nullable String>> here = scene.rowsLike(Resource.GIST_FILES, truth);
    List<Map<String, @Nullable String>> parts =
        here.stream()
            .filter(row -> String.valueOf(row.get("filename")).matches("part-\\d{3}\\.txt"))
            .toList();
    assertThat(parts).hasSize(305);
    assertThat(here.stream().filter(row -> !parts.contains(row)))
        .containsExactlyInAnyOrderElementsOf(scene.spelled(Resource.GIST_FILES, truth));
  }

  private static Map<String, String> byId(List<Map<String, @Nullable String>> rows, String column) {
    Map<String, String> byId = new TreeMap<>();
    rows.forEach(row -> byId.put(row.get("gist_id"), String.valueOf(row.get(column))));
    return byId;
  }

  @Test
  void nothingIsWrittenAgainWhereNothingChanged() throws Exception {
    try (LoadScene scene = small()) {
      LoadReport first = scene.load();
      assertThat(first.written()).isPositive();
      Map<String, String> before = byId(scene.rows(Resource.GIST), TableShape.LOADED_AT);
      LoadReport second = scene.load();
      assertThat(second.written()).isZero();
      assertThat(byId(scene.rows(Resource.GIST), TableShape.LOADED_AT)).isEqualTo(before);
      assertThat(scene.tables().rows("_loads"))
          .hasSize(2 * Resource.values().length)
          .allMatch(row -> "loaded".equals(row.get("status")));
      assertThat(scene.history().all()).containsExactly(second, first);
    }
  }

  private static GistChange changed(String description, String without) {
    SequencedMap<String, GistChange.FileChange> files = new LinkedHashMap<>();
    files.put(without, new GistChange.FileChange.Delete());
    return new GistChange(description, files);
  }

  @Test
  void whatChangedIsMergedAndWhatIsGoneIsMarked() throws Exception {
    try (LoadScene scene = small();
        GitHub host = scene.around().connect()) {
      Gist edited =
          host.create(NewGist.of("old", Visibility.SECRET, Map.of("a.txt", "a", "b.txt", "b")));
      Gist deleted = host.create(NewGist.of("gone", Visibility.SECRET, Map.of("c.txt", "c")));
      scene.load();
      host.update(edited.id(), changed("new", "b.txt"));
      host.addComment(edited.id(), "Well said");
      host.delete(deleted.id());
      LoadReport report = scene.load();
      Map<String, String> descriptions = byId(scene.rows(Resource.GISTS), "description");
      assertThat(descriptions)
          .containsEntry(edited.id(), "new")
          .containsEntry(deleted.id(), "gone");
      assertThat(marked(scene, Resource.GISTS)).containsExactly(deleted.id());
      assertThat(marked(scene, Resource.GIST)).containsExactly(deleted.id());
      assertThat(marked(scene, Resource.GIST_FILES))
          .containsExactlyInAnyOrder(edited.id(), deleted.id());
      assertThat(byId(scene.rows(Resource.GIST_COMMENTS), "body"))
          .containsEntry(edited.id(), "Well said");
      assertThat(report.resources().getFirst().written()).isEqualTo(1);
      assertThat(report.resources().getFirst().deleted()).isEqualTo(1);

      scene.load(scene.request().withFull(true));
      assertThat(marked(scene, Resource.GISTS)).containsExactly(deleted.id());
      assertThat(scene.load().written()).isZero();
    }
  }

  private static List<String> marked(LoadScene scene, Resource resource) throws Exception {
    return scene.rows(resource).stream()
        .filter(row -> !Objects.requireNonNullElse(row.get(TableShape.DELETED_AT), "").isEmpty())
        .map(row -> String.valueOf(row.get("gist_id")))
        .toList();
  }

  @Test
  void aFullLoadRemovesWhatIsGone() throws Exception {
    try (LoadScene scene = small();
        GitHub host = scene.around().connect()) {
      Gist gist = host.create(NewGist.of("gone", Visibility.SECRET, Map.of("c.txt", "c")));
      scene.load();
      host.delete(gist.id());
      LoadReport report = scene.load(scene.request().withFull(true));
      assertThat(byId(scene.rows(Resource.GISTS), "description")).doesNotContainKey(gist.id());
      assertThat(report.resources().getFirst().written())
          .isEqualTo(report.resources().getFirst().total());
    }
  }

  @Test
  void aColumnThatIsMissingIsAddedAndAStrangeOneStays() throws Exception {
    try (LoadScene scene = small()) {
      scene.load();
      alter("gists", "html_url", "remark");
      alter("_loads", "took_ms", "remark");
      LoadReport report = scene.load(scene.request().withFull(true));
      assertThat(report.resources().getFirst().changes()).containsExactly("+ column html_url");
      assertThat(scene.rows(Resource.GISTS))
          .isNotEmpty()
          .allMatch(row -> String.valueOf(row.get("html_url")).startsWith("http"))
          .allMatch(row -> "seen".equals(row.get("remark")));
      assertThat(scene.tables().rows("_loads"))
          .hasSize(2 * Resource.values().length)
          .anyMatch(row -> "+ column html_url".equals(row.get("schema_changes")))
          .anyMatch(row -> "seen".equals(row.get("remark")) && isNothing(row.get("took_ms")))
          .anyMatch(row -> !isNothing(row.get("took_ms")));
    }
  }

  private static boolean isNothing(@Nullable String value) {
    return value == null || value.isEmpty();
  }

  @Test
  void aLoadThatFailedIsToldAndTheTablesStay() throws Exception {
    try (LoadScene scene = small()) {
      scene.load();
      List<Map<String, @Nullable String>> files = scene.rows(Resource.GIST_FILES);
      List<Map<String, @Nullable String>> loads = scene.tables().rows("_loads");
      spoil();
      assertThatThrownBy(scene::load).isInstanceOf(LoadException.class);
      assertThat(scene.rows(Resource.GIST_FILES)).containsExactlyInAnyOrderElementsOf(files);
      List<Map<String, @Nullable String>> now = new ArrayList<>(scene.tables().rows("_loads"));
      assertThat(now).containsAll(loads);
      now.removeAll(loads);
      assertThat(now).singleElement().satisfies(LoadingContract::isFailure);
    }
  }

  private static void isFailure(Map<String, @Nullable String> row) {
    assertThat(row).containsEntry("resource", "*").containsEntry("status", "failed");
    assertThat(row.get("error")).isNotBlank();
    assertThat(row.get("started_at")).isNotBlank();
  }
}
