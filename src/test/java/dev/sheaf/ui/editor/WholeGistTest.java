package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeGistTest {
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
  void aStarIsSetAndTakenAway() throws Exception {
    Gist gist = at.shown("a.txt", "one");
    assertThat(at.edited().starProperty().get()).isEqualTo(EditedGist.Star.NO);

    at.model().toggleStar();
    assertThat(at.edited().starProperty().get()).isEqualTo(EditedGist.Star.YES);
    assertThat(at.library().isStarred(gist.id())).isTrue();

    at.model().toggleStar();
    assertThat(at.edited().starProperty().get()).isEqualTo(EditedGist.Star.NO);
    assertThat(at.library().isStarred(gist.id())).isFalse();
  }

  @Test
  void aStarThatIsRefusedIsTakenBack() throws Exception {
    at.shown("a.txt", "one");
    at.sandbox().trouble().next(1, Received::isWrite, Mishap.status(422));

    at.model().toggleStar();

    assertThat(at.edited().starProperty().get()).isEqualTo(EditedGist.Star.NO);
    assertThat(at.told()).singleElement().asString().contains("Not starred");
  }

  @Test
  void aForkIsShownAndCanBeChanged() throws Exception {
    Gist theirs = at.given(at.other(), "a.txt", "one");
    at.show(theirs);

    at.model().fork();

    assertThat(at.edited().id()).isNotEqualTo(theirs.id());
    assertThat(at.edited().isChangeable()).isTrue();
    assertThat(at.text("a.txt")).isEqualTo("one");
  }

  @Test
  void forkingTwiceShowsTheForkMadeBeforeAndSaysSo() throws Exception {
    Gist theirs = at.given(at.other(), "a.txt", "one");
    at.show(theirs);
    at.model().fork();
    String fork = at.edited().id();
    at.show(theirs);

    at.model().fork();

    assertThat(at.edited().id()).isEqualTo(fork);
    assertThat(at.sandbox().gistsOf(at.me().login())).containsExactly(fork);
    assertThat(at.told())
        .containsExactly("Forked. This is your copy.", "You forked it before. This is your copy.");
  }

  @Test
  void forkingOnesOwnGistSaysWhyNot() throws Exception {
    at.shown("a.txt", "one");

    assertThat(at.writesBy(at.model()::fork)).isEmpty();

    assertThat(at.told()).singleElement().asString().startsWith("This gist is your own");
  }

  @Test
  void aForkSaysWhoseGistItCameFromAndLeadsThere() throws Exception {
    Gist theirs = at.given(at.other(), "a.txt", "one");
    at.show(theirs);
    at.model().fork();
    Head head = Head.of(at.edited(), at.session());
    assertThat(Objects.requireNonNull(head.saved()).forkedFrom()).isEqualTo(at.other().login());

    at.model().showForkedFrom();

    assertThat(at.edited().id()).isEqualTo(theirs.id());
    assertThat(Objects.requireNonNull(Head.of(at.edited(), at.session()).saved()).forkedFrom())
        .isNull();
  }

  @Test
  void aDeletedGistIsGoneWithItsDraft() throws Exception {
    Gist gist = at.shown("a.txt", "one");
    at.type("a.txt", "typed");

    at.model().delete(gist, question -> true);

    assertThat(at.sandbox().gistsOf(at.me().login())).isEmpty();
    assertThat(at.model().stateProperty().get()).isInstanceOf(Loadable.Idle.class);
    assertThat(at.model().hasUnsaved()).isFalse();
    assertThat(at.library().drafts().all()).isEmpty();
  }

  @Test
  void theQuestionBeforeADeletionNamesWhatGoes() throws Exception {
    Question question = Question.beforeDelete(at.given("a.txt", "one", "b.txt", "two"));

    assertThat(question.title()).contains("Made for a test #test");
    assertThat(question.text())
        .startsWith("Its 2 files can be made into a new gist")
        .endsWith("Its history goes for good.");
  }

  @Test
  void aRefusedDeletionKeepsTheGist() throws Exception {
    Gist gist = at.shown("a.txt", "one");
    at.sandbox().trouble().next(1, Received::isWrite, Mishap.status(422));

    at.model().delete(gist, question -> true);

    assertThat(at.edited().id()).isEqualTo(gist.id());
    assertThat(at.told()).singleElement().asString().contains("Not deleted");
  }

  @Test
  void whatChangesElsewhereIsShownWhereNothingWasTyped() throws Exception {
    Gist gist = at.shown("a.txt", "one");
    at.changedElsewhere(gist, "a.txt", "theirs");

    at.library().open(gist.id());

    assertThat(at.text("a.txt")).isEqualTo("theirs");
  }

  @Test
  void whatChangesElsewhereNeverReplacesWhatWasTyped() throws Exception {
    Gist gist = at.shown("a.txt", "one");
    at.type("a.txt", "mine");
    at.changedElsewhere(gist, "a.txt", "theirs");

    at.library().open(gist.id());

    assertThat(at.text("a.txt")).isEqualTo("mine");
    assertThat(at.edited().newerProperty().get()).isPresent();
  }

  @Test
  void whatIsDeletedElsewhereCanBeMadeAnew() throws Exception {
    Gist gist = at.shown("a.txt", "one");
    at.type("a.txt", "mine");
    at.client(at.me()).delete(gist.id());
    at.model().reload();
    assertThat(Banner.of(at.edited(), at.session(), Optional.empty())).contains(new Banner.Gone());

    at.model().saveAsNew();
    assertThat(at.session().shown()).isInstanceOf(Shown.Unsaved.class);
    at.model().save();

    Gist created = at.saved();
    assertThat(at.onHost(created, "a.txt")).isEqualTo("mine");
    assertThat(at.library().drafts().all()).isEmpty();
  }
}
