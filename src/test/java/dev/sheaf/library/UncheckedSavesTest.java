package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.sandbox.Mishap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UncheckedSavesTest extends OverwriteScene {
  @Test
  void aLookThatFailedIsMadeAgainAndSoTheOverwrittenChangeIsSeen() throws Exception {
    Gist base = opened("a.txt", "one\ntwo\nthree\n");
    slipIn(base, change("a.txt", write("one\ntwo\nTHEIRS\n")));
    around.sandbox().trouble().always(OverwriteScene::isCommits, Mishap.status(500));
    library.save(base, change("a.txt", write("MINE\ntwo\nthree\n")));
    assertThat(library.merging().overwritten(base.id())).isEmpty();

    around.sandbox().trouble().end();
    library.merging().lookAgain();
    assertThat(mergedBack(library, base)).isEqualTo("MINE\ntwo\nTHEIRS\n");
  }

  @Test
  void aSaveWhoseAnswerWasLostIsLookedAtWhenTheAppComesBack() throws Exception {
    Gist base = opened("a.txt", "one\ntwo\nthree\n");
    around
        .sandbox()
        .trouble()
        .next(
            1,
            request -> request.method().equals("PATCH"),
            new Mishap.After(
                () -> {
                  patch(base, change("a.txt", write("one\ntwo\nTHEIRS\n")));
                  patch(base, change("a.txt", write("MINE\ntwo\nthree\n")));
                  around.sandbox().unplug();
                }));
    assertThat(
            catchThrowable(() -> library.save(base, change("a.txt", write("MINE\ntwo\nthree\n")))))
        .isInstanceOf(GistException.class);
    library.close();
    around.sandbox().plugIn();

    Library next = around.mine("mine");
    next.merging().lookAgain();
    assertThat(mergedBack(next, base)).isEqualTo("MINE\ntwo\nTHEIRS\n");
  }

  @Test
  void whatNobodyDecidedAboutIsToldAgainWhenTheAppComesBack() throws Exception {
    Gist base = opened("a.txt", "one\n");
    slipIn(base, change("a.txt", write("theirs\n")));
    library.save(base, change("a.txt", write("mine\n")));
    library.close();

    Library next = around.mine("mine");
    assertThat(next.merging().overwritten(base.id())).isEmpty();
    next.merging().lookAgain();
    Overwritten found = next.merging().overwritten(base.id()).orElseThrow();
    next.merging().settle(found);
    next.close();

    Library last = around.mine("mine");
    around.sandbox().requests().clear();
    last.merging().lookAgain();
    assertThat(last.merging().overwritten(base.id())).isEmpty();
    assertThat(around.sandbox().requests().count()).isZero();
  }

  @Test
  void aRefusedSaveIsNotLookedAt() throws Exception {
    Gist base = opened("a.txt", "one\n");
    around
        .sandbox()
        .trouble()
        .next(1, request -> request.method().equals("PATCH"), Mishap.status(403));
    assertThat(catchThrowable(() -> library.save(base, change("a.txt", write("mine\n")))))
        .isInstanceOf(GistException.class);
    around.sandbox().requests().clear();
    library.merging().lookAgain();
    assertThat(around.sandbox().requests().count()).isZero();
  }

  private @Nullable String mergedBack(Library there, Gist base) throws GistException {
    Overwritten found = there.merging().overwritten(base.id()).orElseThrow();
    MergePlan plan = there.merging().planBack(found);
    assertThat(plan.isClean()).isTrue();
    Draft back = plan.draft(Merging.untouched(found.saved()), base.description(), Map.of());
    there.save(there.drafts().base(back, plan.now().gist()), back.change());
    return onHost(base, "a.txt");
  }
}
