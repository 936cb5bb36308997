package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import java.io.IOException;
import java.net.URI;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingBytesTest {
  private final FakeHost fake = new FakeHost();
  private final URI address = fake.server.url("/raw/a.png").uri();

  @AfterEach
  void close() throws IOException {
    fake.close();
  }

  private static MockResponse bytes(int count) {
    return new MockResponse()
        .setHeader("Content-Type", "image/png")
        .setBody(new Buffer().write(new byte[count]));
  }

  @Test
  void rawBytesComeAsTheyAre() throws Exception {
    byte[] odd = {0, -1, -2, 13, 10, 127};
    fake.answers(
        new MockResponse()
            .setHeader("Content-Type", "text/plain; charset=utf-16")
            .setBody(new Buffer().write(ByteString.of(odd))));
    assertThat(fake.gitHub.raw(address, 100)).isEqualTo(odd);
  }

  @Test
  void asManyBytesAsAllowedAreTakenAndNotOneMore() throws Exception {
    fake.answers(bytes(100_000), bytes(100_001));
    assertThat(fake.gitHub.raw(address, 100_000)).hasSize(100_000);
    assertThat(failureOf(() -> fake.gitHub.raw(address, 100_000)))
        .isEqualTo(new Failure.TooLarge(100_000));
  }

  @Test
  void aBodyOfUnknownLengthIsStoppedAtTheLimit() {
    fake.answers(new MockResponse().setChunkedBody(new Buffer().write(new byte[1 << 20]), 1 << 12));
    assertThat(failureOf(() -> fake.gitHub.raw(address, 100))).isEqualTo(new Failure.TooLarge(100));
  }

  @Test
  void aFileThatIsGoneIsNotFoundWhateverThePageSays() {
    fake.answers(
        new MockResponse()
            .setResponseCode(404)
            .setHeader("Content-Type", "text/html")
            .setBody("<html>"));
    assertThat(failureOf(() -> fake.gitHub.avatar(address))).isEqualTo(new Failure.NotFound());
  }

  @Test
  void rawBytesNameNoApiVersionAndTellNoBudget() throws Exception {
    fake.answers(
        bytes(1)
            .setHeader("X-RateLimit-Limit", "5")
            .setHeader("X-RateLimit-Remaining", "1")
            .setHeader("X-RateLimit-Reset", "1"));
    fake.gitHub.raw(address, 100);
    assertThat(fake.request().getHeader("X-GitHub-Api-Version")).isNull();
    assertThat(fake.gitHub.budget()).isEmpty();
  }

  @Test
  void anAddressThatIsNoneIsMalformed() {
    assertThat(failureOf(() -> fake.gitHub.raw(URI.create("file:///etc/passwd"), 100)))
        .isInstanceOf(Failure.Malformed.class);
  }
}
