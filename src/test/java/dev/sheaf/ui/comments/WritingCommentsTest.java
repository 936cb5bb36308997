package dev.sheaf.ui.comments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.library.CommentDrafts;
import dev.sheaf.library.Library;
import dev.sheaf.markdown.Block;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.comments.CommentRow.Standing;
import dev.sheaf.ui.comments.CommentsViewModel.Pauses;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.PanelRows;
import dev.sheaf.ui.kit.QueuedBackground;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingCommentsTest {
  @TempDir private Path home;
  private final Notices notices = new Notices();
  private SandboxLibrary demo;
  private CommentsViewModel comments;
  private Composer composer;
  private Gist gist;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    gist = demo.library().create(NewGist.of("", Visibility.PUBLIC, Map.of("a.txt", "a"))).gist();
    comments = model(demo.session());
    composer = comments.composer();
    demo.session().show(new Shown.Saved(gist));
  }

  private CommentsViewModel model(Session session) {
    return model(session, new ImmediateBackground());
  }

  private CommentsViewModel model(Session session, Background background) {
    CommentsViewModel model =
        new CommentsViewModel(
            demo.library(),
            session,
            background,
            notices,
            InstantSource.system(),
            new Pauses(Duration.ZERO, Duration.ZERO));
    model.panel().activeProperty().set(true);
    return model;
  }

  @AfterEach
  void stop() {
    comments.close();
    demo.close();
  }

  private List<CommentRow> rows() {
    return ((Loadable.Loaded<PanelRows<CommentRow>>) comments.panel().stateProperty().get())
        .value()
        .rows();
  }

  private List<String> onHost() throws GistException {
    return demo.library().comments(gist.id()).items().stream().map(Comment::body).toList();
  }

  private void write(String text) {
    composer.textProperty().set(text);
    composer.send();
  }

  @Test
  void aCommentIsSentAndStandsBelowTheOthers() throws Exception {
    assertThat(comments.writableProperty().get()).isTrue();
    write("well said");
    assertThat(onHost()).containsExactly("well said");
    assertThat(rows()).extracting(CommentRow::body).containsExactly("well said");
    assertThat(rows().getFirst().standing()).isEqualTo(Standing.MINE);
    assertThat(composer.textProperty().get()).isEmpty();
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void whatIsBlankOrTooLongCannotBeSent() {
    assertThat(composer.canSend()).isFalse();
    composer.textProperty().set(" ");
    assertThat(composer.canSend()).isFalse();
    composer.textProperty().set("x".repeat(Comment.MAX_LENGTH));
    assertThat(composer.canSend()).isTrue();
    assertThat(composer.count()).isEqualTo("65,535 of 65,535 characters");
    composer.textProperty().set("x".repeat(Comment.MAX_LENGTH + 1));
    assertThat(composer.canSend()).isFalse();
    assertThat(composer.isTooLong()).isTrue();
  }

  @Test
  void whatIsWrittenOutlivesTheWindow() {
    composer.textProperty().set("half a thought");
    Session fresh = new Session(demo.session().host(), demo.session().account());
    try (CommentsViewModel again = model(fresh)) {
      assertThat(again.composer().textProperty().get()).isEmpty();
      fresh.show(new Shown.Saved(gist));
      assertThat(again.composer().textProperty().get()).isEqualTo("half a thought");
    }
  }

  @Test
  void whatWasWrittenDownOnTheWayDoesNotComeBackOnceItIsSent() throws Exception {
    composer.textProperty().set("half a thought");
    demo.library().commentDrafts().keep(gist.id(), CommentDrafts.NEW, "half a");
    composer.send();
    assertThat(composer.textProperty().get()).isEmpty();
    assertThat(demo.library().commentDrafts().find(gist.id(), CommentDrafts.NEW)).isEmpty();
  }

  @Test
  void ownCommentsAreChangedAndDeleted() throws Exception {
    write("wel said");
    composer.textProperty().set("next thought");
    comments.edit(rows().getFirst());
    assertThat(composer.editingProperty().get()).isTrue();
    assertThat(composer.textProperty().get()).isEqualTo("wel said");
    write("well said");
    assertThat(onHost()).containsExactly("well said");
    assertThat(composer.editingProperty().get()).isFalse();
    assertThat(composer.textProperty().get()).isEqualTo("next thought");

    comments.delete(rows().getFirst());
    assertThat(onHost()).isEmpty();
    assertThat(rows()).isEmpty();
  }

  @Test
  void aDeletedCommentCanBeTakenBackUntilItGoes() throws Exception {
    write("well said");
    QueuedBackground later = new QueuedBackground();
    try (CommentsViewModel slow = model(demo.session(), later)) {
      later.runAll();
      slow.delete(rows().getFirst());
      later.runNext();
      var _ = demo.library().outbox().send();
      assertThat(onHost()).containsExactly("well said");
      comments.panel().renew();
      assertThat(rows().getFirst().isChangeable()).isFalse();

      comments.undo(rows().getFirst());
      later.runAll();
      assertThat(onHost()).containsExactly("well said");
      comments.panel().renew();
      assertThat(rows().getFirst().isChangeable()).isTrue();
    }
  }

  @Test
  void aDeletedCommentGoesAtTheNextStartAtTheLatest() throws Exception {
    write("well said");
    var _ = demo.library().outbox().holdDeleteComment(gist.id(), rows().getFirst().id());
    try (Library next = demo.reopened()) {
      var _ = next.outbox().send();
    }
    assertThat(onHost()).isEmpty();
  }

  @Test
  void aQuotationStandsBelowWhatIsWrittenAlready() {
    write("one\n\ntwo");
    comments.quote(rows().getFirst(), "");
    assertThat(composer.textProperty().get()).isEqualTo("> one\n> \n> two\n\n");
    composer.textProperty().set("As you say:");
    comments.quote(rows().getFirst(), "two");
    assertThat(composer.textProperty().get()).isEqualTo("As you say:\n\n> two\n\n");
  }

  @Test
  void whatIsWrittenIsReadAsMarkdownWhenAskedFor() {
    composer.textProperty().set("# Title\n\ntext");
    assertThat(composer.previewProperty().get()).isEmpty();
    composer.preview();
    assertThat(composer.previewProperty().get())
        .hasExactlyElementsOfTypes(Block.Heading.class, Block.Paragraph.class);
  }

  @Test
  void aCommentThatSomebodyElseDeletedMeanwhileKeepsTheTextTypedOverIt() throws Exception {
    write("well said");
    CommentRow row = rows().getFirst();
    comments.edit(row);
    try (GitHub elsewhere = demo.connect()) {
      elsewhere.deleteComment(gist.id(), row.id());
    }
    write("better said");
    assertThat(composer.textProperty().get()).isEqualTo("better said");
    assertThat(notices.shown()).extracting(Notice::kind).containsExactly(Notice.Kind.PROBLEM);
  }

  @Test
  void whatTwoPeopleWriteAtOnceStandsInTheOrderTheHostTookIt() throws Exception {
    write("mine");
    try (GitHub other = demo.connect(demo.sandbox().users().get(1))) {
      other.addComment(gist.id(), "theirs");
    }
    write("mine again");
    assertThat(rows()).extracting(CommentRow::body).containsExactly("mine", "theirs", "mine again");
  }

  @Test
  void othersCommentsAreNotMine() throws Exception {
    try (GitHub other = demo.connect(demo.sandbox().users().get(1))) {
      other.addComment(gist.id(), "theirs");
    }
    comments.panel().reload();
    assertThat(rows().getFirst().standing()).isEqualTo(Standing.READ);
  }

  @Nested
  class WhenTheHostIsOff {
    @BeforeEach
    void unplug() {
      write("first");
      demo.sandbox().unplug();
    }

    @Test
    void aCommentWaitsAmongTheOthers() throws Exception {
      write("second");
      assertThat(rows()).extracting(CommentRow::body).containsExactly("first", "second");
      CommentRow.Waiting waiting = Objects.requireNonNull(rows().getLast().waiting());
      assertThat(waiting.note()).isEqualTo("Waits to be sent.");
      assertThat(notices.shown())
          .extracting(Notice::text)
          .singleElement()
          .asString()
          .startsWith("Your comment waits in the Outbox.");

      demo.sandbox().plugIn();
      demo.library().outbox().send();
      assertThat(onHost()).containsExactly("first", "second");
      assertThat(rows()).allSatisfy(row -> assertThat(row.waiting()).isNull());
    }

    @Test
    void whatIsTakenBackStandsInTheFieldAgain() throws Exception {
      write("second");
      comments.undo(rows().getLast());
      assertThat(rows()).hasSize(1);
      assertThat(composer.textProperty().get()).isEqualTo("second");
      assertThat(demo.library().outbox().all()).isEmpty();
    }

    @Test
    void aChangeAndADeletionWaitOnTheirRow() throws Exception {
      comments.edit(rows().getFirst());
      write("better");
      assertThat(rows()).extracting(CommentRow::body).containsExactly("better");
      comments.undo(rows().getFirst());
      comments.delete(rows().getFirst());
      assertThat(rows().getFirst().waiting()).isNotNull();
      demo.sandbox().plugIn();
      demo.library().outbox().send();
      assertThat(onHost()).isEmpty();
    }
  }
}
