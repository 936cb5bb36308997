package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Visibility;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwinsTest {
  @TempDir private Path home;
  private Workplace at;
  private Gist original;

  @BeforeEach
  void start() throws Exception {
    at = new Workplace(home);
    original = at.shown("a.txt", "one\r\ntwo", "b.md", "# B\n");
  }

  @AfterEach
  void stop() {
    at.close();
  }

  private Twin twin() {
    return at.model().twins().shownProperty().get().orElseThrow();
  }

  private List<String> mine() {
    return at.sandbox().gistsOf(at.me().login());
  }

  @Test
  void aCopyIsBegunWithTheOtherVisibilityAndNothingIsSent() {
    assertThat(at.writesBy(at.model()::copyForOthers)).isEmpty();
    assertThat(twin().visibility()).isEqualTo(Visibility.PUBLIC);
    assertThat(twin().isOnHost()).isFalse();
    assertThat(at.edited()).isSameAs(twin().copy());
    assertThat(at.edited().edit().files())
        .extracting(FileEdit::name)
        .containsExactly("a.txt", "b.md");
    assertThat(mine()).containsExactly(original.id());
  }

  @Test
  void onceSavedBothAreThereAndStaySideBySide() {
    at.model().copyForOthers();
    at.model().save();
    assertThat(twin().isOnHost()).isTrue();
    Gist copy = at.saved();
    assertThat(copy.isPublic()).isTrue();
    assertThat(copy.description()).isEqualTo(original.description());
    assertThat(at.onHost(copy, "a.txt")).isEqualTo("one\r\ntwo");
    assertThat(mine()).containsExactlyInAnyOrder(original.id(), copy.id());
  }

  @Test
  void theTwoAreComparedFileByFile() {
    at.model().copyForOthers();
    at.type("b.md", "# C\n");
    Twin.TextOf file = twin().files().get(1);
    assertThat(twin().compare(file).before().text()).isEqualTo("# B\n");
    assertThat(twin().compare(file).before().title()).isEqualTo("Original, secret");
    assertThat(twin().compare(file).after().text()).isEqualTo("# C\n");
    assertThat(twin().compare(file).after().title()).isEqualTo("Public copy");
  }

  @Test
  void givenUpNothingOfItStays() throws Exception {
    at.model().copyForOthers();
    at.model().twins().drop();
    assertThat(at.saved().id()).isEqualTo(original.id());
    assertThat(at.model().twins().shownProperty().get()).isEmpty();
    assertThat(at.library().drafts().all()).isEmpty();
    assertThat(mine()).containsExactly(original.id());
  }

  @Test
  void afterItWasMadeTheWayBackDeletesNothing() {
    at.model().copyForOthers();
    at.model().save();
    at.model().twins().drop();
    assertThat(at.saved().id()).isEqualTo(original.id());
    assertThat(mine()).hasSize(2);
  }

  @Test
  void anotherGistEndsTheComparison() throws Exception {
    at.model().copyForOthers();
    at.shown("other.txt", "other");
    assertThat(at.model().twins().shownProperty().get()).isEmpty();
  }

  @Test
  void whatIsNoTextIsNamedAsLeftOut() {
    at.model().copyForOthers();
    Twin odd = new Twin(original, twin().files(), twin().copy(), List.of("c.bin"));
    assertThat(odd.told("the host")).endsWith("One file is no text and is left out: c.bin.");
    assertThat(twin().told("the host")).doesNotContain("left out");
  }

  @Test
  void withoutANetworkTheCopyWaits() throws Exception {
    at.sandbox().unplug();
    at.model().copyForOthers();
    at.model().save();
    assertThat(twin().isOnHost()).isFalse();
    assertThat(at.edited().queuedProperty().get()).isTrue();
    assertThat(at.library().outbox().all()).hasSize(1);
  }
}
