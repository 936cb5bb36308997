package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.GIST;
import static dev.sheaf.github.FakeHost.json;
import static dev.sheaf.github.FakeHost.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OperationsTest {
  private static final String COMMENT =
      """
      {"id":7,"body":"hi","created_at":"2020-01-01T00:00:00Z","updated_at":"2020-01-01T00:00:00Z"}\
      """;

  private final FakeHost fake = new FakeHost();
  private final GitHub gitHub = fake.gitHub;

  @AfterEach
  void close() throws IOException {
    fake.close();
  }

  private void assertSent(String line) throws InterruptedException {
    RecordedRequest request = fake.request();
    assertThat(request.getMethod() + " " + request.getPath()).isEqualTo(line);
    assertThat(request.getHeader("Accept")).isEqualTo("application/vnd.github+json");
    assertThat(request.getHeader("User-Agent")).isEqualTo("Sheaf/1.2.3");
    assertThat(request.getHeader("Authorization")).isEqualTo("token ghp_secret");
  }

  @Test
  void listsAreAskedForWithTheirParameters() throws Exception {
    fake.answers(ok("[]"), ok("[]"), ok("[]"), ok("[]"));
    ListQuery query = ListQuery.ALL.withSince(Instant.parse("2020-01-01T00:00:00.123Z"));
    gitHub.gists(query);
    assertSent("GET /api/v3/gists?since=2020-01-01T00%3A00%3A00Z&per_page=100");
    gitHub.publicGists(ListQuery.ALL);
    assertSent("GET /api/v3/gists/public?per_page=100");
    gitHub.starred(ListQuery.ALL.withPerPage(5));
    assertSent("GET /api/v3/gists/starred?per_page=5");
    gitHub.gistsOf("octo cat", ListQuery.ALL);
    assertSent("GET /api/v3/users/octo%20cat/gists?per_page=100");
  }

  @Test
  void whatHangsOnAGistIsAskedForByItsId() throws Exception {
    fake.answers(ok(GIST), ok(GIST), ok("[]"), ok("[]"), ok("[]"), ok(COMMENT));
    gitHub.gist("abc", null);
    assertSent("GET /api/v3/gists/abc");
    gitHub.revision("abc", "57a7f021a713b1c5a6a199b54cc514735d2d462f");
    assertSent("GET /api/v3/gists/abc/57a7f021a713b1c5a6a199b54cc514735d2d462f");
    gitHub.revisions("abc", ListQuery.ALL);
    assertSent("GET /api/v3/gists/abc/commits?per_page=100");
    gitHub.forks("abc", ListQuery.ALL);
    assertSent("GET /api/v3/gists/abc/forks?per_page=100");
    gitHub.comments("abc", ListQuery.ALL);
    assertSent("GET /api/v3/gists/abc/comments?per_page=100");
    gitHub.comment("abc", 7);
    assertSent("GET /api/v3/gists/abc/comments/7");
  }

  @Test
  void writesGoWhereTheyShould() throws Exception {
    MockResponse done = new MockResponse().setResponseCode(204);
    fake.answers(done, done, done, json(201, GIST), done, json(201, COMMENT), ok(COMMENT));
    gitHub.delete("abc");
    assertSent("DELETE /api/v3/gists/abc");
    gitHub.star("abc");
    RecordedRequest star = fake.request();
    assertThat(star.getRequestLine()).startsWith("PUT /api/v3/gists/abc/star ");
    assertThat(star.getHeader("Content-Length")).isEqualTo("0");
    gitHub.unstar("abc");
    assertSent("DELETE /api/v3/gists/abc/star");
    gitHub.fork("abc");
    assertSent("POST /api/v3/gists/abc/forks");
    gitHub.deleteComment("abc", 7);
    assertSent("DELETE /api/v3/gists/abc/comments/7");
    gitHub.addComment("abc", "hi");
    RecordedRequest comment = fake.request();
    assertThat(comment.getRequestLine()).startsWith("POST /api/v3/gists/abc/comments ");
    assertThat(comment.getBody().readUtf8()).isEqualTo("{\"body\":\"hi\"}");
    gitHub.editComment("abc", 7, "ho");
    assertSent("PATCH /api/v3/gists/abc/comments/7");
  }

  @Test
  void aNewGistIsSentWhole() throws Exception {
    fake.answers(json(201, GIST));
    gitHub.create(NewGist.of("two \"files\"", Visibility.SECRET, Map.of("a.txt", "ä\n")));
    RecordedRequest request = fake.request();
    assertThat(request.getRequestLine()).startsWith("POST /api/v3/gists ");
    assertThat(request.getBody().readUtf8())
        .isEqualTo(
            """
            {"description":"two \\"files\\"","public":false,"files":{"a.txt":{"content":"ä\\n"}}}\
            """);
  }

  @Test
  void aChangeSendsOnlyWhatChangesAndNullForWhatGoes() throws Exception {
    fake.answers(ok(GIST), ok(GIST));
    SequencedMap<String, FileChange> files = new LinkedHashMap<>();
    files.put("new.txt", new FileChange.Write("n"));
    files.put("old.txt", new FileChange.Delete());
    files.put("a.txt", new FileChange.Rename("b.txt"));
    files.put("c.txt", new FileChange.RenameAndWrite("d.txt", "d"));
    gitHub.update("abc", new GistChange(null, files));
    RecordedRequest request = fake.request();
    assertThat(request.getRequestLine()).startsWith("PATCH /api/v3/gists/abc ");
    assertThat(request.getBody().readUtf8())
        .isEqualTo(
            """
            {"files":{"new.txt":{"content":"n"},"old.txt":null,"a.txt":{"filename":"b.txt"},\
            "c.txt":{"filename":"d.txt","content":"d"}}}\
            """);
    assertThat(request.getHeader("If-None-Match")).isNull();

    gitHub.update("abc", new GistChange("", new LinkedHashMap<>()));
    assertThat(fake.request().getBody().readUtf8()).isEqualTo("{\"description\":\"\"}");
  }

  @Test
  void peopleAndLimitsAreAskedFor() throws Exception {
    fake.answers(
        ok("{\"login\":\"octocat\",\"id\":1,\"private_gists\":3}")
            .setHeader("X-OAuth-Scopes", "gist, read:user")
            .setHeader("GitHub-Authentication-Token-Expiration", "2027-01-02 03:04:05 UTC"),
        ok("{\"login\":\"octocat\",\"id\":1}"),
        ok("{\"login\":\"mona\",\"id\":2,\"public_gists\":4}"),
        ok("{\"resources\":{\"core\":{\"limit\":60,\"remaining\":59,\"reset\":1600000000}}}"));
    SignedIn classic = gitHub.user();
    assertThat(classic.scopes()).containsExactly("gist", "read:user");
    assertThat(classic.scopesTold()).isTrue();
    assertThat(classic.profile().secretGists()).isEqualTo(3);
    assertThat(classic.tokenExpires()).isEqualTo(Instant.parse("2027-01-02T03:04:05Z"));
    assertThat(classic.account(fake.host).id()).isEqualTo(1);
    SignedIn fineGrained = gitHub.user();
    assertThat(fineGrained.scopesTold()).isFalse();
    assertThat(fineGrained.scopes()).isEmpty();
    assertThat(gitHub.profile("mona", null).fresh().orElseThrow().publicGists()).isEqualTo(4);
    assertThat(gitHub.rateLimit().orElseThrow().remaining()).isEqualTo(59);
    assertSent("GET /api/v3/user");
    assertSent("GET /api/v3/user");
    assertSent("GET /api/v3/users/mona");
    assertSent("GET /api/v3/rate_limit");
  }

  @Test
  void aHostThatCountsNothingHasNoBudget() throws Exception {
    fake.answers(json(404, "{\"message\":\"Rate limiting is not enabled.\"}"));
    assertThat(gitHub.rateLimit()).isEmpty();
  }

  @Test
  void aStarIsThereOrNot() throws Exception {
    fake.answers(new MockResponse().setResponseCode(204), json(404, "{}"));
    assertThat(gitHub.isStarred("abc")).isTrue();
    assertThat(gitHub.isStarred("abc")).isFalse();
  }

  @Test
  void whatOneHasAlreadyIsNotSentAgain() throws Exception {
    fake.answers(
        ok(GIST).setHeader("ETag", "W/\"1\""), new MockResponse().setResponseCode(304), ok("[]"));
    assertThat(gitHub.gist("abc", null))
        .isInstanceOfSatisfying(
            Answer.Fresh.class, fresh -> assertThat(fresh.etag()).isEqualTo("W/\"1\""));
    assertThat(gitHub.gist("abc", "W/\"1\"")).isInstanceOf(Answer.NotModified.class);
    gitHub.gists(ListQuery.ALL.withEtag("\"2\""));
    assertThat(fake.request().getHeader("If-None-Match")).isNull();
    assertThat(fake.request().getHeader("If-None-Match")).isEqualTo("W/\"1\"");
    assertThat(fake.request().getHeader("If-None-Match")).isEqualTo("\"2\"");
  }
}
