package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.GIST;
import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;

class PackingTest {
  @Test
  void packedAnswersOfOtherMachinesAreUnpacked() throws Exception {
    Buffer packed = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(packed))) {
      sink.writeUtf8(GIST);
    }
    try (FakeInternet internet = new FakeInternet()) {
      internet.answers(
          "https://api.github.com/gists/abc",
          new MockResponse()
              .setHeader("Content-Type", "application/json")
              .setHeader("Content-Encoding", "gzip")
              .setBody(packed));
      assertThat(internet.client("github.com").gist("abc", null).fresh().orElseThrow().id())
          .isEqualTo("abc");
    }
  }

  @Test
  void nothingIsPackedForThisMachineItself() throws Exception {
    try (FakeHost fake = new FakeHost()) {
      fake.answers(FakeHost.ok(GIST));
      fake.gitHub.gist("abc", null);
      assertThat(fake.request().getHeader("Accept-Encoding")).isEqualTo("identity");
    }
  }
}
