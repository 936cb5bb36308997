package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Network;
import dev.sheaf.ui.settings.About;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColophonTest {
  @Test
  void aRepositoryOnGitHubCanBeAskedForANewerVersion() {
    About.Publisher publisher =
        Colophon.publisher("https://github.com/jo/sheaf.git", Network.STRAIGHT).orElseThrow();
    assertThat(publisher.host()).isEqualTo("api.github.com");
    assertThat(publisher.issues()).isEqualTo(URI.create("https://github.com/jo/sheaf/issues"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "${project.url}", "https://example.org/sheaf", "https://github.com/"})
  void nobodyIsAskedWhereTheBuildNamesNoRepository(String page) {
    assertThat(Colophon.publisher(page, Network.STRAIGHT)).isEmpty();
  }

  @Test
  void theVersionsSayWhatAnErrorHappenedOn() {
    assertThat(Colophon.versions())
        .contains("Sheaf ", "Java " + Runtime.version(), System.getProperty("os.arch"));
  }
}
