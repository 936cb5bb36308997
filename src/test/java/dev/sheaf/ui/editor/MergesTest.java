package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.ui.editor.MergeFile.Pick;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergesTest {
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
  void aCleanMergeIsOfferedAndNothingIsSentBeforeTheUserSaves() throws Exception {
    Gist gist = at.shown("a.txt", "one\r\ntwo\nthree");
    at.type("a.txt", "one\ntwo\nMINE");
    at.changedElsewhere(gist, "a.txt", "THEIRS\r\ntwo\nthree");

    at.model().save();

    assertThat(merge().plan().isClean()).isTrue();
    assertThat(merge().lookProperty().get()).isEqualTo(MergeSession.Look.RESULT);
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("THEIRS\r\ntwo\nthree");
    at.model().merges().applyAndSave(at.edited());
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("THEIRS\r\ntwo\nMINE");
    assertThat(at.model().hasUnsaved()).isFalse();
    assertThat(at.edited().mergeProperty().get()).isEmpty();
  }

  @Test
  void eachConflictIsChosenForAndPutInTheEditor() throws Exception {
    Gist gist = at.shown("a.txt", "one\ntwo\nthree\nfour\nfive\n");
    at.type("a.txt", "MINE\ntwo\nthree\nfour\nMINE\n");
    at.changedElsewhere(gist, "a.txt", "THEIRS\ntwo\nthree\nfour\nTHEIRS\n");
    at.model().save();
    MergeFile file = merge().files().getFirst();
    assertThat(file.conflicts()).isEqualTo(2);
    assertThat(merge().leftProperty().get()).isEqualTo(2);
    at.model().merges().apply(at.edited());
    assertThat(at.edited().mergeProperty().get()).isPresent();

    file.pick(0, Pick.THEIRS);
    file.pick(1, Pick.BOTH);
    merge().changed();
    at.model().merges().apply(at.edited());

    assertThat(at.text("a.txt")).isEqualTo("THEIRS\ntwo\nthree\nfour\nMINE\nTHEIRS\n");
    assertThat(at.onHost(gist, "a.txt")).startsWith("THEIRS\ntwo");
    assertThat(at.model().hasUnsaved()).isTrue();
    at.model().save();
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("THEIRS\ntwo\nthree\nfour\nMINE\nTHEIRS\n");
  }

  @Test
  void aResultEditedByHandWithMarksLeftIsNotReady() throws Exception {
    Gist gist = at.shown("a.txt", "one\n");
    at.type("a.txt", "mine\n");
    at.changedElsewhere(gist, "a.txt", "theirs\n");
    at.model().save();
    MergeFile file = merge().files().getFirst();
    assertThat(MergeTexts.plain(file))
        .isEqualTo("<<<<<<< mine\nmine\n=======\ntheirs\n>>>>>>> theirs\n");

    file.edit(MergeTexts.plain(file) + "x");
    merge().changed();
    assertThat(merge().leftProperty().get()).isEqualTo(1);
    file.edit("by hand\n");
    merge().changed();
    assertThat(merge().leftProperty().get()).isZero();
    at.model().merges().applyAndSave(at.edited());
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("by hand\n");
  }

  @Test
  void twoDescriptionsAreAskedAbout() throws Exception {
    Gist gist = at.shown("a.txt", "one\n");
    at.model().describe("mine");
    elsewhere(gist, "theirs");
    at.model().save();
    assertThat(merge().leftProperty().get()).isEqualTo(1);

    merge().describe("both");
    at.model().merges().applyAndSave(at.edited());

    assertThat(at.library().open(gist.id()).gist().description()).isEqualTo("both");
  }

  @Test
  void theNewerBannerLeadsToTheMerge() throws Exception {
    Gist gist = at.shown("a.txt", "one\ntwo\nthree\n");
    at.type("a.txt", "MINE\ntwo\nthree\n");
    at.changedElsewhere(gist, "a.txt", "one\ntwo\nTHEIRS\n");
    at.library().open(gist.id());
    assertThat(at.edited().newerProperty().get()).isPresent();

    at.model().merges().begin(at.edited());
    at.model().merges().apply(at.edited());

    assertThat(at.text("a.txt")).isEqualTo("MINE\ntwo\nTHEIRS\n");
    assertThat(at.edited().newerProperty().get()).isEmpty();
  }

  @Test
  void aChangeThatASaveWentOverIsToldAndMergedBack() throws Exception {
    Gist gist = overwritten("one\ntwo\nthree\n", "MINE\ntwo\nthree\n", "one\ntwo\nTHEIRS\n");
    assertThat(banners()).containsExactly(new Banner.Overwrote(at.me().login(), List.of("a.txt")));

    at.model().merges().beginBack(at.edited());
    at.model().merges().applyAndSave(at.edited());

    assertThat(at.onHost(gist, "a.txt")).isEqualTo("MINE\ntwo\nTHEIRS\n");
    assertThat(banners()).isEmpty();
  }

  @Test
  void anOverwrittenChangeCanBeLeftOverwritten() throws Exception {
    Gist gist = overwritten("one\n", "MINE\n", "THEIRS\n");
    at.model().merges().leave(at.edited());
    assertThat(banners()).isEmpty();
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("MINE\n");
    assertThat(at.library().merging().overwritten(gist.id())).isEmpty();
  }

  @Test
  void anOverwrittenChangeOfTheSameLinesIsChosenFor() throws Exception {
    Gist gist = overwritten("one\n", "MINE\n", "THEIRS\n");
    at.model().merges().compareBack(at.edited());
    assertThat(merge().lookProperty().get()).isEqualTo(MergeSession.Look.SIDES);
    merge().files().getFirst().pick(0, Pick.BOTH);
    merge().changed();
    at.model().merges().applyAndSave(at.edited());
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("MINE\nTHEIRS\n");
  }

  @Test
  void anEditOfAFileTheyRenamedIsShownBeforeItFollows() throws Exception {
    Gist gist = at.shown("a.txt", "one\n");
    at.type("a.txt", "mine\n");
    try (GitHub client = at.client(at.me())) {
      LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
      files.put("a.txt", new FileChange.Rename("z.txt"));
      client.update(gist.id(), new GistChange(null, files));
    }
    at.model().save();
    assertThat(merge().files()).extracting(MergeFile::name).containsExactly("z.txt");
    assertThat(MergeTexts.explained(merge().files().getFirst())).contains("They renamed it to");

    at.model().save();

    assertThat(at.onHost(gist, "z.txt")).isEqualTo("mine\n");
    assertThat(at.text("z.txt")).isEqualTo("mine\n");
  }

  @Test
  void anOverwrittenChangeOfAGistOutOfSightIsANotice() throws Exception {
    Gist gist = overwritten("one\n", "MINE\n", "THEIRS\n");
    Gist other = at.shown("b.txt", "other\n");
    assertThat(at.session().shown()).isEqualTo(new Shown.Saved(other));
    at.sandbox()
        .trouble()
        .next(
            1,
            request -> request.method().equals("PATCH"),
            new Mishap.After(() -> slipIn(gist, "THEIRS AGAIN\n")));
    LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
    files.put("a.txt", new FileChange.Write("MINE AGAIN\n"));
    var _ = at.library().save(at.library().open(gist.id()).gist(), new GistChange(null, files));

    assertThat(at.told().getLast()).contains(at.me().login()).contains("your save overwrote it");
    at.takeOffer();
    assertThat(banners()).hasSize(1).first().isInstanceOf(Banner.Overwrote.class);
  }

  private Gist overwritten(String base, String mine, String theirs) throws GistException {
    Gist gist = at.shown("a.txt", base);
    at.type("a.txt", mine);
    at.sandbox()
        .trouble()
        .next(
            1,
            request -> request.method().equals("PATCH"),
            new Mishap.After(() -> slipIn(gist, theirs)));
    at.model().save();
    return gist;
  }

  private void slipIn(Gist gist, String theirs) {
    try {
      at.changedElsewhere(gist, "a.txt", theirs);
    } catch (GistException e) {
      throw new IllegalStateException(e);
    }
  }

  private void elsewhere(Gist gist, @Nullable String description) throws GistException {
    try (GitHub client = at.client(at.me())) {
      client.update(
          gist.id(), new GistChange(description, new LinkedHashMap<String, FileChange>()));
    }
  }

  private List<Banner> banners() {
    return Banner.of(at.edited(), at.session(), Optional.empty());
  }

  private MergeSession merge() {
    return at.edited().mergeProperty().get().orElseThrow();
  }
}
