package dev.sheaf.library;

import dev.sheaf.gist.Budget;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.github.Answer;
import dev.sheaf.store.ContentTable;
import dev.sheaf.store.ContentTable.Missing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Fetches the contents that the library lacks: from raw addresses, then from the API, and of one's
/// own gists in the end by a clone. What is lacking is computed from the tables each time, so that
/// it can be stopped anywhere.
final class Contents {
  private static final Duration FOREVER = Duration.ofDays(100_000);
  private static final int API_TOGETHER = 4;
  // Of the hour's requests a tenth is left to the person.
  private static final int LEFT_TO_PERSON = 10;

  private final Remote remote;
  private final Tables tables;
  private final Keeping keeping;

  Contents(Remote remote, Tables tables, Keeping keeping) {
    this.remote = remote;
    this.tables = tables;
    this.keeping = keeping;
  }

  /// @param again whether what failed lately is tried again, too
  Fetched fetch(boolean again) throws GistException {
    Instant moment = again ? remote.now().plus(FOREVER) : remote.now();
    List<Missing> missing = wanted(tables.contents().missing(moment));
    Set<String> clones = new LinkedHashSet<>(tables.contents().cut(moment));
    if (missing.isEmpty() && clones.isEmpty()) {
      return new Fetched(0, 0, 0);
    }
    Intake intake = new Intake(remote, tables, missing);
    intake.flush();
    Map<Missing, Failure> failures = new RawFiles(remote, intake).fetch(rawFiles(missing));
    askForGists(missing, failures, intake);
    for (Missing file : lacking(missing)) {
      if (file.mine()) {
        clones.add(file.gistId());
      }
    }
    clone(clones, failures, missing, intake);
    List<Missing> lacking = lacking(missing);
    for (Missing file : lacking) {
      note(file.gistId(), file.name(), file.blobId(), failures.get(file));
    }
    intake.count(lacking);
    intake.flush();
    return intake.result(lacking.size());
  }

  // What others wrote is kept as far as it can be had file by file.
  private static List<Missing> wanted(List<Missing> all) {
    return all.stream().filter(file -> file.mine() || file.size() <= Content.MOST_RAW).toList();
  }

  private static List<Missing> rawFiles(List<Missing> missing) {
    return missing.stream()
        .filter(
            file ->
                file.blobId() != null && file.rawUrl() != null && file.size() <= Content.MOST_RAW)
        .toList();
  }

  /// Those of `files` that still have no content here.
  private List<Missing> lacking(List<Missing> files) throws GistException {
    Set<String> names = new HashSet<>();
    tables.contents().missing(remote.now().plus(FOREVER)).forEach(file -> names.add(key(file)));
    return files.stream().filter(file -> names.contains(key(file))).toList();
  }

  private static String key(Missing file) {
    return file.gistId() + "/" + file.name();
  }

  private void askForGists(List<Missing> missing, Map<Missing, Failure> failures, Intake intake)
      throws GistException {
    Map<String, List<Missing>> byGist = new HashMap<>();
    for (Missing file : missing) {
      if (file.size() <= Content.MOST_RAW
          && (file.blobId() == null || failures.containsKey(file))) {
        byGist.computeIfAbsent(file.gistId(), none -> new ArrayList<>()).add(file);
      }
    }
    List<Missing> cut = new ArrayList<>();
    Together.forEach(
        List.copyOf(byGist.keySet()),
        API_TOGETHER,
        this::ask,
        (id, answer) -> {
          List<Missing> files = byGist.getOrDefault(id, List.of());
          if (answer.isPresent()
              && answer.get() instanceof Answer.Fresh<Gist>(Gist gist, String etag)) {
            OpenGist open = keeping.opened(gist, etag, remote.now());
            for (Missing file : files) {
              FileState state =
                  open.file(file.name()).map(OpenFile::state).orElse(FileState.MISSING);
              if (state == FileState.COMPLETE || state == FileState.NOT_TEXT) {
                intake.came(List.of(file));
              } else if (file.blobId() == null && file.rawUrl() != null) {
                cut.add(file);
              }
            }
            intake.flush();
          }
        });
    failures.putAll(new RawFiles(remote, intake).fetch(cut));
  }

  // Empty where this gist alone is to blame.
  private Optional<Answer<Gist>> ask(String id) throws GistException {
    Optional<Budget> budget = remote.gitHub().budget();
    if (budget.isPresent()
        && budget.get().remaining() < budget.get().limit() / LEFT_TO_PERSON
        && budget.get().resetsAt().isAfter(remote.now())) {
      throw new GistException(new Failure.RateLimited(budget.get().resetsAt()));
    }
    try {
      return Optional.of(remote.line().ask(() -> remote.gitHub().gist(id, null)));
    } catch (GistException e) {
      return switch (e.failure()) {
        case Failure.NotFound notFound -> Optional.empty();
        case Failure.Forbidden forbidden -> Optional.empty();
        case Failure.Malformed malformed -> Optional.empty();
        case Failure.TooLarge large -> Optional.empty();
        case Failure.ServerFault fault -> Optional.empty();
        case Failure other -> throw e;
      };
    }
  }

  private void clone(
      Set<String> gists, Map<Missing, Failure> failures, List<Missing> missing, Intake intake)
      throws GistException {
    WholeGists whole = new WholeGists(remote, tables);
    for (String id : gists) {
      List<Missing> files = missing.stream().filter(file -> file.gistId().equals(id)).toList();
      try {
        whole.fetch(id);
        intake.came(files);
      } catch (GistException e) {
        if (e.failure() instanceof Failure.Cancelled
            || e.failure() instanceof Failure.StoreDamaged) {
          throw e;
        }
        note(id, "", null, e.failure());
        files.forEach(file -> failures.put(file, e.failure()));
      }
      intake.flush();
    }
  }

  private void note(String gistId, String name, @Nullable String blobId, @Nullable Failure failure)
      throws GistException {
    FetchTrouble trouble = failure == null ? FetchTrouble.FAULT : FetchTrouble.of(failure);
    tables
        .contents()
        .note(new ContentTable.Unfetched(gistId, name, blobId, trouble.written(), remote.now()));
  }
}
