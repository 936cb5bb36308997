package dev.sheaf.sandbox;

import static dev.sheaf.sandbox.Caller.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreatingTest {
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

  @Test
  void aNewGistIsAnsweredWholeWithItsLocation() {
    Reply made =
        caller.post(
            "gists",
            """
            {"description":"Hello","public":true,"files":{"b.py":{"content":"print(1)\\n"},
             "a.xyzzy":{"content":"?"}}}
            """);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).isEqualTo(made.string("url"));
    assertThat(made.header("ETag")).startsWith("\"");
    assertThat(made.json().getAsJsonObject("files").keySet()).containsExactly("a.xyzzy", "b.py");
    assertThat(made.file("b.py").get("language").getAsString()).isEqualTo("Python");
    assertThat(made.file("b.py").get("type").getAsString()).isEqualTo("application/x-python");
    assertThat(made.file("a.xyzzy").get("language").isJsonNull()).isTrue();
    assertThat(made.json().getAsJsonArray("history")).hasSize(1);
    assertThat(made.json().getAsJsonObject("owner").get("login").getAsString()).isEqualTo("hello");
    assertThat(sandbox.content(made.string("id"), "b.py"))
        .hasValue("print(1)\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aGistIsSecretUnlessItSaysOtherwise() {
    String files = "\"files\":{\"a.txt\":{\"content\":\"a\"}}}";
    assertThat(caller.post("gists", "{" + files).json().get("public").getAsBoolean()).isFalse();
    assertThat(isPublic("\"true\"", files)).isTrue();
    assertThat(isPublic("true", files)).isTrue();
    assertThat(isPublic("\"false\"", files)).isFalse();
    assertThat(caller.post("gists", "{\"public\":\"yes\"," + files).status()).isEqualTo(422);
    assertThat(caller.post("gists", "{\"public\":1," + files).status()).isEqualTo(422);
  }

  private boolean isPublic(String value, String files) {
    Reply made = caller.post("gists", "{\"public\":" + value + "," + files);
    return made.json().get("public").getAsBoolean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t "})
  void blankContentFailsTheWholeGist(String blank) {
    Reply refused =
        caller.post(
            "gists",
            "{\"files\":{\"a\":{\"content\":\"a\"},\"b\":{\"content\":" + quoted(blank) + "}}}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.string("message")).isEqualTo("Validation Failed");
    JsonObject error = refused.json().getAsJsonArray("errors").get(0).getAsJsonObject();
    assertThat(error.toString())
        .isEqualTo("{\"resource\":\"Gist\",\"code\":\"missing_field\",\"field\":\"files\"}");
    assertThat(caller.get("gists").array()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | \"files\" wasn't supplied.",
        "{\"files\":null} | For 'properties/files', nil is not an object.",
        "{\"files\":[\"a\"]} | For 'properties/files', [\"a\"] is not an object.",
        "{\"files\":{\"a\":\"b\"}} | For 'properties/a', \"b\" is not an object.",
        "{\"files\":{\"a\":null}} | For 'properties/a', nil is not an object.",
        "{\"files\":{\"a\":{\"content\":null}}} | For 'properties/content', nil is not a string.",
        "{\"files\":{\"a\":{\"content\":5}}} | For 'properties/content', 5 is not a string.",
        "{\"description\":[],\"files\":{}} | For 'properties/description', [] is not a string.",
        "{\"description\":7,\"files\":{}} | For 'properties/description', 7 is not a string.",
      })
  void wrongTypesAreNamed(String body, String reason) {
    Reply refused = caller.post("gists", body);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.string("message")).isEqualTo("Invalid request.\n\n" + reason);
    assertThat(refused.json().has("errors")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"files\":", "{} {}", "{'a':1}", "nope", "{\"a\":NaN}", "[1,]"})
  void brokenJsonIsToldApart(String body) {
    Reply refused = caller.post("gists", body);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.string("message")).isEqualTo("Problems parsing JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "5", "\"files\""})
  void aBodyThatIsNoObjectIsToldApart(String body) {
    Reply refused = caller.post("gists", body);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.string("message")).isEqualTo("Body should be a JSON object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b.txt", "/etc/passwd", "../../x", "..", ".", ".git", ".GIT", "a\0b"})
  void namesThatAreNoNamesAreRefused(String name) {
    Reply refused = caller.post("gists", "{\"files\":{" + quoted(name) + ":{\"content\":\"x\"}}}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().getAsJsonArray("errors")).hasSize(1);
  }

  @Test
  void aNameHas255BytesAtMost() {
    assertThat(caller.gist("é".repeat(127), "x")).isNotEmpty();
    String tooLong = "{\"files\":{\"" + "é".repeat(128) + "\":{\"content\":\"x\"}}}";
    assertThat(caller.post("gists", tooLong).status()).isEqualTo(422);
  }

  @Test
  void anUnnamedFileGetsANumber() {
    String id = caller.gist("", "who am I");
    assertThat(sandbox.content(id, "gistfile1.txt")).isPresent();
  }

  @Test
  void halfASurrogatePairBecomesAQuestionMark() {
    Reply made = caller.post("gists", "{\"files\":{\"a\\ud800b\":{\"content\":\"x\\udfff\"}}}");
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.file("a?b").get("content").getAsString()).isEqualTo("x?");
  }
}
