package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.User;
import dev.sheaf.library.FileMerge.Outcome;
import dev.sheaf.sandbox.Edition;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.SandboxOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverwritesTest extends OverwriteScene {
  @Test
  void aChangeThatSlippedInBeforeTheSaveIsFoundAndMergedBack() throws Exception {
    Gist base = opened("a.txt", "one\ntwo\nthree\n", "b.txt", "b\n");
    slipIn(base, change("a.txt", write("one\ntwo\nTHEIRS\n")));

    library.save(base, change("a.txt", write("MINE\ntwo\nthree\n")));

    Overwritten found = library.merging().overwritten(base.id()).orElseThrow();
    assertThat(found.files()).containsExactly(new Overwritten.Lost("a.txt", "a.txt"));
    assertThat(found.revision().user()).extracting(User::login).isEqualTo(around.me().login());
    MergePlan plan = library.merging().planBack(found);
    assertThat(plan.isClean()).isTrue();
    Draft back = plan.draft(Merging.untouched(found.saved()), base.description(), Map.of());
    library.save(library.drafts().base(back, plan.now().gist()), back.change());
    assertThat(onHost(base, "a.txt")).isEqualTo("MINE\ntwo\nTHEIRS\n");
    library.merging().settle(found);
    assertThat(library.merging().overwritten(base.id())).isEmpty();
  }

  @Test
  void theSamePlaceOverwrittenIsAConflictWithBothTexts() throws Exception {
    Gist base = opened("a.txt", "one\n");
    slipIn(base, change("a.txt", write("theirs\n")));
    library.save(base, change("a.txt", write("mine\n")));

    MergePlan plan =
        library.merging().planBack(library.merging().overwritten(base.id()).orElseThrow());

    FileMerge file = plan.files().getFirst();
    assertThat(file.outcome()).isInstanceOf(Outcome.Conflict.class);
    assertThat(file.mine()).isEqualTo(new FileMerge.Version("a.txt", "mine\n"));
    assertThat(file.theirs()).isEqualTo(new FileMerge.Version("a.txt", "theirs\n"));
    Draft back =
        plan.draft(
            Merging.untouched(plan.now().gist()),
            base.description(),
            Map.of(file, file.takeTheirs()));
    library.save(library.drafts().base(back, plan.now().gist()), back.change());
    assertThat(onHost(base, "a.txt")).isEqualTo("theirs\n");
  }

  @Test
  void aChangedFileThatTheSaveDeletedCanComeBack() throws Exception {
    Gist base = opened("a.txt", "one\n", "b.txt", "b\n");
    slipIn(base, change("a.txt", write("theirs\n")));
    library.save(base, change("a.txt", new FileChange.Delete()));

    MergePlan plan =
        library.merging().planBack(library.merging().overwritten(base.id()).orElseThrow());

    FileMerge file = plan.files().getFirst();
    assertThat(file.outcome()).isEqualTo(new Outcome.DeletedHere());
    Draft back =
        plan.draft(
            Merging.untouched(plan.now().gist()),
            base.description(),
            Map.of(file, file.takeTheirs()));
    library.save(library.drafts().base(back, plan.now().gist()), back.change());
    assertThat(onHost(base, "a.txt")).isEqualTo("theirs\n");
  }

  @Test
  void anotherFileThatSlippedInIsNotOverwritten() throws Exception {
    Gist base = opened("a.txt", "one\n", "b.txt", "two\n");
    slipIn(base, change("b.txt", write("theirs\n")));

    library.save(base, change("a.txt", write("mine\n")));

    assertThat(library.merging().overwritten(base.id())).isEmpty();
    assertThat(onHost(base, "b.txt")).isEqualTo("theirs\n");
  }

  @Test
  void aSaveThatCameAfterMineIsNoneThatWasOverwritten() throws Exception {
    Gist base = opened("a.txt", "one\n");
    around
        .sandbox()
        .trouble()
        .next(
            1,
            OverwriteScene::isCommits,
            new Mishap.After(() -> patch(base, change("a.txt", write("after\n")))));

    library.save(base, change("a.txt", write("mine\n")));

    assertThat(library.merging().overwritten(base.id())).isEmpty();
  }

  @Test
  void savesOneAfterTheOtherRaiseNoAlarm() throws Exception {
    Gist base = opened("a.txt", "one\n");
    Gist saved = base;
    for (int i = 0; i < 4; i++) {
      saved = library.save(saved, change("a.txt", write("text " + i + "\n"))).gist();
      assertThat(library.merging().overwritten(base.id())).isEmpty();
    }
  }

  @Test
  void oldServersAreAskedTheSame() throws Exception {
    around.close();
    around = new Surroundings(home, SandboxOptions.empty().withEdition(Edition.ENTERPRISE_2_18));
    library = around.mine("old server");
    Gist base = opened("a.txt", "one\n");
    Gist saved = library.save(base, change("a.txt", write("mine\n"))).gist();
    assertThat(library.merging().overwritten(base.id())).isEmpty();

    slipIn(base, change("a.txt", write("theirs\n")));
    library.save(saved, change("a.txt", write("mine again\n")));
    assertThat(library.merging().overwritten(base.id())).isPresent();
  }

  @Test
  void aChangeOfTheDescriptionAloneAsksForNoRevisions() throws Exception {
    Gist base = opened("a.txt", "one\n");
    library.save(base, new GistChange("new words", new LinkedHashMap<>()));
    assertThat(around.sandbox().requests().matching(OverwriteScene::isCommits)).isEmpty();
  }

  @Test
  void revisionsThatCannotBeReadRaiseNoAlarmAndTheSaveStands() throws Exception {
    Gist base = opened("a.txt", "one\n");
    for (int status : new int[] {403, 404, 500}) {
      around.sandbox().trouble().always(OverwriteScene::isCommits, Mishap.status(status));
      Gist now = library.open(base.id()).gist();

      OpenGist saved = library.save(now, change("a.txt", write("status " + status + "\n")));

      assertThat(saved.gist().file("a.txt").orElseThrow().content())
          .isEqualTo("status " + status + "\n");
      assertThat(library.merging().overwritten(base.id())).isEmpty();
      around.sandbox().trouble().end();
    }
  }

  @Test
  void whereNobodySavedJustThenOneRequestIsEnough() throws Exception {
    around.close();
    around = new Surroundings(home, SandboxOptions.filled(5, 7));
    library = around.mine("old gists");
    String old = around.sandbox().gistsOf(around.me().login()).getLast();
    Gist base = library.open(old).gist();
    String name = base.files().getFirst().name();
    around.sandbox().requests().clear();

    library.save(base, change(name, write("mine\n")));

    assertThat(around.sandbox().requests().all())
        .extracting(Received::method)
        .containsExactly("GET", "PATCH", "GET");
    assertThat(library.merging().overwritten(old)).isEmpty();
  }
}
