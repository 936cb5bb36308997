package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.sheaf.gist.Account;
import dev.sheaf.gist.Host;
import dev.sheaf.github.HastyGitHub;
import dev.sheaf.store.Database;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A host whose raw addresses do not show which content they lead to.
class UnnamedContentsTest {
  @TempDir private Path home;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private String content = "one";
  private String updated = "2026-01-01T00:00:00Z";
  private HttpServer server;
  private Database database;
  private Library library;

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          byte[] body = answer(path).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    Host host = Host.parse("127.0.0.1:" + server.getAddress().getPort()).orElseThrow();
    database = Database.open(home.resolve("library.db"));
    library =
        new Library(new Account(host, 1, "me", null, null), HastyGitHub.at(host, null), database);
  }

  @AfterEach
  void stop() {
    library.close();
    database.close();
    server.stop(0);
  }

  private String answer(String path) {
    return switch (path) {
      case "/api/v3/gists" -> "[" + gist("") + "]";
      case "/api/v3/gists/starred" -> "[]";
      case "/api/v3/gists/abc" -> gist(", \"content\": \"" + content + "\"");
      default -> "{}";
    };
  }

  private String gist(String more) {
    String raw = server.getAddress().getPort() + "/raw/abc/a.txt";
    return """
    {"id": "abc", "public": true, "description": "d", "created_at": "2026-01-01T00:00:00Z",
     "updated_at": "%s", "owner": {"login": "me", "id": 1},
     "files": {"a.txt": {"filename": "a.txt", "size": %d,
       "raw_url": "http://127.0.0.1:%s"%s}}}
    """
        .formatted(updated, content.length(), raw, more);
  }

  private String text() throws Exception {
    return String.valueOf(library.cached("abc").orElseThrow().gist().files().getFirst().content());
  }

  @Test
  void theApiGivesWhatTheAddressDoesNotName() throws Exception {
    library.sync().full();
    assertThat(library.sync().contents(false)).isEqualTo(new Fetched(1, 0, 0));
    assertThat(text()).isEqualTo("one");
    assertThat(asked).noneMatch(path -> path.startsWith("/raw"));

    asked.clear();
    library.sync().full();
    assertThat(library.sync().contents(false)).isEqualTo(new Fetched(0, 0, 0));
    assertThat(asked).doesNotContain("/api/v3/gists/abc");
  }

  @Test
  void aChangeOfTheSameSizeAtTheSameAddressIsFetched() throws Exception {
    library.sync().full();
    var _ = library.sync().contents(false);
    content = "two";
    updated = "2026-01-02T00:00:00Z";

    library.sync().full();
    var _ = library.sync().contents(false);
    assertThat(text()).isEqualTo("two");
  }
}
