package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Host;
import dev.sheaf.library.FileState;
import dev.sheaf.library.OpenFile;
import dev.sheaf.library.OpenGist;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.session.Session;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BannerTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Account HELLO =
      new Account(Host.GITHUB, Gists.HELLO.id(), Gists.HELLO.login(), null, null);

  private static final CodeDocument LARGE = new CodeDocument("a.txt", null, "x".repeat(11 << 20));

  private final Session session = new Session(Host.GITHUB, HELLO);

  @Test
  void aWholeTextOfOnesOwnNeedsNoBanner() {
    assertThat(of(open(FileState.COMPLETE))).isEmpty();
  }

  @Test
  void aPartSaysHowItsLoadingGoes() {
    EditedGist gist = open(FileState.CUT);
    FileEdit file = gist.front().orElseThrow();
    assertThat(of(gist)).containsExactly(new Banner.Part(file.key(), "a.txt", 5));

    gist.setWhole(file.key(), new WholeText.Loading());
    assertThat(of(gist)).containsExactly(new Banner.LoadingRest(file.key(), "a.txt", 5));

    gist.setWhole(file.key(), new WholeText.Failed(new Failure.Offline("github.com")));
    assertThat(of(gist))
        .containsExactly(new Banner.NoRest(file.key(), "a.txt", new Failure.Offline("github.com")));

    gist.setWhole(file.key(), new WholeText.Stopped());
    assertThat(of(gist)).containsExactly(new Banner.Part(file.key(), "a.txt", 5));
  }

  @Test
  void whatOnlyGitHasSaysSo() {
    assertThat(of(open(FileState.TOO_LARGE))).containsExactly(new Banner.OnlyGit("a.txt", 5, null));
  }

  @Test
  void aFileThatIsNotTextIsNotShownAsText() {
    EditedGist gist = open(FileState.NOT_TEXT);

    assertThat(of(gist)).isEmpty();
    assertThat(Front.of(gist))
        .isInstanceOfSatisfying(
            Front.NotText.class,
            front -> {
              assertThat(front.file().name()).isEqualTo("a.txt");
              assertThat(front.file().size()).isEqualTo(5);
            });
  }

  @Test
  void filesThatCanNotBeTypedInAreReadOnly() {
    for (FileState state : FileState.values()) {
      EditedGist gist = open(state);
      boolean editable = gist.document(gist.front().orElseThrow()).editableProperty().get();
      assertThat(editable).as(state.name()).isEqualTo(state == FileState.COMPLETE);
    }
  }

  @Test
  void theLocalCopySaysSoOnlyWhileTheHostDoesNotAnswer() {
    EditedGist gist = new EditedGist("id", GistEdit.of(saved(FileState.COMPLETE, false)), true);
    assertThat(of(gist)).isEmpty();

    session.setOnline(false);

    assertThat(of(gist)).containsExactly(new Banner.FromLibrary(NOON));
  }

  @Test
  void whatIsVeryLargeSaysSoWhereItCouldBeChanged() {
    assertThat(Banner.of(open(FileState.COMPLETE), session, Optional.of(LARGE)))
        .containsExactly(new Banner.Large());
    EditedGist another = new EditedGist("id", GistEdit.of(saved(FileState.COMPLETE, true)), false);
    assertThat(Banner.of(another, session, Optional.of(LARGE))).doesNotContain(new Banner.Large());
  }

  @Test
  void anothersGistSaysHowToChangeIt() {
    EditedGist gist = new EditedGist("id", GistEdit.of(saved(FileState.COMPLETE, true)), false);

    assertThat(of(gist)).containsExactly(new Banner.ReadOnly("hello", true));
    assertThat(Banner.of(gist, new Session(Host.GITHUB, null), Optional.empty()))
        .containsExactly(new Banner.ReadOnly("hello", false));
  }

  private List<Banner> of(EditedGist gist) {
    return Banner.of(gist, session, Optional.empty());
  }

  private static EditedGist open(FileState state) {
    return new EditedGist("id", GistEdit.of(saved(state, true)), true);
  }

  private static SavedGist saved(FileState state, boolean live) {
    Gist gist = Gists.gist("", Map.of("a.txt", "text\n"));
    GistFile file = gist.files().getFirst();
    return SavedGist.of(new OpenGist(gist, List.of(new OpenFile(file, state)), NOON, live));
  }
}
