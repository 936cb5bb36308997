package dev.sheaf.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir private Path home;

  @Test
  void everythingWrittenIsThereAtTheNextStart() throws Exception {
    String etag;
    String gist;
    String fork;
    try (Sandbox sandbox = demo()) {
      Caller caller = Caller.of(sandbox);
      gist = "gists/" + caller.gist("a.txt", "one\n");
      caller.patch(gist, "{\"description\":null,\"files\":{\"a.txt\":{\"filename\":\"b.txt\"}}}");
      String comment = caller.post(gist + "/comments", "{\"body\":\"Hello ✓\"}").string("url");
      caller.patch(comment, "{\"body\":\"Hello again\"}");
      caller.post(gist + "/comments", "{\"body\":\"short-lived\"}");
      String second = caller.get(gist + "/comments").each("url").get(1);
      caller.delete(second);
      caller.put(gist + "/star");
      fork = "gists/" + caller.as("kumo").post(gist + "/forks", "").string("id");
      caller.delete("gists/" + sandbox.gistsOf("hello").getLast());
      etag = withoutPort(caller.get(gist), sandbox);
    }
    try (Sandbox sandbox = demo()) {
      Caller caller = Caller.of(sandbox);
      assertThat(withoutPort(caller.get(gist), sandbox)).isEqualTo(etag);
      assertThat(caller.get(gist + "/comments").each("body")).containsExactly("Hello again");
      assertThat(caller.get(gist + "/star").status()).isEqualTo(204);
      assertThat(caller.get(fork).json().has("fork_of")).isTrue();
      String next = caller.post(gist + "/comments", "{\"body\":\"next\"}").string("id");
      assertThat(caller.get(gist + "/comments").each("id")).contains(next).doesNotHaveDuplicates();
    }
  }

  @Test
  void nobodyElseCanReadWhatIsWritten() throws Exception {
    assumeTrue(Files.getFileStore(home).supportsFileAttributeView("posix"));
    Path folder = home.resolve("demo");
    Sandbox.start(SandboxOptions.filled(3, 5).withHome(folder)).close();
    assertThat(permissions(folder)).isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList())
          .isNotEmpty()
          .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void theGistsOfTheFirstStartStayAsOldAsTheyAre() throws Exception {
    List<String> before;
    try (Sandbox sandbox = demo()) {
      before = Caller.of(sandbox).get("gists?per_page=100").each("created_at");
    }
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.filled(3, 99).withHome(home))) {
      Caller caller = Caller.of(sandbox).withToken(sandbox.token());
      assertThat(caller.get("gists?per_page=100").each("created_at")).isEqualTo(before);
    }
  }

  @Test
  void aLineCutByAKillIsForgottenAndTheRestStays() throws Exception {
    String kept;
    try (Sandbox sandbox = demo()) {
      kept = Caller.of(sandbox).gist("kept.txt", "kept");
      Caller.of(sandbox).gist("lost.txt", "lost");
    }
    Path file = home.resolve("sandbox.jsonl");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
    String later;
    try (Sandbox sandbox = demo()) {
      assertThat(sandbox.content(kept, "kept.txt")).isPresent();
      later = Caller.of(sandbox).gist("later.txt", "later");
    }
    try (Sandbox sandbox = demo()) {
      assertThat(sandbox.content(kept, "kept.txt")).isPresent();
      assertThat(sandbox.content(later, "later.txt")).isPresent();
      assertThat(Caller.of(sandbox).get("gists?per_page=100").text()).doesNotContain("lost.txt");
    }
  }

  @Test
  void damagedLinesAndDeedsWithoutTheirGistAreLeftOut() throws Exception {
    String kept;
    try (Sandbox sandbox = demo()) {
      kept = Caller.of(sandbox).gist("kept.txt", "kept");
    }
    List<String> damage =
        List.of(
            "not json",
            "{\"kind\":\"Unheard\"}",
            "{}",
            "[]",
            "{\"kind\":\"Star\"}",
            "{\"kind\":\"Delete\",\"id\":\"nope\",\"at\":\"2026-01-01T00:00:00Z\"}",
            "{\"kind\":\"Delete\",\"id\":\"" + kept + "\",\"at\":\"never\"}");
    Files.write(home.resolve("sandbox.jsonl"), damage, UTF_8, StandardOpenOption.APPEND);
    try (Sandbox sandbox = demo()) {
      assertThat(sandbox.content(kept, "kept.txt")).isPresent();
    }
  }

  @Test
  void aJournalThatIsNoneIsPutAside() throws Exception {
    Files.writeString(home.resolve("sandbox.jsonl"), "something else\nentirely\n");
    try (Sandbox sandbox = demo()) {
      assertThat(sandbox.gistsOf("hello")).isNotEmpty();
    }
    assertThat(home.resolve("sandbox.jsonl.damaged")).hasContent("something else\nentirely\n");
  }

  @Test
  void twoSandboxesCannotShareAHome() throws Exception {
    try (Sandbox first = demo()) {
      assertThat(first.gistsOf("hello")).isNotEmpty();
      assertThatThrownBy(this::demo)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another sandbox");
    }
  }

  @Test
  void noTokenIsInTheHome() throws Exception {
    String token;
    try (Sandbox sandbox = demo()) {
      Caller.of(sandbox).gist("a.txt", "a");
      token = sandbox.token();
    }
    assertThat(home.resolve("sandbox.jsonl")).content().contains("a.txt").doesNotContain(token);
  }

  @Test
  void theNextStartIsAtTheSameAddressIfItIsFree() throws Exception {
    int port;
    try (Sandbox sandbox = demo()) {
      port = sandbox.webRoot().getPort();
    }
    try (Sandbox sandbox = demo()) {
      assertThat(sandbox.webRoot().getPort()).isEqualTo(port);
      assertThat(sandbox.token()).isNotEmpty();
    }
    try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
        Sandbox sandbox = demo()) {
      assertThat(sandbox.webRoot().getPort()).isNotEqualTo(taken.getLocalPort());
    }
    Files.writeString(home.resolve("sandbox.port"), "nonsense");
    try (Sandbox sandbox = demo()) {
      assertThat(sandbox.webRoot().getPort()).isPositive();
    }
  }

  private Sandbox demo() throws IOException {
    return Sandbox.start(SandboxOptions.demo(home));
  }

  private static String withoutPort(Reply reply, Sandbox sandbox) {
    return reply.text().replace(sandbox.webRoot().toString(), "/");
  }
}
