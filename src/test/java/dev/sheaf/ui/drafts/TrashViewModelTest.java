package dev.sheaf.ui.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.Library;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notices;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashViewModelTest {
  @TempDir private Path home;
  private final Notices notices = new Notices();
  private final List<RestoreQuestion> asked = new ArrayList<>();
  private SandboxLibrary demo;
  private Library library;
  private Gist gist;
  private TrashViewModel trash;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    library = demo.library();
    gist =
        library.create(NewGist.of("one #tag", Visibility.SECRET, Map.of("a.txt", "text"))).gist();
    trash =
        new TrashViewModel(
            library, demo.session(), new ImmediateBackground(), notices, InstantSource.system());
  }

  @AfterEach
  void stop() {
    trash.close();
    demo.close();
  }

  private List<TrashRow> rows() {
    return trash.stateProperty().get() instanceof Loadable.Loaded<List<TrashRow>>(var rows)
        ? rows
        : List.of();
  }

  private TrashRow deleted() throws Exception {
    var _ = library.outbox().delete(gist.id());
    return rows().getFirst();
  }

  private boolean agree(RestoreQuestion question) {
    asked.add(question);
    return true;
  }

  @Test
  void aDeletedGistStandsThere() throws Exception {
    assertThat(rows()).isEmpty();
    TrashRow row = deleted();
    assertThat(row.title()).isEqualTo("a.txt");
    assertThat(row.about()).isEqualTo("1 file · deleted here");
    assertThat(trash.count()).isEqualTo(1);
  }

  @Test
  void itsTextsCanBeRead() throws Exception {
    trash.look(deleted());
    assertThat(trash.textsProperty().get())
        .isInstanceOfSatisfying(
            Loadable.Loaded.class,
            loaded ->
                assertThat(((TrashedTexts) loaded.value()).files())
                    .singleElement()
                    .extracting(TrashedTexts.Text::content)
                    .isEqualTo("text"));
  }

  @Test
  void restoringMakesANewGistAndShowsIt() throws Exception {
    trash.restore(deleted(), this::agree);
    assertThat(asked).containsExactly(new RestoreQuestion("a.txt", List.of(), 0));
    assertThat(rows()).isEmpty();
    Gist made = demo.session().shownGist().orElseThrow();
    assertThat(made.id()).isNotEqualTo(gist.id());
    assertThat(made.description()).isEqualTo("one #tag");
    assertThat(library.open(made.id()).gist().files().getFirst().content()).isEqualTo("text");
  }

  @Test
  void whoDoesNotAgreeKeepsItInTheTrash() throws Exception {
    trash.restore(deleted(), question -> false);
    assertThat(rows()).hasSize(1);
    assertThat(demo.sandbox().gistsOf(demo.sandbox().users().getFirst().login())).isEmpty();
  }

  @Test
  void offlineTheNewGistWaitsInTheOutbox() throws Exception {
    TrashRow row = deleted();
    demo.sandbox().unplug();
    trash.restore(row, this::agree);
    assertThat(library.outbox().all()).hasSize(1);
    assertThat(notices.shown())
        .singleElement()
        .matches(notice -> notice.text().startsWith("It is in the Outbox."));
  }

  @Test
  void whatIsRemovedIsGoneWithItsTexts() throws Exception {
    TrashRow row = deleted();
    trash.look(row);
    trash.remove(row);
    assertThat(rows()).isEmpty();
    assertThat(trash.textsProperty().get()).isEqualTo(new Loadable.Idle<>());
  }

  @Test
  void emptyingRemovesAll() throws Exception {
    deleted();
    trash.empty();
    assertThat(rows()).isEmpty();
    assertThat(library.trash().all()).isEmpty();
  }
}
