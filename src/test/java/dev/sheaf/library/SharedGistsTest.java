package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.ui.gists.SampleGists;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedGistsTest {
  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

  private final SharedGists shared = new SharedGists();

  @Test
  void theSameGistIsOneObject() {
    Gist first = gist("a note");

    assertThat(shared.of(List.of(first)).getFirst()).isSameAs(first);
    assertThat(shared.of(gist("a note"))).isSameAs(first);
  }

  @Test
  void aGistThatChangedIsTheNewOneFromThenOn() {
    Gist before = shared.of(gist("a note"));
    Gist after = shared.of(gist("another note"));

    assertThat(after).isNotSameAs(before).isEqualTo(gist("another note"));
    assertThat(shared.of(gist("another note"))).isSameAs(after);
  }

  private static Gist gist(String description) {
    return SampleGists.gist("1", List.of(SampleGists.file("a.txt", null)), description, NOW, 0);
  }
}
