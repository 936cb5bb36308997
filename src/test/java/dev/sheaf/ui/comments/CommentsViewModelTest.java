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
import dev.sheaf.ui.gists.SampleGists;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
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
    assertThat(rows().rows().getFirst().login()).isEqualTo("hello");
    assertThat(rows().rows().getFirst().badge()).isEqualTo("Owner");
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
  void someoneWhoseAccountIsGoneStillHasAName() {
    Instant then = Instant.parse("2026-11-18T15:00:00Z");
    CommentRow row =
        CommentRow.of(new Comment(1, null, "text", "NONE", then, then.plusSeconds(9), null), false);
    assertThat(row.login()).isEqualTo("someone whose account is gone");
    assertThat(row.badge()).isEmpty();
    assertThat(row.spoken(then.plusSeconds(60), ZoneOffset.UTC))
        .isEqualTo("someone whose account is gone, 1 minute ago, edited: text");
  }
}
