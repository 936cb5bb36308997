package dev.sheaf.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RecordingsTest {
  private static final String ID = "/gists/[0-9a-f]+";

  private static List<Exchange> recorded() throws IOException {
    assumeTrue(
        Files.isDirectory(Recordings.FOLDER), "no recordings at " + Recordings.FOLDER + " here");
    return Recordings.all();
  }

  @TestFactory
  Stream<DynamicTest> everyRecordedAnswerIsUnderstood() throws IOException {
    return recorded().stream()
        .map(
            exchange ->
                DynamicTest.dynamicTest(
                    exchange.toString(),
                    () -> {
                      try (FakeHost fake = new FakeHost()) {
                        understand(exchange, fake);
                      }
                    }));
  }

  private static void understand(Exchange exchange, FakeHost fake) throws Exception {
    for (int i = 0; i < 4; i++) {
      fake.answers(exchange.replay(fake.host.apiRoot().toString()));
    }
    try {
      ask(exchange, fake.gitHub);
      // Both answer "no" with a 404 that is no failure.
      assertThat(exchange.status() < 300 || exchange.path().matches(".*/(star|rate_limit)"))
          .isTrue();
    } catch (GistException e) {
      assertThat(e.failure()).isEqualTo(expected(exchange, e.failure()));
    }
    if (exchange.headers().keySet().stream().anyMatch("X-RateLimit-Reset"::equalsIgnoreCase)
        && exchange.status() < 300
        && !exchange.headers().toString().contains("{{")
        && !exchange.path().startsWith("/search")) {
      assertThat(fake.gitHub.budget()).isPresent();
    }
  }

  private static Failure expected(Exchange exchange, Failure found) {
    return switch (exchange.status()) {
      case 404 -> new Failure.NotFound();
      case 422 -> new Failure.Rejected(List.of(new Failure.Reason("color", "invalid", null)));
      case 403, 429 -> {
        assertThat(found).isInstanceOf(Failure.RateLimited.class);
        yield found;
      }
      default -> {
        assertThat(exchange.path()).doesNotStartWith("/gists").isNotEqualTo("/user");
        assertThat(found).isInstanceOf(Failure.Malformed.class);
        yield found;
      }
    };
  }

  private static void ask(Exchange exchange, GitHub gitHub) throws GistException {
    String path = exchange.path().replaceFirst("\\?.*", "");
    if (exchange.method().equals("DELETE")) {
      gitHub.delete("abc");
    } else if (exchange.method().equals("PUT")) {
      gitHub.star("abc");
    } else if (path.endsWith("/star")) {
      assertThat(gitHub.isStarred("abc")).isEqualTo(exchange.status() == 204);
    } else if (path.equals("/user")) {
      check(gitHub.user(), exchange);
    } else if (path.equals("/rate_limit")) {
      assertThat(gitHub.rateLimit().isPresent()).isEqualTo(exchange.status() == 200);
    } else if (path.contains("/comments")) {
      askForComments(exchange, gitHub);
    } else if (path.endsWith("/commits")) {
      assertThat(page(gitHub.revisions("abc", ListQuery.ALL))).hasSize(size(exchange));
    } else if (path.endsWith("/forks") && exchange.method().equals("GET")) {
      assertThat(page(gitHub.forks("abc", ListQuery.ALL))).hasSize(size(exchange));
    } else if (exchange.method().equals("POST") && !path.equals("/gists")) {
      gitHub.fork("abc");
    } else if (exchange.method().equals("POST")) {
      check(gitHub.create(NewGist.of("", Visibility.SECRET, Map.of("a", "a"))), exchange);
    } else if (exchange.method().equals("PATCH")) {
      check(gitHub.update("abc", new GistChange("", new LinkedHashMap<>())), exchange);
    } else if (path.matches("(/users/[^/]+)?/gists(/public|/starred)?")) {
      List<Gist> gists = page(gitHub.gists(ListQuery.ALL));
      assertThat(gists)
          .hasSize(size(exchange))
          .allMatch(gist -> gist.owner() != null || !exchange.text().contains("\"user\":{"));
    } else {
      Gist gist = gitHub.gist("abc", null).fresh().orElseThrow();
      if (path.matches(ID + "(/[0-9a-f]+)?")) {
        check(gist, exchange);
      }
    }
  }

  private static void askForComments(Exchange exchange, GitHub gitHub) throws GistException {
    switch (exchange.method()) {
      case "POST" -> assertThat(gitHub.addComment("abc", "x").body()).isNotBlank();
      case "PATCH" -> assertThat(gitHub.editComment("abc", 1, "x").body()).isNotBlank();
      default -> {
        if (exchange.text().startsWith("[")) {
          assertThat(page(gitHub.comments("abc", ListQuery.ALL))).hasSize(size(exchange));
        } else {
          assertThat(gitHub.comment("abc", 1).user()).isNotNull();
        }
      }
    }
  }

  private static <T> List<T> page(Answer<Page<T>> answer) {
    return answer.fresh().orElseThrow().items();
  }

  private static int size(Exchange exchange) {
    return JsonParser.parseString(exchange.text()).getAsJsonArray().size();
  }

  private static void check(SignedIn user, Exchange exchange) {
    assertThat(exchange.text()).contains(user.profile().user().login());
  }

  private static void check(Gist gist, Exchange exchange) {
    JsonElement files = JsonParser.parseString(exchange.text()).getAsJsonObject().get("files");
    assertThat(gist.files())
        .extracting(GistFile::name)
        .containsExactlyElementsOf(files.getAsJsonObject().keySet());
    assertThat(gist.files()).allMatch(file -> file.blobId() != null);
  }

  @Test
  void mostRecordedContentsAreWhatTheirBlobIdSays() throws Exception {
    int exact = 0;
    int other = 0;
    for (Exchange exchange : recorded()) {
      for (GistFile file : filesOf(exchange)) {
        if (file.isComplete()) {
          exact++;
        } else if (file.content() != null) {
          other++;
        }
      }
    }
    assertThat(exact).isGreaterThan(50);
    assertThat(other).isZero();
  }

  private static List<GistFile> filesOf(Exchange exchange) throws Exception {
    if (exchange.status() >= 300 || !exchange.path().matches("/gists(/[0-9a-f]+)*")) {
      return List.of();
    }
    try (FakeHost fake = new FakeHost()) {
      fake.answers(exchange.replay(fake.host.apiRoot().toString()));
      Optional<Gist> gist = fake.gitHub.gist("abc", null).fresh();
      return gist.map(Gist::files).orElse(List.of());
    } catch (GistException e) {
      return List.of();
    }
  }
}
