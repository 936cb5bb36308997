package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.failureOf;
import static dev.sheaf.github.FakeHost.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReleasesTest {
  private final FakeHost fake = new FakeHost();
  private final Releases releases =
      new Releases(
          Connection.of(fake.host, FakeHost.TOKEN, "1"),
          new Clients(fake.time.tempo(), List.of(Versions.UNSAID), UnaryOperator.identity()));

  @AfterEach
  void close() throws IOException {
    releases.close();
    fake.close();
  }

  @Test
  void theNewestReleaseIsAskedForWithoutAnyToken() throws Exception {
    fake.answers(
        ok("{\"tag_name\":\"v1.2.0\",\"html_url\":\"https://example.org/releases/v1.2.0\"}"));
    assertThat(releases.newest("jo", "sheaf"))
        .isEqualTo(new Release("1.2.0", URI.create("https://example.org/releases/v1.2.0")));
    RecordedRequest request = fake.request();
    assertThat(request.getPath()).endsWith("/repos/jo/sheaf/releases/latest");
    assertThat(request.getHeader("Authorization")).isNull();
  }

  @Test
  void aPageThatIsNotOfTheWebIsNoRelease() {
    fake.answers(ok("{\"tag_name\":\"v1.2.0\",\"html_url\":\"file:///etc/passwd\"}"));
    assertThat(failureOf(() -> releases.newest("jo", "sheaf")))
        .isInstanceOf(Failure.Malformed.class);
  }
}
