package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {
  private Sandbox sandbox;
  private Caller caller;

  @BeforeAll
  void start() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.filled(120, 7));
    caller = Caller.of(sandbox);
  }

  @AfterAll
  void stop() {
    sandbox.close();
  }

  @Test
  void theHexInARawUrlIsTheBlobIdOfTheBytesServedThere() throws Exception {
    for (String id : caller.get("gists?per_page=15").each("id")) {
      JsonObject files = caller.get("gists/" + id).json().getAsJsonObject("files");
      for (String name : files.keySet()) {
        JsonObject file = files.getAsJsonObject(name);
        String url = file.get("raw_url").getAsString();
        byte[] bytes = caller.get(url).bytes();
        assertThat(bytes).hasSize(file.get("size").getAsInt());
        assertThat(url).contains("/raw/" + blobId(bytes) + "/");
        assertThat(file.get("content").getAsString())
            .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void aFileOverAMegabyteIsCutAndWhatFollowsIsEmpty() {
    Reply gist = described("More than the API gives");
    JsonObject log = gist.file("access.log");
    assertThat(log.get("truncated").getAsBoolean()).isTrue();
    assertThat(log.get("size").getAsInt()).isGreaterThan(1_600_000);
    assertThat(log.get("content").getAsString().length()).isBetween(1_000_000, 1_048_576);
    JsonObject notes = gist.file("notes.md");
    assertThat(notes.get("truncated").getAsBoolean()).isTrue();
    assertThat(notes.get("content").getAsString()).isEmpty();
    assertThat(caller.get(notes.get("raw_url").getAsString()).text()).startsWith("# After");
  }

  @Test
  void aFileOfAMegabyteInOneLineIsWhole() {
    JsonObject file = described("One line of a megabyte").file("bundle.min.js");
    assertThat(file.get("truncated").getAsBoolean()).isFalse();
    assertThat(file.get("content").getAsString()).hasSizeGreaterThan(999_999).doesNotContain("\n");
  }

  @Test
  void aFileOver10MegabytesIsOnlyInGit() {
    JsonObject file = described("More than raw addresses give").file("dump.sql");
    assertThat(file.get("truncated").getAsBoolean()).isTrue();
    assertThat(caller.get(file.get("raw_url").getAsString()).status()).isEqualTo(403);
  }

  @Test
  void only300FilesAreListed() {
    Reply gist = described("305 files");
    assertThat(gist.json().get("truncated").getAsBoolean()).isTrue();
    assertThat(gist.json().getAsJsonObject("files").keySet()).hasSize(300).contains("part-300.txt");
    assertThat(described("Line endings").json().get("truncated").getAsBoolean()).isFalse();
  }

  @Test
  void base64CarriesEveryByte() {
    String id = described("Encodings").string("id");
    Caller base64 = caller.with("Accept", "application/vnd.github.base64+json");
    JsonObject file = base64.get("gists/" + id).file("latin1.txt");
    assertThat(file.get("encoding").getAsString()).isEqualTo("base64");
    byte[] decoded = Base64.getDecoder().decode(file.get("content").getAsString());
    assertThat(decoded).isEqualTo(sandbox.content(id, "latin1.txt").orElseThrow());
    assertThat(new String(decoded, StandardCharsets.ISO_8859_1)).startsWith("Zürich");
    assertThat(caller.get("gists/" + id).file("latin1.txt").get("encoding").getAsString())
        .isEqualTo("utf-8");
  }

  @Test
  void namesAndLineEndingsStayAsTheyAre() {
    JsonObject names =
        described("Right-to-left and control characters in names").json().getAsJsonObject("files");
    assertThat(names.keySet())
        .contains("invoice\u202Efdp.exe", "tab\there.txt", "line\nbreak.txt", "zero\u200Bwidth.js");
    assertThat(described("Line endings").file("mixed.txt").get("content").getAsString())
        .isEqualTo("one\r\ntwo\nthree\rfour");
    for (String name : names.keySet()) {
      String url = names.getAsJsonObject(name).get("raw_url").getAsString();
      assertThat(caller.get(url).status()).isEqualTo(200);
    }
  }

  @Test
  void whatIsNullInRealLifeIsNullHere() {
    Reply unknown = described("An anonymous gist from before 2018");
    assertThat(unknown.json().has("owner")).isFalse();
    JsonArray history = unknown.json().getAsJsonArray("history");
    assertThat(history.get(0).getAsJsonObject().get("user").isJsonNull()).isTrue();
    String talk = described("131 comments").string("id");
    boolean ghost = false;
    for (JsonElement comment : caller.get("gists/" + talk + "/comments").array()) {
      ghost = ghost || comment.getAsJsonObject().get("user").isJsonNull();
    }
    assertThat(ghost).isTrue();
    assertThat(caller.get("gists?per_page=100").text()).contains("\"description\":null");
  }

  @Test
  void historyIsNewestFirstAndStopsAtARevision() {
    Reply gist = described("130 revisions");
    String id = gist.string("id");
    Reply commits = caller.get("gists/" + id + "/commits?per_page=100");
    assertThat(commits.array()).hasSize(100);
    assertThat(caller.get("gists/" + id + "/commits?per_page=100&page=2").array()).hasSize(30);
    String older = commits.each("version").get(60);
    Reply revision = caller.get("gists/" + id + "/" + older);
    JsonArray history = revision.json().getAsJsonArray("history");
    assertThat(history).hasSize(70);
    assertThat(history.get(0).getAsJsonObject().get("version").getAsString()).isEqualTo(older);
    assertThat(revision.file("diary.md").get("raw_url"))
        .isNotEqualTo(gist.file("diary.md").get("raw_url"));
    assertThat(caller.get("gists/" + id + "/" + "0".repeat(40)).status()).isEqualTo(404);
    assertThat(caller.get("gists/" + id + "/main").status()).isEqualTo(422);
  }

  @Test
  void changesAreCountedInLines() {
    String id = caller.gist("a.txt", "one\ntwo\nthree");
    caller.patch("gists/" + id, "{\"files\":{\"a.txt\":{\"content\":\"one\\n2\\nthree\"}}}");
    caller.patch("gists/" + id, "{\"files\":{\"a.txt\":{\"filename\":\"b.txt\"}}}");
    JsonArray commits = caller.get("gists/" + id + "/commits").array();
    assertThat(change(commits, 0)).isEqualTo("{\"total\":0,\"additions\":0,\"deletions\":0}");
    assertThat(change(commits, 1)).isEqualTo("{\"total\":2,\"additions\":1,\"deletions\":1}");
    assertThat(change(commits, 2)).isEqualTo("{\"total\":3,\"additions\":3,\"deletions\":0}");
  }

  private static String change(JsonArray commits, int index) {
    return commits.get(index).getAsJsonObject().get("change_status").toString();
  }

  /// The gist of the main user, or of nobody, with this description.
  private Reply described(String description) {
    for (String list : new String[] {"gists", "gists/public"}) {
      for (int page = 1; page <= 3; page++) {
        for (JsonElement item : caller.get(list + "?per_page=100&page=" + page).array()) {
          JsonElement text = item.getAsJsonObject().get("description");
          if (!text.isJsonNull() && text.getAsString().equals(description)) {
            return caller.get("gists/" + item.getAsJsonObject().get("id").getAsString());
          }
        }
      }
    }
    throw new AssertionError(description);
  }

  private static String blobId(byte[] bytes) throws Exception {
    MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
    sha1.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha1.digest(bytes));
  }
}
