package dev.sheaf.ui.comments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.comments.CommentRow.Standing;
import dev.sheaf.ui.gists.SampleGists;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentsViewModelTest {
  @TempDir private Path home;
  private SandboxLibrary demo;
  private CommentsViewModel comments;
  private Gist gist;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    comments =
        new CommentsViewModel(
            demo.library(),
            demo.session(),
            new ImmediateBackground(),
            new Notices(),
            InstantSource.system());
    gist = demo.library().create(NewGist.of("", Visibility.PUBLIC, Map.of("a.txt", "text"))).gist();
    comments.panel().activeProperty().set(true);
  }

  @AfterEach
  void stop() {
    comments.close();
    demo.close();
  }

  private Loadable<PanelRows<CommentRow>> state() {
    return comments.panel().stateProperty().get();
  }

  private PanelRows<CommentRow> rows() {
    assertThat(state()).isInstanceOf(Loadable.Loaded.class);
    return ((Loadable.Loaded<PanelRows<CommentRow>>) state()).value();
  }

  @Test
  void commentsStandAsTheyWereWrittenTheOldestFirst() throws Exception {
    try (GitHub elsewhere = demo.connect()) {
      elsewhere.addComment(gist.id(), "first\n\n**bold**");
      elsewhere.addComment(gist.id(), "second");
    }
    demo.session().show(new Shown.Saved(gist));
    assertThat(rows().rows())
        .extracting(CommentRow::body)
        .containsExactly("first\n\n**bold**", "second");
    assertThat(rows().rows().getFirst().author().login()).isEqualTo("hello");
    assertThat(rows().rows().getFirst().author().badge()).isEqualTo("Owner");
  }

  @Test
  void theCountIsWhatTheListKnowsBeforeTheCommentsAreLoaded() {
    comments.panel().activeProperty().set(false);
    assertThat(comments.countProperty().getValue()).isEmpty();
    demo.session().show(new Shown.Saved(SampleGists.talkedAbout(gist.id(), 3)));
    assertThat(comments.countProperty().getValue()).hasValue(3);
  }

  @Test
  void aGistWithoutCommentsSaysSo() {
    demo.session().show(new Shown.Saved(gist));
    assertThat(rows().rows()).isEmpty();
    assertThat(rows().live()).isTrue();
    assertThat(comments.countProperty().getValue()).hasValue(0);
  }

  @Test
  void aHostThatCannotBeReachedIsAFailureWhereNothingIsKnown() {
    demo.sandbox().close();
    demo.session().show(new Shown.Saved(gist));
    assertThat(state())
        .isInstanceOfSatisfying(
            Loadable.Failed.class,
            failed -> assertThat(failed.failure()).isInstanceOf(Failure.Offline.class));
  }

  @Test
  void aPictureIsFetchedOnceAndItsAbsenceIsNoFailure() {
    AtomicReference<byte[]> picture = new AtomicReference<>();
    comments.pictures().find(demo.library().account().orElseThrow().avatar(), picture::set);
    comments.pictures().find(demo.sandbox().webRoot().resolve("nothing.png"), picture::set);
    assertThat(picture.get()).isNull();
  }

  @Test
  void whatOthersWroteSinceTheLastLookIsNewUntilTheGistIsTurnedFrom() throws Exception {
    try (GitHub other = demo.connect(demo.sandbox().users().get(1))) {
      other.addComment(gist.id(), "seen");
      demo.session().show(new Shown.Saved(gist));
      assertThat(rows().rows()).noneMatch(CommentRow::isNew);
      demo.session().show(new Shown.Nothing());

      other.addComment(gist.id(), "not seen");
    }
    try (GitHub elsewhere = demo.connect()) {
      elsewhere.addComment(gist.id(), "my own");
    }
    demo.session().show(new Shown.Saved(gist));
    assertThat(rows().rows())
        .filteredOn(CommentRow::isNew)
        .extracting(CommentRow::body)
        .containsExactly("not seen");
    assertThat(comments.newOnes()).isEqualTo(1);
    comments.panel().renew();
    assertThat(comments.newOnes()).isEqualTo(1);

    demo.session().show(new Shown.Nothing());
    demo.session().show(new Shown.Saved(gist));
    assertThat(comments.newOnes()).isZero();
  }

  @Test
  void whatASyncBroughtIsToldBeforeAnybodyLooks() throws Exception {
    demo.session().show(new Shown.Saved(gist));
    assertThat(comments.newsProperty().get()).isFalse();
    demo.session().show(new Shown.Nothing());
    comments.panel().activeProperty().set(false);
    try (GitHub other = demo.connect(demo.sandbox().users().get(1))) {
      other.addComment(gist.id(), "news");
    }
    demo.session().show(new Shown.Saved(gist));
    var _ = demo.library().open(gist.id());
    assertThat(comments.newsProperty().get()).isTrue();
    assertThat(comments.countProperty().getValue()).hasValue(1);
    comments.panel().activeProperty().set(true);
    assertThat(comments.newsProperty().get()).isFalse();
    assertThat(comments.newOnes()).isEqualTo(1);
  }

  @Test
  void whatComesBehindAnotherPanelIsTold() throws Exception {
    demo.session().show(new Shown.Saved(gist));
    comments.panel().activeProperty().set(false);
    try (GitHub other = demo.connect(demo.sandbox().users().get(1))) {
      other.addComment(gist.id(), "news");
    }
    var _ = demo.library().open(gist.id());
    assertThat(rows().rows()).hasSize(1);
    assertThat(comments.newsProperty().get()).isTrue();
    comments.panel().activeProperty().set(true);
    assertThat(comments.newsProperty().get()).isFalse();
  }

  @Test
  void whatNobodyLooksAtIsNotSeen() throws Exception {
    comments.panel().activeProperty().set(false);
    demo.session().show(new Shown.Saved(gist));
    assertThat(demo.library().seenComments().last(gist.id())).isEmpty();
    comments.panel().activeProperty().set(true);
    assertThat(demo.library().seenComments().last(gist.id())).hasValue(0);
  }

  @Test
  void aSyncThatFindsMoreCommentsBringsThem() throws Exception {
    demo.session().show(new Shown.Saved(gist));
    try (GitHub other = demo.connect(demo.sandbox().users().get(1))) {
      other.addComment(gist.id(), "theirs");
    }
    var _ = demo.library().open(gist.id());
    assertThat(rows().rows()).extracting(CommentRow::body).containsExactly("theirs");
  }

  @Test
  void allPagesOfCommentsComeInTheirOrder() throws Exception {
    try (GitHub elsewhere = demo.connect()) {
      for (int i = 0; i < 130; i++) {
        elsewhere.addComment(gist.id(), "number " + i);
      }
    }
    demo.session().show(new Shown.Saved(gist));
    assertThat(rows().rows())
        .extracting(CommentRow::body)
        .isEqualTo(IntStream.range(0, 130).mapToObj(i -> "number " + i).toList());
  }

  @Test
  void whoeverCannotWriteHereIsToldWhy() {
    assertThat(comments.closedProperty().get()).isEmpty();
    demo.session().show(new Shown.Saved(gist));
    assertThat(comments.closedProperty().get()).isEmpty();
    Session anonymous = new Session(demo.session().host(), null);
    try (CommentsViewModel reader =
        new CommentsViewModel(
            demo.library(),
            anonymous,
            new ImmediateBackground(),
            new Notices(),
            InstantSource.system())) {
      anonymous.show(new Shown.Saved(gist));
      assertThat(reader.writableProperty().get()).isFalse();
      assertThat(reader.closedProperty().get()).hasValue("Sign in to comment.");
    }
  }

  @Test
  void someoneWhoseAccountIsGoneStillHasAName() {
    Instant then = Instant.parse("2026-11-18T15:00:00Z");
    CommentRow row =
        CommentRow.of(
            new Comment(1, null, "text", "NONE", then, then.plusSeconds(9), null),
            Standing.READ,
            null);
    assertThat(row.author().login()).isEqualTo("someone whose account is gone");
    assertThat(row.author().badge()).isEmpty();
    assertThat(row.spoken(then.plusSeconds(60), ZoneOffset.UTC))
        .isEqualTo("someone whose account is gone, 1 minute ago, edited: text");
  }
}
