package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.library.FileMerge.Answer;
import dev.sheaf.library.FileMerge.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergingTest extends MergeScene {
  @Test
  void changesInDifferentPlacesMergeAndAreSavedOverNothingUnseen() throws Exception {
    Gist base = opened("a.txt", "one\r\ntwo\nthree\nfour");
    theyChange(base, null, "a.txt", write("ONE\r\ntwo\nthree\nfour"));
    Draft mine = draft(base, edited(base, "a.txt", "one\r\ntwo\nthree\nFOUR"));

    MergePlan plan = library.merging().plan(mine);

    assertThat(plan.isClean()).isTrue();
    assertThat(outcome(plan, "a.txt")).isInstanceOf(Outcome.Merged.class);
    save(plan, plan.draft(mine, plan.description().proposal(), Map.of()));
    assertThat(onHost(base, "a.txt")).isEqualTo("ONE\r\ntwo\nthree\nFOUR");
  }

  @Test
  void theSamePlaceChangedByBothIsAConflictForWhichAnAnswerIsNeeded() throws Exception {
    Gist base = opened("a.txt", "one\ntwo\nthree\n");
    theyChange(base, null, "a.txt", write("one\ntheirs\nthree\n"));
    Draft mine = draft(base, edited(base, "a.txt", "one\nmine\nthree\n"));

    MergePlan plan = library.merging().plan(mine);

    assertThat(plan.isClean()).isFalse();
    FileMerge file = plan.files().getFirst();
    assertThat(file.merge().orElseThrow().conflicts()).hasSize(1);
    Draft both =
        plan.draft(
            mine,
            plan.description().proposal(),
            Map.of(file, new Answer.Text("one\nmine\ntheirs\nthree\n")));
    save(plan, both);
    assertThat(onHost(base, "a.txt")).isEqualTo("one\nmine\ntheirs\nthree\n");
  }

  @Test
  void takingTheirsLeavesNothingToSave() throws Exception {
    Gist base = opened("a.txt", "one\n");
    theyChange(base, null, "a.txt", write("theirs\n"));
    Draft mine = draft(base, edited(base, "a.txt", "mine\n"));
    MergePlan plan = library.merging().plan(mine);
    FileMerge file = plan.files().getFirst();

    Draft after = plan.draft(mine, plan.description().proposal(), Map.of(file, file.takeTheirs()));

    assertThat(after.change().isEmpty()).isTrue();
  }

  @Test
  void whatOnlyTheyTouchedIsToldAndNotSent() throws Exception {
    Gist base = opened("a.txt", "one\n", "b.txt", "two\n", "c.txt", "three\n");
    theyChange(
        base, "their words", "b.txt", write("TWO\n"), "c.txt", delete(), "d.txt", write("new\n"));
    Draft mine = draft(base, edited(base, "a.txt", "mine\n"));

    MergePlan plan = library.merging().plan(mine, base);

    assertThat(plan.isClean()).isTrue();
    assertThat(plan.files())
        .extracting(FileMerge::name, FileMerge::outcome)
        .containsExactly(
            tuple("a.txt", new Outcome.OnlyMine()),
            tuple("b.txt", new Outcome.OnlyTheirs()),
            tuple("c.txt", new Outcome.OnlyTheirs()),
            tuple("d.txt", new Outcome.OnlyTheirs()));
    assertThat(plan.description().proposal()).isEqualTo("their words");
    GistChange change = plan.draft(mine, "their words", Map.of()).change();
    assertThat(change.description()).isNull();
    assertThat(change.files()).containsOnlyKeys("a.txt");
  }

  @Test
  void whereTheBaseIsLostTheWholeFileIsAskedFor() throws Exception {
    Gist base = opened("a.txt", "one\ntwo\n");
    theyChange(base, null, "a.txt", write("one\nTWO\n"));
    Draft mine = draft(base, new DraftFile("a.txt", "f".repeat(40), "a.txt", "ONE\ntwo\n", false));

    MergePlan plan = library.merging().plan(mine);

    assertThat(plan.files().getFirst().outcome()).isInstanceOf(Outcome.NoBase.class);
    assertThat(plan.isClean()).isFalse();
  }

  @Test
  void theSameFromBothIsNothingToSave() throws Exception {
    Gist base = opened("a.txt", "one\n", "b.txt", "two\n");
    theyChange(base, "same words", "a.txt", write("same\n"), "b.txt", delete());
    Draft mine =
        new Draft(
            base.id(),
            base.id(),
            base.description(),
            "same words",
            base.visibility(),
            List.of(
                edited(base, "a.txt", "same\n"),
                new DraftFile("b.txt", blobOf(base, "b.txt"), "b.txt", null, true)),
            Instant.now());

    MergePlan plan = library.merging().plan(mine, base);

    assertThat(plan.isClean()).isTrue();
    assertThat(plan.files()).extracting(FileMerge::outcome).containsOnly(new Outcome.Same());
    assertThat(plan.draft(mine, plan.description().proposal(), Map.of()).change().isEmpty())
        .isTrue();
  }

  @Test
  void twoDescriptionsAreAConflict() throws Exception {
    Gist base = opened("a.txt", "one\n");
    theyChange(base, "theirs");
    Draft mine =
        new Draft(
            base.id(),
            base.id(),
            base.description(),
            "mine",
            base.visibility(),
            List.of(),
            Instant.now());

    MergePlan plan = library.merging().plan(mine);

    assertThat(plan.description().isConflict()).isTrue();
    assertThat(plan.isClean()).isFalse();
    save(plan, plan.draft(mine, "both", Map.of()));
    assertThat(library.open(base.id()).gist().description()).isEqualTo("both");
  }

  @Test
  void aThirdChangeAfterThePlanIsAConflictAgain() throws Exception {
    Gist base = opened("a.txt", "one\ntwo\nthree\n");
    theyChange(base, null, "a.txt", write("ONE\ntwo\nthree\n"));
    Draft mine = draft(base, edited(base, "a.txt", "one\ntwo\nTHREE\n"));
    MergePlan plan = library.merging().plan(mine);
    theyChange(base, null, "a.txt", write("ONE\nTWO\nthree\n"));

    Draft next = plan.draft(mine, base.description(), Map.of());
    MergePlan again = library.merging().plan(next);

    assertThat(again.isClean()).isFalse();
    assertThat(again.files().getFirst().merge().orElseThrow().conflicts()).hasSize(1);
  }
}
