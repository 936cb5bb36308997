package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingTest {
  private Sandbox sandbox;
  private Caller caller;

  @BeforeAll
  void start() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.filled(250, 7));
    caller = Caller.of(sandbox);
  }

  @AfterAll
  void stop() {
    sandbox.close();
  }

  @Test
  void aPageHas30ItemsUnlessAskedOtherwise() {
    assertThat(caller.get("gists").array()).hasSize(30);
    assertThat(caller.get("gists?per_page=7").array()).hasSize(7);
    assertThat(caller.get("gists?per_page=500").array()).hasSize(100);
    assertThat(caller.get("gists?per_page=0").array()).hasSize(30);
    assertThat(caller.get("gists?per_page=many").array()).hasSize(30);
  }

  @Test
  void linksLeadThroughAllPagesAndTheLastHasNoNext() {
    int seen = 0;
    String next = "gists?per_page=40";
    Reply page = caller.get(next);
    while (true) {
      seen += page.array().size();
      String link = page.header("Link");
      if (!link.contains("rel=\"next\"")) {
        assertThat(link).contains("rel=\"prev\"").contains("rel=\"first\"");
        assertThat(link).doesNotContain("rel=\"last\"");
        break;
      }
      page = caller.get(link.replaceAll("(?s).*<([^>]*)>; rel=\"next\".*", "$1"));
    }
    assertThat(seen).isEqualTo(sandbox.gistsOf("hello").size());
  }

  @Test
  void aSinglePageHasNoLink() {
    assertThat(caller.as("quietfox").get("gists?per_page=100").header("Link")).isEmpty();
  }

  @Test
  void aUsersListPointsToTheNumericId() {
    long id = sandbox.users().getFirst().id();
    Reply page = caller.get("users/hello/gists?per_page=10");
    String expected = sandbox.apiRoot() + "user/" + id + "/gists?per_page=10&page=2";
    assertThat(page.header("Link")).startsWith("<" + expected + ">; rel=\"next\"");
    assertThat(caller.get(expected).array()).hasSize(10);
    assertThat(caller.get(expected).each("id")).doesNotContainAnyElementsOf(page.each("id"));
  }

  @Test
  void listsAreNewestFirstByCreation() {
    List<String> created = caller.get("gists?per_page=100").each("created_at");
    assertThat(created).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void itemsHaveNoContentAndTheirFilesAreSortedByBytes() {
    for (JsonElement item : caller.get("gists?per_page=100").array()) {
      JsonObject files = item.getAsJsonObject().getAsJsonObject("files");
      assertThat(files.keySet().stream().sorted(Entry.BY_BYTES).toList())
          .isEqualTo(List.copyOf(files.keySet()));
      for (String name : files.keySet()) {
        assertThat(files.getAsJsonObject(name).keySet())
            .containsExactly("filename", "type", "language", "raw_url", "size");
      }
    }
  }

  @Test
  void secretGistsAreOnlyInTheOwnersLists() {
    assertThat(caller.get("gists?per_page=100").text()).contains("\"public\":false");
    assertThat(caller.get("users/hello/gists?per_page=100").text()).contains("\"public\":false");
    Caller other = caller.as("kumo");
    assertThat(other.get("users/hello/gists?per_page=100").text())
        .doesNotContain("\"public\":false");
    assertThat(other.get("gists/public?per_page=100").text()).doesNotContain("\"public\":false");
    assertThat(caller.anonymous().get("gists?per_page=100").text())
        .doesNotContain("\"public\":false");
  }

  @Test
  void sinceGivesOnlyWhatChangedAfterwards() {
    List<String> updated =
        caller.get("gists?per_page=100").each("updated_at").stream().sorted().toList();
    String limit = updated.get(updated.size() / 2);
    List<String> recent = caller.get("gists?per_page=100&since=" + limit).each("updated_at");
    assertThat(recent).isNotEmpty().allSatisfy(time -> assertThat(time).isGreaterThan(limit));
    assertThat(caller.get("gists?since=yesterday").status()).isEqualTo(422);
  }

  @Test
  void onlyTheOwnersStarsAreListed() {
    Reply starred = caller.get("gists/starred?per_page=100");
    assertThat(starred.array()).isNotEmpty();
    for (String id : starred.each("id")) {
      assertThat(caller.get("gists/" + id + "/star").status()).isEqualTo(204);
    }
    assertThat(caller.anonymous().get("gists/starred").status()).isEqualTo(401);
  }

  @Test
  void unknownUsersAndTrailingSlashesAreNotFound() {
    assertThat(caller.get("users/nobody-here/gists").status()).isEqualTo(404);
    assertThat(caller.get("gists/").status()).isEqualTo(404);
    assertThat(caller.get("nothing/here").string("message")).isEqualTo("Not Found");
    assertThat(caller.get("nothing/here").string("documentation_url")).isNotEmpty();
  }

  @Test
  void publicGistsBeyond3000CannotBeReached() throws Exception {
    try (Sandbox large = Sandbox.start(SandboxOptions.filled(5000, 3).withOdd(false))) {
      Caller anybody = Caller.of(large);
      String link = anybody.get("gists/public?per_page=100").header("Link");
      assertThat(link).contains("page=30>; rel=\"last\"");
      assertThat(anybody.get("gists/public?per_page=100&page=30").array()).hasSize(100);
      assertThat(anybody.get("gists/public?per_page=100&page=31").status()).isEqualTo(422);
    }
  }
}
