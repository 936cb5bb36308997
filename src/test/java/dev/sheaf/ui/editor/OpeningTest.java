package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  @TempDir private Path home;

  private Workplace at;

  @BeforeEach
  void open() throws Exception {
    at = new Workplace(home);
  }

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void nothingIsShownAtFirst() {
    assertThat(at.model().stateProperty().get()).isInstanceOf(Loadable.Idle.class);
    assertThat(at.model().offers().saveProperty().get()).isFalse();
  }

  @Test
  void aGistIsShownWithItsTextsAndItsFirstFileInFront() throws Exception {
    at.shown("b.txt", "two", "a.txt", "one\n");

    assertThat(at.edited().front().orElseThrow().name()).isEqualTo("a.txt");
    assertThat(at.text("a.txt")).isEqualTo("one\n");
    assertThat(at.text("b.txt")).isEqualTo("two");
    assertThat(at.edited().isChangeable()).isTrue();
  }

  @Test
  void theNextFileAfterTheLastIsTheFirst() throws Exception {
    at.shown("a.txt", "one", "b.txt", "two");

    at.model().nextFile();
    assertThat(at.edited().front().orElseThrow().name()).isEqualTo("b.txt");
    at.model().nextFile();
    assertThat(at.edited().front().orElseThrow().name()).isEqualTo("a.txt");
    at.model().previousFile();
    assertThat(at.edited().front().orElseThrow().name()).isEqualTo("b.txt");
  }

  @Test
  void aGistThatIsNotThereFails() throws Exception {
    Gist gist = at.given("a.txt", "one");
    at.client(at.me()).delete(gist.id());

    at.show(gist);

    assertThat(at.model().stateProperty().get())
        .isEqualTo(new Loadable.Failed<>(new Failure.NotFound()));
  }

  @Test
  void reloadTriesAgainAfterAFailure() throws Exception {
    Gist gist = at.given("a.txt", "one");
    at.sandbox().trouble().always(Received::isApi, new Mishap.Cut());
    at.show(gist);
    assertThat(at.model().stateProperty().get()).isInstanceOf(Loadable.Failed.class);

    at.sandbox().trouble().end();
    at.model().reload();

    assertThat(at.text("a.txt")).isEqualTo("one");
  }

  @Test
  void theLibraryStandsInWhileTheHostDoesNotAnswer() throws Exception {
    Gist gist = at.shown("a.txt", "one");
    at.sandbox().trouble().always(Received::isApi, new Mishap.Cut());
    Session later = at.freshSession();
    EditorViewModel again = at.restarted(later);

    later.show(new Shown.Saved(gist));
    later.setOnline(false);

    EditedGist edited = Workplace.edited(again);
    assertThat(edited.document(edited.front().orElseThrow()).text()).isEqualTo("one");
    assertThat(Banner.of(edited, later, Optional.empty()))
        .singleElement()
        .isInstanceOf(Banner.FromLibrary.class);
  }

  @Test
  void anothersGistIsReadOnlyAndSaysWhose() throws Exception {
    Gist gist = at.given(at.other(), "a.txt", "one");

    at.show(gist);

    assertThat(at.edited().document(at.file("a.txt")).editableProperty().get()).isFalse();
    assertThat(Banner.of(at.edited(), at.session(), Optional.empty()))
        .containsExactly(new Banner.ReadOnly(at.other().login(), true));
    assertThat(at.model().offers().forkProperty().get()).isTrue();
    assertThat(at.model().offers().deleteProperty().get()).isFalse();
  }

  @Test
  void aFileThatCameCutIsLoadedWhole() throws Exception {
    String large = "0123456789abcdef\n".repeat(70_000);

    at.shown("large.txt", large);

    assertThat(at.text("large.txt")).isEqualTo(large);
    assertThat(at.edited().document(at.file("large.txt")).editableProperty().get()).isTrue();
  }

  @Test
  void aFileWhoseRestDoesNotComeIsReadOnlyAndSaysWhy() throws Exception {
    String large = "0123456789abcdef\n".repeat(70_000);
    Gist gist = at.given("large.txt", large);
    at.sandbox().trouble().always(request -> request.path().contains("/raw/"), Mishap.status(404));

    at.show(gist);

    assertThat(at.edited().document(at.file("large.txt")).editableProperty().get()).isFalse();
    assertThat(Banner.of(at.edited(), at.session(), Optional.empty()))
        .singleElement()
        .isInstanceOf(Banner.NoRest.class);

    at.sandbox().trouble().end();
    at.model().files().loadWhole(at.file("large.txt").key());

    assertThat(at.text("large.txt")).isEqualTo(large);
    assertThat(Banner.of(at.edited(), at.session(), Optional.empty())).isEmpty();
  }

  @Test
  void aFileThatCameCutIsNeverSentBack() throws Exception {
    String large = "0123456789abcdef\n".repeat(70_000);
    // Hosts may cut small files, too, that come after a large one.
    Gist gist = at.given("a-small.txt", "one", "large.txt", large);
    at.sandbox().trouble().always(request -> request.path().contains("/raw/"), Mishap.status(404));
    at.show(gist);

    at.type("large.txt", "typed all the same");
    at.type("a-small.txt", "two");
    at.model().save();

    assertThat(at.onHost(gist, "a-small.txt")).isEqualTo("two");
    assertThat(at.onHost(gist, "large.txt")).isEqualTo(large);
  }
}
