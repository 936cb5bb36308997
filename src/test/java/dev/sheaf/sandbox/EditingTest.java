package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditingTest {
  private Sandbox sandbox;
  private Caller caller;
  private String gist;

  @BeforeEach
  void start() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.empty());
    caller = Caller.of(sandbox);
    String files =
        "{\"files\":{\"abc.txt\":{\"content\":\"abc\"},\"def.txt\":{\"content\":\"def\"},"
            + "\"ghi.txt\":{\"content\":\"ghi\"},\"jkl.txt\":{\"content\":\"jkl\"}}}";
    gist = "gists/" + caller.post("gists", files).string("id");
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void oneRevisionRenamesDeletesEditsAndDoesBothAtOnce() {
    Reply edited =
        caller.patch(
            gist,
            """
            {"files":{"abc.txt":{"filename":"ab.txt"},"def.txt":null,"ghi.txt":{"content":"gh"},
             "jkl.txt":{"filename":"klm.txt","content":"nop"}}}
            """);
    assertThat(edited.status()).isEqualTo(200);
    JsonObject files = edited.json().getAsJsonObject("files");
    assertThat(files.keySet()).containsExactly("ab.txt", "ghi.txt", "klm.txt");
    assertThat(content(edited, "ab.txt")).isEqualTo("abc");
    assertThat(content(edited, "ghi.txt")).isEqualTo("gh");
    assertThat(content(edited, "klm.txt")).isEqualTo("nop");
    // As recorded from the real server.
    JsonObject newest = edited.json().getAsJsonArray("history").get(0).getAsJsonObject();
    assertThat(newest.get("change_status").toString())
        .isEqualTo("{\"total\":5,\"additions\":2,\"deletions\":3}");
    assertThat(edited.json().getAsJsonArray("history")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "{\"content\":\"\"}"})
  void threeWaysDeleteAFile(String deletion) {
    Reply edited = caller.patch(gist, "{\"files\":{\"def.txt\":" + deletion + "}}");
    assertThat(edited.status()).isEqualTo(200);
    assertThat(edited.json().getAsJsonObject("files").keySet())
        .containsExactly("abc.txt", "ghi.txt", "jkl.txt");
  }

  @Test
  void anUnknownNameAddsAFileAndTheOthersStay() {
    Reply edited = caller.patch(gist, "{\"files\":{\"new.md\":{\"content\":\"# New\"}}}");
    assertThat(edited.json().getAsJsonObject("files").keySet()).hasSize(5);
    assertThat(caller.patch(gist, "{\"files\":{\"no.md\":{\"content\":\"\"}}}").status())
        .isEqualTo(422);
    assertThat(caller.patch(gist, "{\"files\":{\"no.md\":{\"filename\":\"x\"}}}").status())
        .isEqualTo(422);
  }

  @Test
  void twoFilesMaySwapTheirNames() {
    Reply edited =
        caller.patch(
            gist,
            "{\"files\":{\"abc.txt\":{\"filename\":\"def.txt\"},"
                + "\"def.txt\":{\"filename\":\"abc.txt\"}}}");
    assertThat(content(edited, "abc.txt")).isEqualTo("def");
    assertThat(content(edited, "def.txt")).isEqualTo("abc");
  }

  @Test
  void aRenameOntoAnotherFileIsRefused() {
    String body = "{\"files\":{\"abc.txt\":{\"filename\":\"def.txt\"}}}";
    assertThat(caller.patch(gist, body).status()).isEqualTo(422);
    assertThat(caller.get(gist).json().getAsJsonObject("files").keySet()).hasSize(4);
  }

  @Test
  void theLastFileCannotBeDeleted() {
    String body =
        "{\"files\":{\"abc.txt\":null,\"def.txt\":null,\"ghi.txt\":null,\"jkl.txt\":null}}";
    assertThat(caller.patch(gist, body).status()).isEqualTo(422);
  }

  @Test
  void aNewDescriptionMakesNoRevision() {
    Reply edited = caller.patch(gist, "{\"description\":\"Only this\"}");
    assertThat(edited.string("description")).isEqualTo("Only this");
    assertThat(edited.json().getAsJsonArray("history")).hasSize(1);
    assertThat(caller.patch(gist, "{\"description\":\"\"}").string("description")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"files\":[]}",
        "{\"files\":\"abc.txt\"}",
        "{\"files\":null}",
        "{\"files\":{\"abc.txt\":5}}",
        "{\"files\":{\"abc.txt\":{\"content\":null}}}",
        "{\"files\":{\"abc.txt\":{\"content\":{}}}}",
        "{\"files\":{\"abc.txt\":{\"filename\":7}}}",
        "{\"files\":{\"abc.txt\":{\"filename\":\"x/y\"}}}",
        "{\"files\":{\"new.txt\":{\"content\":true}}}",
        "{\"description\":{}}"
      })
  void wrongTypesAndNamesChangeNothing(String body) {
    String before = caller.get(gist).header("ETag");
    assertThat(caller.patch(gist, body).status()).isEqualTo(422);
    assertThat(caller.get(gist).header("ETag")).isEqualTo(before);
  }

  @Test
  void nothingChangesNothing() {
    String before = caller.get(gist).header("ETag");
    assertThat(caller.patch(gist, "{}").status()).isEqualTo(200);
    assertThat(caller.patch(gist, "").status()).isEqualTo(200);
    assertThat(caller.get(gist).header("ETag")).isEqualTo(before);
  }

  @Test
  void visibilityCannotBeChanged() {
    Reply edited = caller.patch(gist, "{\"public\":true,\"description\":\"x\"}");
    assertThat(edited.json().get("public").getAsBoolean()).isFalse();
  }

  @Test
  void theSameContentAgainIsNoRevision() {
    Reply edited = caller.patch(gist, "{\"files\":{\"abc.txt\":{\"content\":\"abc\"}}}");
    assertThat(edited.json().getAsJsonArray("history")).hasSize(1);
  }

  @Test
  void oldClientsEditWithPost() {
    Reply edited = caller.post(gist, "{\"files\":{\"abc.txt\":{\"content\":\"posted\"}}}");
    assertThat(edited.status()).isEqualTo(200);
    assertThat(content(edited, "abc.txt")).isEqualTo("posted");
  }

  @Test
  void conditionsOnWritesAreRefused() {
    String etag = caller.get(gist).header("ETag");
    Reply refused = caller.with("If-Match", etag).patch(gist, "{\"description\":\"x\"}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.string("message")).startsWith("Conditional request headers");
  }

  @Test
  void deletingTwiceIsNotFound() {
    assertThat(caller.delete(gist).status()).isEqualTo(204);
    assertThat(caller.delete(gist).status()).isEqualTo(404);
    assertThat(caller.get(gist).status()).isEqualTo(404);
    assertThat(caller.get("gists").array()).isEmpty();
  }

  private static String content(Reply gist, String file) {
    return gist.file(file).get("content").getAsString();
  }
}
