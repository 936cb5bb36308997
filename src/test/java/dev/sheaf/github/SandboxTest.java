package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Revision;
import dev.sheaf.gist.Token;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.Edition;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SandboxTest {
  private static GitHub client(Sandbox sandbox, String token, String version) {
    Host host = Host.parse(sandbox.webRoot().toString()).orElseThrow();
    return new GitHub(
        Connection.of(host, Token.parse(token).orElseThrow(), "1"),
        new Clients(new FakeTime().tempo(), List.of(version), UnaryOperator.identity()));
  }

  private static GitHub client(Sandbox sandbox) {
    return client(sandbox, sandbox.token(), Versions.UNSAID);
  }

  private static <T> T fresh(Answer<T> answer) {
    return answer.fresh().orElseThrow();
  }

  private static <T> List<T> everything(GitHub gitHub, Answer<Page<T>> first) throws GistException {
    Page<T> page = fresh(first);
    List<T> items = new ArrayList<>(page.items());
    for (PageLink<T> link : page.rest()) {
      items.addAll(fresh(gitHub.page(link, null)).items());
    }
    return items;
  }

  private static List<String> names(Gist gist) {
    return gist.files().stream().map(GistFile::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "GITHUB, ''",
    "GITHUB, 2022-11-28",
    "GITHUB, 2026-03-10",
    "ENTERPRISE, ''",
    "ENTERPRISE, 2022-11-28",
    "ENTERPRISE_2_18, ''"
  })
  void aGistLivesAndDies(Edition edition, String version) throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.empty().withEdition(edition));
        GitHub mine = client(sandbox, sandbox.token(), version);
        GitHub theirs = client(sandbox, sandbox.tokenOf(sandbox.users().get(1).login()), version)) {
      SequencedMap<String, String> files = new LinkedHashMap<>();
      files.put("b.txt", "b\n");
      files.put("a.md", "# ä\n");
      Gist made = mine.create(new NewGist("first", Visibility.SECRET, files));
      assertThat(names(made)).containsExactly("a.md", "b.txt");
      assertThat(made.files()).allMatch(GistFile::isComplete);
      assertThat(made.owner()).isEqualTo(mine.user().profile().user());

      Gist edited = mine.update(made.id(), edit());
      assertThat(names(edited)).containsExactly("c.txt", "d.txt");
      assertThat(edited.description()).isEqualTo("second");
      assertThat(fresh(mine.gist(made.id(), null)).files()).isEqualTo(edited.files());
      assertThat(edited.file("d.txt").orElseThrow().content()).isEqualTo("# ä\n");

      assertHistory(mine, made, edited);
      assertStars(mine, made.id());
      assertComments(mine, made.id());
      assertForks(theirs, edited);

      mine.delete(made.id());
      assertThat(failureOf(() -> mine.gist(made.id(), null))).isEqualTo(new Failure.NotFound());
    }
  }

  private static GistChange edit() {
    SequencedMap<String, FileChange> changes = new LinkedHashMap<>();
    changes.put("c.txt", new FileChange.Write("new\n"));
    changes.put("b.txt", new FileChange.Delete());
    changes.put("a.md", new FileChange.Rename("d.txt"));
    return new GistChange("second", changes);
  }

  private static void assertHistory(GitHub gitHub, Gist made, Gist edited) throws GistException {
    List<Revision> revisions = everything(gitHub, gitHub.revisions(made.id(), ListQuery.ALL));
    assertThat(revisions).hasSize(2);
    assertThat(revisions.getFirst().committedAt())
        .isAfterOrEqualTo(revisions.getLast().committedAt());
    assertThat(gitHub.revision(made.id(), revisions.getLast().version()).files())
        .isEqualTo(made.files());
    assertThat(gitHub.revision(made.id(), revisions.getFirst().version()).files())
        .isEqualTo(edited.files());
  }

  private static void assertStars(GitHub gitHub, String id) throws GistException {
    assertThat(gitHub.isStarred(id)).isFalse();
    gitHub.star(id);
    assertThat(gitHub.isStarred(id)).isTrue();
    assertThat(everything(gitHub, gitHub.starred(ListQuery.ALL)))
        .extracting(Gist::id)
        .containsExactly(id);
    gitHub.unstar(id);
    assertThat(gitHub.isStarred(id)).isFalse();
  }

  private static void assertComments(GitHub gitHub, String id) throws GistException {
    Comment comment = gitHub.addComment(id, "Not *bad*.");
    assertThat(gitHub.comment(id, comment.id())).isEqualTo(comment);
    assertThat(gitHub.editComment(id, comment.id(), "Good.").body()).isEqualTo("Good.");
    assertThat(everything(gitHub, gitHub.comments(id, ListQuery.ALL)))
        .extracting(Comment::body)
        .containsExactly("Good.");
    gitHub.deleteComment(id, comment.id());
    assertThat(everything(gitHub, gitHub.comments(id, ListQuery.ALL))).isEmpty();
  }

  private static void assertForks(GitHub theirs, Gist gist) throws GistException {
    Gist fork = theirs.fork(gist.id());
    assertThat(theirs.fork(gist.id()).id()).isEqualTo(fork.id());
    assertThat(everything(theirs, theirs.forks(gist.id(), ListQuery.ALL)))
        .extracting(Fork::id)
        .containsExactly(fork.id());
    assertThat(names(fresh(theirs.gist(fork.id(), null)))).isEqualTo(names(gist));
    assertThat(failureOf(() -> theirs.delete(gist.id()))).isEqualTo(new Failure.NotFound());
    theirs.delete(fork.id());
  }

  @Test
  void everyPageOfALongListIsReached() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.filled(250, 5));
        GitHub gitHub = client(sandbox)) {
      String login = sandbox.users().getFirst().login();
      List<String> all = sandbox.gistsOf(login);
      assertThat(all.size()).isGreaterThan(100);
      assertThat(everything(gitHub, gitHub.gists(ListQuery.ALL)))
          .extracting(Gist::id)
          .containsExactlyInAnyOrderElementsOf(all);
      assertThat(everything(gitHub, gitHub.gistsOf(login, ListQuery.ALL.withPerPage(30))))
          .extracting(Gist::id)
          .containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.filled(20, 5));
        GitHub gitHub = client(sandbox)) {
      Answer<Page<Gist>> first = gitHub.gists(ListQuery.ALL);
      String etag = ((Answer.Fresh<Page<Gist>>) first).etag();
      assertThat(gitHub.gists(ListQuery.ALL.withEtag(etag))).isInstanceOf(Answer.NotModified.class);
      gitHub.create(NewGist.of("", Visibility.PUBLIC, Map.of("a.txt", "a")));
      assertThat(gitHub.gists(ListQuery.ALL.withEtag(etag))).isInstanceOf(Answer.Fresh.class);
    }
  }

  @Test
  void aLargeFileComesInPartAndWholeFromItsRawAddress() throws Exception {
    String large = "0123456789abcde\n".repeat(80_000);
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.empty());
        GitHub gitHub = client(sandbox)) {
      Gist gist =
          gitHub.create(
              NewGist.of("", Visibility.SECRET, Map.of("large.txt", large, "tiny.txt", "tiny")));
      GistFile file = gist.file("large.txt").orElseThrow();
      assertThat(file.truncated()).isTrue();
      assertThat(file.size()).isEqualTo(large.length());
      byte[] whole = gitHub.raw(Objects.requireNonNull(file.rawUrl()).uri(), file.size());
      assertThat(BlobId.of(whole)).isEqualTo(file.blobId()).isEqualTo(BlobId.of(large));
      assertThat(failureOf(() -> gitHub.raw(Objects.requireNonNull(file.rawUrl()).uri(), 1000)))
          .isEqualTo(new Failure.TooLarge(1000));
    }
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void everyOddGistIsReadAndEveryContentIsExactOrSaidNotToBe(Edition edition)
      throws IOException, GistException {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.filled(50, 9).withEdition(edition));
        GitHub gitHub = client(sandbox)) {
      for (Gist listed : everything(gitHub, gitHub.gists(ListQuery.ALL))) {
        Gist gist = fresh(gitHub.gist(listed.id(), null));
        for (GistFile file : gist.files()) {
          byte[] truth = sandbox.content(gist.id(), file.name()).orElseThrow();
          assertThat(file.size()).isEqualTo(truth.length);
          if (file.isComplete()) {
            assertThat(BlobId.of(Objects.requireNonNull(file.content())))
                .isEqualTo(BlobId.of(truth));
          }
          if (file.rawUrl() != null && file.truncated()) {
            assertThat(gitHub.raw(file.rawUrl().uri(), 32L << 20)).isEqualTo(truth);
          }
        }
        everything(gitHub, gitHub.comments(gist.id(), ListQuery.ALL));
        everything(gitHub, gitHub.revisions(gist.id(), ListQuery.ALL));
        everything(gitHub, gitHub.forks(gist.id(), ListQuery.ALL));
      }
    }
  }
}
