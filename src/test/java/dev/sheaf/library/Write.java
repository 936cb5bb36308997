package dev.sheaf.library;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.Answer;
import dev.sheaf.github.GitHub;
import dev.sheaf.github.ListQuery;
import dev.sheaf.github.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Every kind of write, and how often a host has done it.
@SuppressWarnings("ImmutableEnumChecker") // What the lambdas hold does not change.
enum Write {
  CREATE(
      (to, about) -> to.create("new-" + about.gist().id(), fresh(about)),
      (host, about) ->
          (int)
              all(host.gists(ListQuery.ALL)).stream()
                  .filter(gist -> gist.description().equals(fresh(about).description()))
                  .count()),
  EDIT(
      (to, about) -> to.save(about.gist(), Deeds.write("a.txt", "edited")),
      (host, about) -> saves(host, about, gist -> has(gist, "a.txt", "edited"))),
  RENAME_AND_ADD(
      (to, about) ->
          to.save(
              about.gist(),
              Deeds.change(
                  null,
                  "b.txt",
                  new FileChange.Rename("B.txt"),
                  "n.txt",
                  new FileChange.Write("new"))),
      (host, about) ->
          saves(host, about, gist -> has(gist, "B.txt", "two") && has(gist, "n.txt", "new"))),
  DELETE_FILE(
      (to, about) -> to.save(about.gist(), Deeds.change(null, "a.txt", new FileChange.Delete())),
      (host, about) -> saves(host, about, gist -> gist.file("a.txt").isEmpty())),
  DESCRIBE(
      (to, about) -> to.save(about.gist(), new GistChange("other", Deeds.change(null).files())),
      (host, about) -> found(host, about).description().equals("other") ? 1 : 0),
  DELETE(
      (to, about) -> to.delete(about.gist().id()),
      (host, about) -> all(host.gists(ListQuery.ALL)).stream().anyMatch(about::isGist) ? 0 : 1),
  STAR(
      (to, about) -> to.star(about.theirs().id(), true),
      (host, about) -> host.isStarred(about.theirs().id()) ? 1 : 0),
  UNSTAR(
      (to, about) -> to.star(about.gist().id(), false),
      (host, about) -> host.isStarred(about.gist().id()) ? 0 : 1),
  FORK(
      (to, about) -> to.fork(about.theirs().id()),
      (host, about) -> all(host.forks(about.theirs().id(), ListQuery.ALL)).size()),
  COMMENT(
      (to, about) -> to.addComment(about.gist().id(), "well said"),
      (host, about) -> comments(host, about, comment -> comment.body().equals("well said"))),
  EDIT_COMMENT(
      (to, about) -> to.editComment(about.gist().id(), about.comment().id(), "better said"),
      (host, about) -> comments(host, about, comment -> comment.body().equals("better said"))),
  DELETE_COMMENT(
      (to, about) -> to.deleteComment(about.gist().id(), about.comment().id()),
      (host, about) -> 1 - comments(host, about, about.comment()::equals));

  /// What there is on the host before.
  ///
  /// @param gist one of mine with `a.txt` and `b.txt`, starred
  /// @param comment mine, below it
  record About(Gist gist, Gist theirs, Comment comment) {
    boolean isGist(Gist other) {
      return other.id().equals(gist.id());
    }
  }

  private interface Asking {
    Sending<?> ask(Outbox outbox, About about) throws GistException;
  }

  private interface Counting {
    int count(GitHub host, About about) throws GistException;
  }

  private final Asking asking;
  private final Counting counting;

  Write(Asking asking, Counting counting) {
    this.asking = asking;
    this.counting = counting;
  }

  Sending<?> ask(Outbox outbox, About about) throws GistException {
    return asking.ask(outbox, about);
  }

  /// How often the host has done it.
  int timesDone(GitHub host, About about) throws GistException {
    return counting.count(host, about);
  }

  private static NewGist fresh(About about) {
    return NewGist.of(
        "made beside " + about.gist().id(), Visibility.SECRET, Map.of("n.txt", "fresh"));
  }

  private static Gist found(GitHub host, About about) throws GistException {
    return host.gist(about.gist().id(), null).fresh().orElseThrow();
  }

  private static boolean has(Gist gist, String name, String content) {
    return gist.file(name).filter(file -> content.equals(file.content())).isPresent();
  }

  private static int saves(GitHub host, About about, Predicate<Gist> done) throws GistException {
    int more = all(host.revisions(about.gist().id(), ListQuery.ALL)).size() - 1;
    return more == 0 || done.test(found(host, about)) ? more : -1;
  }

  private static int comments(GitHub host, About about, Predicate<Comment> wanted)
      throws GistException {
    return (int)
        all(host.comments(about.gist().id(), ListQuery.ALL)).stream().filter(wanted).count();
  }

  private static <T> List<T> all(Answer<Page<T>> answer) {
    return answer.fresh().orElseThrow().items();
  }
}
