package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CachingTest {
  private Sandbox sandbox;
  private Caller caller;
  private String gist;

  @BeforeEach
  void start() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.empty());
    caller = Caller.of(sandbox);
    gist = "gists/" + caller.gist("a.txt", "a");
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void whatTheCallerHasIsNotSentAgainAndCostsNothing() {
    for (String path : new String[] {gist, "gists", "user", gist + "/commits"}) {
      Reply first = caller.get(path);
      assertThat(first.header("ETag")).startsWith("W/\"");
      Reply again = caller.with("If-None-Match", first.header("ETag")).get(path);
      assertThat(again.status()).isEqualTo(304);
      assertThat(again.bytes()).isEmpty();
      assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
      assertThat(again.header("X-RateLimit-Remaining"))
          .isEqualTo(first.header("X-RateLimit-Remaining"));
    }
  }

  @Test
  void aStrongOrListedTagCountsTheSame() {
    String etag = caller.get(gist).header("ETag").substring(2);
    assertThat(caller.with("If-None-Match", etag).get(gist).status()).isEqualTo(304);
    assertThat(caller.with("If-None-Match", "\"x\", W/" + etag).get(gist).status()).isEqualTo(304);
    assertThat(caller.with("If-None-Match", "\"x\"").get(gist).status()).isEqualTo(200);
  }

  @Test
  void aChangeChangesTheTag() {
    String etag = caller.get(gist).header("ETag");
    caller.patch(gist, "{\"description\":\"other\"}");
    assertThat(caller.with("If-None-Match", etag).get(gist).status()).isEqualTo(200);
  }

  @Test
  void datesWorkAsWell() {
    String modified = caller.get(gist).header("Last-Modified");
    assertThat(caller.with("If-Modified-Since", modified).get(gist).status()).isEqualTo(304);
    String longAgo = "Thu, 01 Jan 2015 00:00:00 GMT";
    assertThat(caller.with("If-Modified-Since", longAgo).get(gist).status()).isEqualTo(200);
    assertThat(caller.with("If-Modified-Since", "never").get(gist).status()).isEqualTo(200);
  }

  @Test
  void answersArePackedWhenAskedFor() throws Exception {
    Reply packed = caller.with("Accept-Encoding", "gzip").get(gist);
    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed.bytes())).readAllBytes();
    String text = new String(plain, StandardCharsets.UTF_8);
    assertThat(JsonParser.parseString(text)).isEqualTo(caller.get(gist).json());
    assertThat(packed.header("ETag")).isEqualTo(caller.get(gist).header("ETag"));
  }

  @Test
  void aHeadRequestHasTheHeadersAndNoBody() {
    Reply head = caller.send("HEAD", gist, new byte[0]);
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.bytes()).isEmpty();
    assertThat(head.header("ETag")).isEqualTo(caller.get(gist).header("ETag"));
  }
}
