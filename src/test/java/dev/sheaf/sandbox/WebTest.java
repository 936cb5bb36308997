package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class WebTest {
  @Test
  void avatarsArePictures() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.empty())) {
      Caller caller = Caller.of(sandbox);
      Reply picture = caller.get(caller.get("user").string("avatar_url"));
      assertThat(picture.header("Content-Type")).isEqualTo("image/png");
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
      assertThat(image.getWidth()).isEqualTo(96).isEqualTo(image.getHeight());
      assertThat(caller.get("/avatars/u/1").status()).isEqualTo(404);
    }
  }

  @Test
  void pagesShowGistsAndPeopleWithoutRunningTheirScripts() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.empty())) {
      Caller caller = Caller.of(sandbox);
      String id = caller.gist("<b>.html", "<script>alert(1)</script>");
      String page = caller.get(caller.get("gists/" + id).string("html_url")).text();
      assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>").contains("&lt;b&gt;");
      assertThat(caller.get("/hello").text()).contains("Hello Sheaf");
      assertThat(caller.get("/nobody").status()).isEqualTo(404);
      assertThat(caller.get("/gist/nope").status()).isEqualTo(404);
      assertThat(caller.get("/").status()).isEqualTo(404);
    }
  }

  @Test
  void urlsKeepTheHostTheClientUsed() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.empty())) {
      Caller caller = Caller.of(sandbox);
      int port = sandbox.webRoot().getPort();
      Reply user = caller.get("http://localhost:" + port + "/api/v3/user");
      assertThat(user.string("url")).startsWith("http://localhost:" + port + "/api/v3/");
      assertThat(caller.get("user").string("url")).startsWith(sandbox.apiRoot().toString());
    }
  }

  @Test
  void rawFilesAndAvatarsCanBeOnAnotherHost() throws Exception {
    SandboxOptions options = SandboxOptions.empty().withRawHost("localhost");
    try (Sandbox sandbox = Sandbox.start(options)) {
      Caller caller = Caller.of(sandbox);
      Reply gist = caller.get("gists/" + caller.gist("a.txt", "a"));
      URI raw = URI.create(gist.file("a.txt").get("raw_url").getAsString());
      assertThat(raw.getHost()).isEqualTo("localhost");
      assertThat(URI.create(caller.get("user").string("avatar_url")).getHost())
          .isEqualTo("localhost");
      assertThat(caller.get(raw.toString()).text()).isEqualTo("a");
    }
  }
}
