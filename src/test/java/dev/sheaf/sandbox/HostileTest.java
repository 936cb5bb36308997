package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTest {
  private Sandbox sandbox;
  private Caller caller;

  @BeforeEach
  void start() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.empty());
    caller = Caller.of(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gists/..%2f..%2fetc%2fpasswd",
        "gists/%00",
        "gists/%ff%fe",
        "gists/%2e%2e/%2e%2e/user",
        "/gist/hello/x/raw/../../../etc/passwd",
        "/gist/%2e%2e.git/info/refs?service=git-upload-pack",
        "/gist/x.git/git-upload-pack",
        "/gist//raw",
        "/gist",
        "//",
        "/avatars/u/-1",
        "gists/a/b/c/d/e",
        "gists?page=99999999999999999999&per_page=-5",
        "gists?page=2147483647&per_page=100",
        "gists?since=%00",
        "users/%E0%A4%A/gists",
        "?%%%",
      })
  void strangeAddressesGetAnOrderlyAnswer(String path) throws Exception {
    assertThat(status("GET " + absolute(path) + " HTTP/1.1")).isBetween(200, 499);
  }

  @Test
  void nothingButLoopbackIsServed() {
    assertThat(sandbox.apiRoot().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void aHugeBodyIsRefusedAndTheServerLivesOn() {
    byte[] huge = new byte[65 * 1024 * 1024];
    assertThat(caller.send("POST", "gists", huge).status()).isEqualTo(413);
    assertThat(caller.get("gists").status()).isEqualTo(200);
  }

  @Test
  void deeplyNestedJsonIsRefused() {
    String deep = "[".repeat(100_000);
    assertThat(caller.post("gists", "{\"files\":" + deep).status()).isEqualTo(400);
    String closed = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
    assertThat(caller.post("gists", closed).status()).isBetween(400, 499);
  }

  @Test
  void aBodyThatIsNotUtf8IsNoJson() {
    byte[] latin1 = "{\"files\":{\"é\":{}}}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(caller.send("POST", "gists", latin1).status()).isEqualTo(400);
  }

  @Test
  void aBodyThatIsNoGzipIsABadRequest() {
    Caller lying = caller.with("Content-Encoding", "gzip");
    assertThat(lying.post("gists", "plain").status()).isEqualTo(400);
  }

  @Test
  void htmlAndControlCharactersStayInTheirStrings() {
    String nasty = "</script><img src=x onerror=alert(1)>\u0000\u202e\n\"\\";
    String body =
        "{\"description\":"
            + Caller.quoted(nasty)
            + ",\"files\":{\"a\":{\"content\":"
            + Caller.quoted(nasty)
            + "}}}";
    Reply made = caller.post("gists", body);
    assertThat(made.string("description")).isEqualTo(nasty);
    assertThat(made.file("a").get("content").getAsString()).isEqualTo(nasty);
  }

  @Test
  void manyWritesAtOnceAllBecomeRevisions() throws Exception {
    String gist = "gists/" + caller.gist("a.txt", "0");
    List<Future<Reply>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      for (int i = 1; i <= 60; i++) {
        String body = "{\"files\":{\"f" + i + ".txt\":{\"content\":\"" + i + "\"}}}";
        answers.add(threads.submit(() -> caller.patch(gist, body)));
        answers.add(threads.submit(() -> caller.get(gist)));
        answers.add(threads.submit(() -> caller.post(gist + "/comments", "{\"body\":\"x\"}")));
      }
    }
    for (Future<Reply> answer : answers) {
      assertThat(answer.get().status()).isBetween(200, 201);
    }
    assertThat(caller.get(gist).json().getAsJsonObject("files").keySet()).hasSize(61);
    assertThat(caller.get(gist + "/commits?per_page=100").array()).hasSize(61);
    assertThat(caller.get(gist + "/comments?per_page=100").each("id"))
        .hasSize(60)
        .doesNotHaveDuplicates();
  }

  @Test
  void anUnfinishedRequestDoesNotStopTheOthers() throws Exception {
    try (Socket socket =
        new Socket(InetAddress.ofLiteral("127.0.0.1"), sandbox.webRoot().getPort())) {
      socket
          .getOutputStream()
          .write(
              "POST /api/v3/gists HTTP/1.1\r\nContent-Length: 99\r\n\r\n{"
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(caller.get("gists").status()).isEqualTo(200);
    }
  }

  private String absolute(String path) {
    return path.startsWith("/") ? path : "/api/v3/" + path;
  }

  /// Sent by hand, because clients repair addresses before they send them.
  private int status(String requestLine) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.ofLiteral("127.0.0.1"), sandbox.webRoot().getPort())) {
      String request =
          requestLine + "\r\nHost: evil.example\r\nUser-Agent: x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      InputStream in = socket.getInputStream();
      String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(answer).startsWith("HTTP/1.1 ");
      return Integer.parseInt(answer.substring(9, 12));
    }
  }
}
