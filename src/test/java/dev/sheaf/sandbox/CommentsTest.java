package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommentsTest {
  private Sandbox sandbox;
  private Caller caller;
  private String comments;

  @BeforeEach
  void start() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.empty());
    caller = Caller.of(sandbox);
    comments = "gists/" + caller.gist("a.txt", "a") + "/comments";
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aCommentIsMadeReadChangedAndDeleted() {
    Reply made = caller.post(comments, "{\"body\":\"First\"}");
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).isEqualTo(made.string("url"));
    assertThat(made.string("author_association")).isEqualTo("OWNER");
    String url = made.string("url");
    assertThat(caller.get(url).string("body")).isEqualTo("First");
    assertThat(caller.patch(url, "{\"body\":\"Second\"}").string("body")).isEqualTo("Second");
    assertThat(caller.delete(url).status()).isEqualTo(204);
    assertThat(caller.get(url).status()).isEqualTo(404);
    assertThat(caller.get(comments).array()).isEmpty();
  }

  @Test
  void commentsAreListedOldestFirstAndCounted() {
    for (int i = 1; i <= 35; i++) {
      caller.as(i % 2 == 0 ? "kumo" : "hello").post(comments, "{\"body\":\"" + i + "\"}");
    }
    Reply page = caller.get(comments);
    assertThat(page.each("body")).hasSize(30).startsWith("1", "2", "3");
    assertThat(page.header("Link")).contains("/comments?page=2>; rel=\"next\"");
    assertThat(page.each("author_association")).startsWith("OWNER", "NONE");
    String gist = comments.replace("/comments", "");
    assertThat(caller.get(gist).json().get("comments").getAsInt()).isEqualTo(35);
  }

  @Test
  void aBodyMayHave65535Characters() {
    assertThat(caller.post(comments, body("x".repeat(65_535))).status()).isEqualTo(201);
    assertThat(caller.post(comments, body("x".repeat(65_536))).status()).isEqualTo(422);
    assertThat(caller.post(comments, body(" ")).status()).isEqualTo(422);
    assertThat(caller.post(comments, "{}").string("message")).contains("\"body\" wasn't supplied");
    assertThat(caller.post(comments, "{\"body\":1}").string("message")).contains("not a string");
  }

  @Test
  void othersCannotChangeACommentButTheOwnerOfTheGistCanDeleteIt() {
    String theirs = caller.as("kumo").post(comments, body("Mine")).string("url");
    assertThat(caller.patch(theirs, body("Yours")).status()).isEqualTo(403);
    assertThat(caller.as("octavia").delete(theirs).status()).isEqualTo(403);
    assertThat(caller.delete(theirs).status()).isEqualTo(204);
  }

  @Test
  void mediaTypesChooseTheFormOfTheBody() {
    String url = caller.post(comments, body("a < b\nc")).string("url");
    Reply full = caller.with("Accept", "application/vnd.github.full+json").get(url);
    assertThat(full.json().keySet()).contains("body", "body_text", "body_html");
    assertThat(full.string("body_html")).contains("a &lt; b");
    Reply html = caller.with("Accept", "application/vnd.github.html+json").get(url);
    assertThat(html.json().keySet()).contains("body_html").doesNotContain("body");
    Reply text = caller.with("Accept", "application/vnd.github.text+json").get(url);
    assertThat(text.json().keySet()).contains("body_text").doesNotContain("body");
    Reply raw = caller.with("Accept", "application/vnd.github.raw+json").get(url);
    assertThat(raw.json().keySet()).contains("body").doesNotContain("body_html");
  }

  @Test
  void aCommentMovesTheTimeOfItsGist() {
    String gist = comments.replace("/comments", "");
    String etag = caller.get(gist).header("ETag");
    caller.as("kumo").post(comments, body("Hello"));
    assertThat(caller.get(gist).header("ETag")).isNotEqualTo(etag);
  }

  @Test
  void unknownCommentsAreNotFound() {
    assertThat(caller.get(comments + "/1").status()).isEqualTo(404);
    assertThat(caller.get(comments + "/99999999999999999999").status()).isEqualTo(404);
    assertThat(caller.get(comments + "/x").status()).isEqualTo(404);
  }

  private static String body(String text) {
    return "{\"body\":" + Caller.quoted(text) + "}";
  }
}
