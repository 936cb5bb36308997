package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitTest {
  @TempDir private Path folder;
  private Sandbox sandbox;
  private Caller caller;

  @BeforeEach
  void start() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.filled(100, 5));
    caller = Caller.of(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void gitClonesEveryRevisionAndFile(int protocol) throws Exception {
    assumeTrue(hasGit(), "git is not installed");
    for (String id : sandbox.gistsOf("hello").subList(0, 5)) {
      Reply gist = caller.get("gists/" + id);
      Path clone = folder.resolve(id);
      git("-c", "protocol.version=" + protocol, "clone", url(gist), clone.toString());
      for (String name : gist.json().getAsJsonObject("files").keySet()) {
        assertThat(clone.resolve(name)).hasBinaryContent(sandbox.content(id, name).orElseThrow());
      }
      String log = git("-C", clone.toString(), "log", "--format=%H");
      assertThat(log.lines().toList())
          .isEqualTo(caller.get("gists/" + id + "/commits?per_page=100").each("version"));
    }
  }

  @Test
  void gitFetchesWhatWasChangedAfterwards() throws Exception {
    assumeTrue(hasGit(), "git is not installed");
    String id = caller.gist("a.txt", "one\n");
    Path clone = folder.resolve("clone");
    git("clone", url(caller.get("gists/" + id)), clone.toString());
    caller.patch("gists/" + id, "{\"files\":{\"a.txt\":{\"content\":\"two\\n\"}}}");
    git("-C", clone.toString(), "pull", "--ff-only");
    assertThat(clone.resolve("a.txt")).hasContent("two\n");
  }

  @Test
  void pushingIsRefused() throws Exception {
    assumeTrue(hasGit(), "git is not installed");
    Path clone = folder.resolve("clone");
    git("clone", url(caller.get("gists/" + caller.gist("a.txt", "one"))), clone.toString());
    assertThatThrownBy(() -> git("-C", clone.toString(), "push", "--force", "origin", "HEAD:x"))
        .hasMessageContaining("403");
  }

  @Test
  void jgitClonesWhatTheApiCuts() throws Exception {
    String id = described("More than raw addresses give");
    Reply gist = caller.get("gists/" + id);
    assertThat(gist.file("dump.sql").get("truncated").getAsBoolean()).isTrue();
    try (Git clone = Git.cloneRepository().setURI(url(gist)).setDirectory(folder.toFile()).call()) {
      assertThat(Files.size(folder.resolve("dump.sql")))
          .isEqualTo(gist.file("dump.sql").get("size").getAsLong());
      List<String> revisions = new ArrayList<>();
      for (RevCommit commit : clone.log().call()) {
        revisions.add(commit.name());
      }
      assertThat(revisions).isEqualTo(caller.get("gists/" + id + "/commits").each("version"));
    }
  }

  @Test
  void all305FilesAreInTheClone() throws Exception {
    Reply gist = caller.get("gists/" + described("305 files"));
    try (Git clone = Git.cloneRepository().setURI(url(gist)).setDirectory(folder.toFile()).call()) {
      assertThat(clone.getRepository().readDirCache().getEntryCount()).isEqualTo(305);
    }
  }

  @Test
  void rawAddressesServeTheLatestANamedAndAnOldVersion() {
    String id = caller.gist("a.txt", "one");
    String old = caller.get("gists/" + id).file("a.txt").get("raw_url").getAsString();
    String commit = caller.get("gists/" + id + "/commits").each("version").getFirst();
    caller.patch("gists/" + id, "{\"files\":{\"a.txt\":{\"content\":\"two\"}}}");
    Caller browser = caller.anonymous();
    String raw = "/gist/hello/" + id + "/raw";
    assertThat(browser.get(raw).text()).isEqualTo("two");
    assertThat(browser.get(raw + "/a.txt").text()).isEqualTo("two");
    assertThat(browser.get(raw + "/" + commit + "/a.txt").text()).isEqualTo("one");
    assertThat(browser.get(old).text()).isEqualTo("one");
    assertThat(browser.get(raw + "/" + "0".repeat(40) + "/a.txt").status()).isEqualTo(404);
    assertThat(browser.get(raw + "/b.txt").status()).isEqualTo(404);
  }

  @Test
  void filesMayBeCalledAsGitsAddressesAre() {
    for (String name : List.of("info", "refs", "git-upload-pack", "raw", "a.git")) {
      String id = caller.gist(name, "content of " + name);
      String url = caller.get("gists/" + id).file(name).get("raw_url").getAsString();
      assertThat(caller.get(url).text()).isEqualTo("content of " + name);
    }
  }

  @Test
  void whatIsNotGitsProtocolIsABadRequest() {
    String url = caller.get("gists/" + caller.gist("a", "b")).string("git_pull_url");
    assertThat(caller.post(url + "/git-upload-pack", "zzzz garbage").status()).isEqualTo(400);
    assertThat(caller.post(url + "/git-upload-pack", "").status()).isBetween(200, 499);
    assertThat(caller.get(url + "/info/refs").status()).isEqualTo(403);
    assertThat(caller.get(url + "/info/refs?service=git-receive-pack").status()).isEqualTo(403);
  }

  private String described(String description) {
    return sandbox.gistsOf("hello").stream()
        .filter(id -> caller.get("gists/" + id).text().contains("\"" + description + "\""))
        .findFirst()
        .orElseThrow();
  }

  private static String url(Reply gist) {
    return gist.string("git_pull_url");
  }

  private static boolean hasGit() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private String git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    File output = File.createTempFile("git", ".txt", folder.toFile());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    Process process = builder.redirectOutput(output).start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    String text = Files.readString(output.toPath(), StandardCharsets.UTF_8);
    if (!ended || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(text);
    }
    return text;
  }
}
