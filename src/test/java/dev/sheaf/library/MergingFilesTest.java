package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.library.FileMerge.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergingFilesTest extends MergeScene {
  @Test
  void aFileTheyDeletedAndIChangedNeedsAnAnswer() throws Exception {
    Gist base = opened("a.txt", "one\n", "b.txt", "two\n");
    theyChange(base, null, "a.txt", delete());
    Draft mine = draft(base, edited(base, "a.txt", "mine\n"));

    MergePlan plan = library.merging().plan(mine);

    FileMerge file = plan.files().getFirst();
    assertThat(file.outcome()).isEqualTo(new Outcome.DeletedThere());
    assertThat(plan.isClean()).isFalse();
    assertThat(plan.draft(mine, "", Map.of(file, file.takeTheirs())).files()).isEmpty();
    save(plan, plan.draft(mine, base.description(), Map.of(file, file.keepMine())));
    assertThat(onHost(base, "a.txt")).isEqualTo("mine\n");
  }

  @Test
  void aFileIDeletedAndTheyChangedNeedsAnAnswer() throws Exception {
    Gist base = opened("a.txt", "one\n", "b.txt", "two\n");
    theyChange(base, null, "a.txt", write("theirs\n"));
    Draft mine = draft(base, new DraftFile("a.txt", blobOf(base, "a.txt"), "a.txt", null, true));

    MergePlan plan = library.merging().plan(mine);

    FileMerge file = plan.files().getFirst();
    assertThat(file.outcome()).isEqualTo(new Outcome.DeletedHere());
    assertThat(file.theirs()).isEqualTo(new FileMerge.Version("a.txt", "theirs\n"));
    assertThat(
            plan.draft(mine, base.description(), Map.of(file, file.takeTheirs()))
                .change()
                .isEmpty())
        .isTrue();
    save(plan, plan.draft(mine, base.description(), Map.of(file, file.keepMine())));
    assertThat(onHost(base, "a.txt")).isNull();
  }

  @Test
  void anEditFollowsAFileTheyRenamed() throws Exception {
    Gist base = opened("a.txt", "one\n", "b.txt", "two\n");
    theyChange(base, null, "a.txt", new FileChange.Rename("z.txt"));
    Draft mine = draft(base, edited(base, "a.txt", "mine\n"));

    MergePlan plan = library.merging().plan(mine);

    FileMerge file = plan.files().getFirst();
    assertThat(file.isRenamedThere()).isTrue();
    assertThat(plan.isClean()).isTrue();
    save(plan, plan.draft(mine, base.description(), Map.of()));
    assertThat(onHost(base, "z.txt")).isEqualTo("mine\n");
    assertThat(onHost(base, "a.txt")).isNull();
  }

  @Test
  void myNewNameAndTheirNewTextGoTogether() throws Exception {
    Gist base = opened("a.txt", "one\n");
    theyChange(base, null, "a.txt", write("theirs\n"));
    Draft mine = draft(base, new DraftFile("a.txt", blobOf(base, "a.txt"), "m.txt", null, false));

    MergePlan plan = library.merging().plan(mine);

    assertThat(outcome(plan, "m.txt")).isEqualTo(new Outcome.OnlyTheirs());
    save(plan, plan.draft(mine, base.description(), Map.of()));
    assertThat(onHost(base, "m.txt")).isEqualTo("theirs\n");
  }

  @Test
  void aNewNameThatIsTakenThereByNowBecomesAnother() throws Exception {
    Gist base = opened("a.txt", "one\n");
    theyChange(base, null, "m.txt", write("theirs\n"));
    Draft mine =
        draft(base, new DraftFile("a.txt", blobOf(base, "a.txt"), "m.txt", "one\n!", false));

    MergePlan plan = library.merging().plan(mine);

    FileMerge file = plan.files().getFirst();
    assertThat(file.name()).isEqualTo("m-2.txt");
    assertThat(file.isMoved()).isTrue();
    save(plan, plan.draft(mine, base.description(), Map.of()));
    assertThat(onHost(base, "m.txt")).isEqualTo("theirs\n");
    assertThat(onHost(base, "m-2.txt")).isEqualTo("one\n!");
  }

  @Test
  void twoNewFilesOfOneNameConflictOnlyWhereTheyDiffer() throws Exception {
    Gist base = opened("a.txt", "one\n");
    theyChange(base, null, "n.txt", write("head\ntheirs\n"));
    Draft mine = draft(base, DraftFile.added("n.txt", "head\nmine\n"));

    MergePlan plan = library.merging().plan(mine);

    FileMerge file = plan.files().getFirst();
    assertThat(file.outcome()).isInstanceOf(Outcome.BothAdded.class);
    assertThat(file.merge().orElseThrow().conflicts()).hasSize(1);
    save(plan, plan.draft(mine, base.description(), Map.of(file, file.keepMine())));
    assertThat(onHost(base, "n.txt")).isEqualTo("head\nmine\n");
  }
}
