package dev.sheaf.ui.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.code.Comparison;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsViewModelTest {
  @TempDir private Path home;
  private final Notices notices = new Notices();
  private SandboxLibrary demo;
  private Library library;
  private Gist gist;
  private DraftsViewModel drafts;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    library = demo.library();
    gist =
        library
            .create(NewGist.of("Words", Visibility.SECRET, Map.of("a.txt", "one\ntwo\nthree\n")))
            .gist();
    drafts =
        new DraftsViewModel(
            library, demo.session(), new ImmediateBackground(), notices, InstantSource.system());
  }

  @AfterEach
  void stop() {
    drafts.close();
    demo.close();
  }

  @Test
  void editsAndNewGistsAreListedWithWhatTheyChange() throws Exception {
    library.drafts().keep(edit("one\nTWO\nthree\nfour\n"));
    library.drafts().keep(fresh());

    assertThat(rows())
        .extracting(DraftRow::title, DraftRow::kind, DraftRow::about, DraftRow::counts)
        .containsExactlyInAnyOrder(
            tuple("Words", "Edit", "1 file", "+2 −1"),
            tuple("n.txt", "New gist", "1 file", "+2 −0"));
  }

  @Test
  void aDraftOpensInTheEditor() throws Exception {
    library.drafts().keep(edit("mine\n"));
    drafts.open(rows().getFirst());
    assertThat(demo.session().shown()).isInstanceOf(Shown.Saved.class);

    library.drafts().discard(gist.id());
    library.drafts().keep(fresh());
    drafts.open(rows().getFirst());
    assertThat(demo.session().shown()).isEqualTo(new Shown.Unsaved("new-1"));
  }

  @Test
  void aDraftIsComparedWithWhatTheHostHasNow() throws Exception {
    library.drafts().keep(edit("one\nmine\nthree\n"));
    try (var other = demo.connect()) {
      LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
      files.put("a.txt", new FileChange.Write("theirs\n"));
      other.update(gist.id(), new GistChange(null, files));
    }

    drafts.compare(rows().getFirst());

    Comparison texts = comparison().files().getFirst().texts();
    assertThat(texts.before().text()).isEqualTo("theirs\n");
    assertThat(texts.after().text()).isEqualTo("one\nmine\nthree\n");
    drafts.closeComparison();
    assertThat(drafts.comparisonProperty().get()).isInstanceOf(Loadable.Idle.class);
  }

  @Test
  void withoutTheHostTheLibraryStandsIn() throws Exception {
    library.drafts().keep(edit("mine\n"));
    demo.sandbox().unplug();
    drafts.compare(rows().getFirst());
    Comparison texts = comparison().files().getFirst().texts();
    assertThat(texts.before().text()).isEqualTo("one\ntwo\nthree\n");
    assertThat(texts.before().title()).startsWith("In the library");
  }

  @Test
  void aDiscardedDraftComesBackByUndo() throws Exception {
    Draft draft = edit("mine\n");
    library.drafts().keep(draft);
    List<LibraryEvent> events = new ArrayList<>();
    library.listen(events::add);

    drafts.discard(rows().getFirst());
    assertThat(rows()).isEmpty();
    assertThat(events).contains(new LibraryEvent.DraftGivenUp(gist.id()));

    Objects.requireNonNull(notices.shown().getLast().action()).verb().run();
    assertThat(rows()).hasSize(1);
    assertThat(library.drafts().find(gist.id())).isPresent();
  }

  private Draft edit(String content) {
    String blob = gist.file("a.txt").map(GistFile::blobId).orElseThrow();
    return new Draft(
        gist.id(),
        gist.id(),
        "Words",
        "Words",
        Visibility.SECRET,
        List.of(new DraftFile("a.txt", blob, "a.txt", content, false)),
        Instant.now());
  }

  private static Draft fresh() {
    return new Draft(
        "new-1",
        null,
        null,
        "",
        Visibility.SECRET,
        List.of(DraftFile.added("n.txt", "one\ntwo\n")),
        Instant.now());
  }

  private List<DraftRow> rows() {
    return ((Loadable.Loaded<List<DraftRow>>) drafts.stateProperty().get()).value();
  }

  private DraftComparison comparison() {
    return ((Loadable.Loaded<DraftComparison>) drafts.comparisonProperty().get()).value();
  }
}
