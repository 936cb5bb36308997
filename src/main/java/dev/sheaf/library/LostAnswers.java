package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.NewGist;
import dev.sheaf.github.ListQuery;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks on the host whether a deed was done whose answer never came.
final class LostAnswers {
  // Clocks differ; what was there before is known by its id.
  private static final Duration SLACK = Duration.ofMinutes(10);

  private final Remote remote;
  private final Tables tables;
  private final Reading reading;
  private final Saving saving;
  private final long me;

  /// @param me the numeric id of the account
  LostAnswers(Remote remote, Tables tables, Reading reading, Saving saving, long me) {
    this.remote = remote;
    this.tables = tables;
    this.reading = reading;
    this.saving = saving;
    this.me = me;
  }

  /// What looks already, before it is sent, like the result of the deed.
  Set<String> twins(Deed deed) throws GistException {
    return switch (deed) {
      case Deed.Create(Draft draft) -> twins(draft.newGist());
      case Deed.AddComment(String id, String body) -> twins(id, body);
      case Deed.Save save -> Set.of();
      case Deed.Delete delete -> Set.of();
      case Deed.Star star -> Set.of();
      case Deed.Fork fork -> Set.of();
      case Deed.EditComment edit -> Set.of();
      case Deed.DeleteComment delete -> Set.of();
    };
  }

  private Set<String> twins(NewGist wanted) throws GistException {
    Set<String> twins = new HashSet<>();
    List<String> ids = tables.gists().described(wanted.description());
    for (Gist gist : tables.gists().find(ids).values()) {
      if (mayBe(gist, wanted)) {
        twins.add(gist.id());
      }
    }
    return twins;
  }

  private Set<String> twins(String id, String body) throws GistException {
    Set<String> twins = new HashSet<>();
    tables
        .panels()
        .comments(id)
        .ifPresent(
            panel ->
                panel.items().stream()
                    .filter(comment -> isMine(comment, body))
                    .forEach(comment -> twins.add(Long.toString(comment.id()))));
    return twins;
  }

  /// What the host has of it; empty where it was not done.
  Optional<Done> find(Errand errand) throws GistException {
    Errand.Sent sent = errand.sent();
    Set<String> twins = sent == null ? Set.of() : sent.twins();
    Instant from = (sent == null ? errand.since() : sent.at()).minus(SLACK);
    return switch (errand.deed()) {
      case Deed.Create(Draft draft) -> created(draft.newGist(), from, twins);
      case Deed.Save(Draft draft) -> saved(draft);
      case Deed.Delete(String id) -> gone(() -> remote.gitHub().gist(id, null));
      case Deed.Star(String id, boolean starred) ->
          remote.line().ask(() -> remote.gitHub().isStarred(id)) == starred
              ? Optional.of(Done.PLAIN)
              : Optional.empty();
      case Deed.Fork(String id) -> forked(id);
      case Deed.AddComment(String id, String body) -> commented(id, body, from, twins);
      case Deed.EditComment(String id, long comment, String body) ->
          same(remote.line().ask(() -> remote.gitHub().comment(id, comment)).body(), body)
              ? Optional.of(Done.PLAIN)
              : Optional.empty();
      case Deed.DeleteComment(String id, long comment) ->
          gone(() -> remote.gitHub().comment(id, comment));
    };
  }

  private Optional<Done> gone(Line.Request<?> look) throws GistException {
    try {
      remote.line().ask(look::send);
      return Optional.empty();
    } catch (GistException e) {
      if (e.failure() instanceof Failure.NotFound) {
        return Optional.of(Done.PLAIN);
      }
      throw e;
    }
  }

  private Optional<Done> saved(Draft draft) throws GistException {
    OpenGist current = reading.fetched(String.valueOf(draft.gistId()));
    Gist base = new Drafts(tables, remote.events()).base(draft, current.gist());
    return Conflicts.isDone(base, current.gist(), draft.change())
        ? Optional.of(new Done(current))
        : Optional.empty();
  }

  private Optional<Done> created(NewGist wanted, Instant from, Set<String> twins)
      throws GistException {
    List<Gist> mine = Pages.all(remote, () -> remote.gitHub().gists(ListQuery.ALL.withSince(from)));
    for (Gist gist : mine) {
      if (!twins.contains(gist.id())
          && !gist.createdAt().isBefore(from)
          && mayBe(gist, wanted)
          && is(gist.id(), wanted)) {
        saving.admit(gist);
        return Optional.of(new Done(reading.open(gist.id())));
      }
    }
    return Optional.empty();
  }

  // Some hosts hide blob ids in lists, so the contents have the last word.
  private boolean is(String id, NewGist wanted) throws GistException {
    return mayBe(reading.fetched(id).gist(), wanted);
  }

  private static boolean mayBe(Gist gist, NewGist wanted) {
    return gist.description().equals(wanted.description())
        && gist.visibility() == wanted.visibility()
        && gist.files().size() == wanted.files().size()
        && wanted.files().entrySet().stream().allMatch(file -> mayHold(gist, file));
  }

  private static boolean mayHold(Gist gist, Map.Entry<String, String> wanted) {
    Optional<GistFile> file = gist.file(wanted.getKey());
    if (file.isEmpty()) {
      return false;
    }
    String blobId = file.get().blobId();
    return blobId == null
        ? file.get().size() == wanted.getValue().getBytes(StandardCharsets.UTF_8).length
        : blobId.equals(BlobId.of(wanted.getValue()));
  }

  private Optional<Done> forked(String id) throws GistException {
    List<Fork> forks = Pages.all(remote, () -> remote.gitHub().forks(id, ListQuery.ALL));
    for (Fork fork : forks) {
      if (fork.owner() != null && fork.owner().id() == me) {
        OpenGist gist = reading.fetched(fork.id());
        saving.admit(gist.gist());
        return Optional.of(new Done(gist));
      }
    }
    return Optional.empty();
  }

  private Optional<Done> commented(String id, String body, Instant from, Set<String> twins)
      throws GistException {
    List<Comment> all = Pages.all(remote, () -> remote.gitHub().comments(id, ListQuery.ALL));
    return all.stream()
            .anyMatch(
                comment ->
                    isMine(comment, body)
                        && !comment.createdAt().isBefore(from)
                        && !twins.contains(Long.toString(comment.id())))
        ? Optional.of(Done.PLAIN)
        : Optional.empty();
  }

  private boolean isMine(Comment comment, String body) {
    return comment.user() != null && comment.user().id() == me && same(comment.body(), body);
  }

  private static boolean same(String one, String other) {
    return one.replace("\r\n", "\n").strip().equals(other.replace("\r\n", "\n").strip());
  }
}
