package dev.sheaf.library;

import dev.sheaf.gist.Budget;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.store.Readout;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Completes the local copy for who reads it in bulk: what lists do not tell of single gists and of
/// people.
public final class Gathering {
  private static final int TOGETHER = 4;
  // Of the hour's requests a tenth is left to the person.
  private static final int LEFT_TO_PERSON = 10;

  private final Remote remote;
  private final Tables tables;
  private final Reading reading;
  private final Takeouts takeouts;
  private final Panels panels;

  Gathering(Remote remote, Tables tables, Reading reading, Takeouts takeouts) {
    this.remote = remote;
    this.tables = tables;
    this.reading = reading;
    this.takeouts = takeouts;
    this.panels = new Panels(remote, tables);
  }

  /// What is asked for single gists, by id, or for people, by login.
  public enum Matter {
    /// The gist as it is now, and all its contents.
    GIST,
    COMMENTS,
    REVISIONS,
    FORKS,
    /// What a person tells of themselves.
    PROFILE
  }

  /// What came of asking.
  ///
  /// @param failed about how many nothing could be learned
  /// @param why about the last of them; empty where there is none
  public record Gathered(int failed, Optional<Failure> why) {}

  /// The key of the account in the local copy.
  public String account() {
    return tables.account();
  }

  /// The key of a shelf in the local copy.
  public static String keyOf(Shelf shelf) {
    return ShelfKeys.of(shelf);
  }

  /// One state of all that is kept.
  public Readout readout() throws GistException {
    return Readout.of(tables.database().file());
  }

  /// Asks about each gist or person; goes on where one cannot be had, and asks no more where the
  /// host does not answer or has been asked enough.
  ///
  /// @param onDone gets how many are done, on the calling thread
  public Gathered fetch(Matter matter, List<String> ids, IntConsumer onDone) throws GistException {
    Asking asking = new Asking(matter);
    int[] counts = new int[2];
    Together.<String, Optional<Failure>>forEach(
        ids,
        TOGETHER,
        asking::about,
        (id, failure) -> {
          counts[1] += failure.isPresent() ? 1 : 0;
          onDone.accept(++counts[0]);
        });
    return new Gathered(counts[1], Optional.ofNullable(asking.last));
  }

  private final class Asking {
    private final Matter matter;
    private volatile @Nullable Failure end;
    private volatile @Nullable Failure last;

    Asking(Matter matter) {
      this.matter = matter;
    }

    Optional<Failure> about(String id) throws GistException {
      Failure ended = end;
      if (ended != null) {
        return Optional.of(ended);
      }
      try {
        checkBudget();
        ask(matter, id);
        return Optional.empty();
      } catch (GistException e) {
        switch (e.failure()) {
          case Failure.Cancelled cancelled -> throw e;
          case Failure.StoreDamaged damaged -> throw e;
          case Failure.Offline offline -> end = offline;
          case Failure.AnswerLost lost -> end = lost;
          case Failure.ProxyDenied denied -> end = denied;
          case Failure.Unauthorized unauthorized -> end = unauthorized;
          case Failure.RateLimited limited -> end = limited;
          case Failure ofThisOne -> {}
        }
        last = e.failure();
        return Optional.of(e.failure());
      }
    }
  }

  private void ask(Matter matter, String id) throws GistException {
    boolean live =
        switch (matter) {
          case GIST -> complete(id);
          case COMMENTS -> panels.comments(id).live();
          case REVISIONS -> panels.revisions(id).live();
          case FORKS -> panels.forks(id).live();
          case PROFILE -> {
            Profiles.refresh(id, remote, tables);
            yield true;
          }
        };
    if (!live) {
      throw new GistException(new Failure.Offline(remote.gitHub().host().name()));
    }
  }

  private void checkBudget() throws GistException {
    Optional<Budget> budget = remote.gitHub().budget();
    if (budget.isPresent()
        && budget.get().remaining() < budget.get().limit() / LEFT_TO_PERSON
        && budget.get().resetsAt().isAfter(remote.now())) {
      throw new GistException(new Failure.RateLimited(budget.get().resetsAt()));
    }
  }

  private boolean complete(String id) throws GistException {
    OpenGist opened = reading.fetched(id);
    Gist gist = opened.gist().filesTruncated() ? takeouts.whole(id) : opened.gist();
    for (GistFile file : gist.files()) {
      String blob = file.blobId();
      if (blob != null && !tables.blobs().has(blob)) {
        byte[] _ = takeouts.bytes(id, file);
      }
    }
    return true;
  }
}
