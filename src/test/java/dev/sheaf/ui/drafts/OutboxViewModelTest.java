package dev.sheaf.ui.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.Library;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxViewModelTest {
  @TempDir private Path home;
  private final Notices notices = new Notices();
  private SandboxLibrary demo;
  private Library library;
  private Gist gist;
  private OutboxViewModel outbox;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    library = demo.library();
    gist = library.create(NewGist.of("one", Visibility.SECRET, Map.of("a.txt", "before"))).gist();
    outbox =
        new OutboxViewModel(
            library, demo.session(), new ImmediateBackground(), notices, InstantSource.system());
  }

  @AfterEach
  void stop() {
    outbox.close();
    demo.close();
  }

  private void goOffline() {
    demo.sandbox().unplug();
    demo.session().setOnline(false);
  }

  private void saveOffline() throws Exception {
    goOffline();
    LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
    files.put("a.txt", new FileChange.Write("after"));
    var _ = library.outbox().save(gist, new GistChange(null, files));
  }

  private List<OutboxRow> rows() {
    return outbox.stateProperty().get() instanceof Loadable.Loaded<List<OutboxRow>>(var rows)
        ? rows
        : List.of();
  }

  @Test
  void whatWaitsIsListedInOrderWithTheReason() throws Exception {
    saveOffline();
    var _ = library.outbox().star(gist.id(), true);
    assertThat(rows())
        .extracting(OutboxRow::what)
        .containsExactly("Change of 1 file", "Star the gist");
    assertThat(rows())
        .allMatch(row -> row.state().startsWith("Waits until"))
        .allMatch(OutboxRow::canBeTakenBack)
        .noneMatch(OutboxRow::canBeSentAgain);
  }

  @Test
  void itIsSentAsSoonAsTheHostIsBack() throws Exception {
    saveOffline();
    demo.sandbox().plugIn();
    demo.session().setOnline(true);
    assertThat(rows()).isEmpty();
    assertThat(library.open(gist.id()).gist().files().getFirst().content()).isEqualTo("after");
  }

  @Test
  void whatWaitedBeforeTheStartIsSentAtTheStart() throws Exception {
    saveOffline();
    outbox.close();
    demo.sandbox().plugIn();
    outbox =
        new OutboxViewModel(
            library, demo.session(), new ImmediateBackground(), notices, InstantSource.system());
    assertThat(rows()).isEmpty();
    assertThat(library.open(gist.id()).gist().files().getFirst().content()).isEqualTo("after");
  }

  @Test
  void whatIsTakenBackIsADraftAgain() throws Exception {
    saveOffline();
    outbox.takeBack(rows().getFirst());
    assertThat(rows()).isEmpty();
    assertThat(library.drafts().find(gist.id()))
        .hasValueSatisfying(
            draft -> assertThat(draft.files().getFirst().content()).isEqualTo("after"));
  }

  @Test
  void whatSomebodyElseChangedIsRefusedWithTheReasonAndStays() throws Exception {
    saveOffline();
    demo.sandbox().plugIn();
    LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
    files.put("a.txt", new FileChange.Write("theirs"));
    try (var other = demo.connect()) {
      other.update(gist.id(), new GistChange(null, files));
    }
    outbox.send();
    assertThat(rows())
        .singleElement()
        .matches(OutboxRow::canBeSentAgain)
        .matches(row -> row.state().contains("a.txt"));
    assertThat(library.open(gist.id()).gist().files().getFirst().content()).isEqualTo("theirs");
  }

  @Test
  void openingARowShowsItsGist() throws Exception {
    saveOffline();
    outbox.open(rows().getFirst());
    assertThat(demo.session().shownGist()).map(Gist::id).hasValue(gist.id());
  }

  @Test
  void openingANewGistShowsItsDraft() throws Exception {
    goOffline();
    var _ =
        library
            .outbox()
            .create("new-1", NewGist.of("two", Visibility.SECRET, Map.of("b.txt", "b")));
    outbox.open(rows().getFirst());
    assertThat(demo.session().shown()).isEqualTo(new Shown.Unsaved("new-1"));
  }
}
