package dev.sheaf.export;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Gathering;
import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import dev.sheaf.store.Readout;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Loads libraries into a destination: first what they lack comes from their hosts, then what
/// changed is written, all of it or nothing.
public final class Loader {
  private static final Logger LOG = LoggerFactory.getLogger(Loader.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final List<Library> libraries;
  private final Targets targets;
  private final LoadHistory history;

  /// @param libraries one for each account whose gists are loaded; they stay open
  public Loader(List<Library> libraries, Passwords passwords, LoadHistory history) {
    this.libraries = List.copyOf(libraries);
    this.targets = new Targets(passwords);
    this.history = history;
  }

  /// Loads. Blocks, and ends with `Cancelled` when its thread is interrupted; the destination is
  /// then as before, and so it is when this fails, but for a line in `_loads` where there is one.
  /// What was fetched stays in the library, so that the next load goes on from there.
  ///
  /// @param progress hears of it on the calling thread
  public LoadReport run(LoadRequest request, Consumer<? super LoadProgress> progress)
      throws GistException, LoadException {
    Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    String id = start.toString().replaceAll("[^0-9]", "") + "-" + RANDOM.nextInt(1000, 10_000);
    List<LoadReport.Lack> lacks = new ArrayList<>();
    List<LoadReport.Loaded> loaded = new ArrayList<>();
    try {
      List<Fetching> fetchings = new ArrayList<>();
      for (Library library : libraries) {
        Fetching fetching = new Fetching(library, request, progress);
        fetching.run();
        lacks.addAll(fetching.lacks());
        fetchings.add(fetching);
      }
      LoadRecord record = new LoadRecord(id, start, from(), request, lacks);
      try (Sources sources = new Sources()) {
        for (int i = 0; i < libraries.size(); i++) {
          sources.add(libraries.get(i), fetchings.get(i), request);
        }
        loaded.addAll(write(request, sources.all, record, progress));
      }
      return told(request, id, start, loaded, lacks, null);
    } catch (GistException e) {
      String why = Reasons.of(e.failure());
      if (!(e.failure() instanceof Failure.Cancelled)) {
        targets.note(request, new LoadRecord(id, start, from(), request, lacks), why);
      }
      told(request, id, start, List.of(), lacks, why);
      throw e;
    } catch (LoadException e) {
      targets.note(request, new LoadRecord(id, start, from(), request, lacks), e.what());
      told(request, id, start, List.of(), lacks, e.what());
      throw e;
    }
  }

  /// What is read of libraries while they are loaded.
  private static final class Sources implements AutoCloseable {
    final List<Extract> all = new ArrayList<>();
    private final List<Readout> open = new ArrayList<>();

    void add(Library library, Fetching fetching, LoadRequest request) throws GistException {
      Gathering gathering = library.takeouts().gathering();
      Readout readout = gathering.readout();
      open.add(readout);
      boolean starsKnown = library.refreshedAt(new Shelf.Starred()).isPresent();
      all.add(new Extract(request, gathering, readout, fetching.users(), starsKnown));
    }

    @Override
    public void close() {
      open.forEach(Readout::close);
    }
  }

  private List<String> from() {
    return libraries.stream()
        .map(library -> library.account().map(Account::key).orElse(library.host().name() + "/"))
        .toList();
  }

  private List<LoadReport.Loaded> write(
      LoadRequest request,
      List<Extract> extracts,
      LoadRecord record,
      Consumer<? super LoadProgress> progress)
      throws GistException, LoadException {
    List<LoadReport.Loaded> loaded = new ArrayList<>();
    try (Target target = targets.open(request.to(), request.dataset())) {
      try {
        for (Resource resource : Stream.of(Resource.values()).toList()) {
          if (request.resources().contains(resource)) {
            TableLoad load =
                new TableLoad(target, resource, request.full(), record.start(), progress);
            loaded.add(load.run(extracts));
          }
        }
        record.write(target, loaded);
        progress.accept(new LoadProgress.Finishing());
        if (Thread.currentThread().isInterrupted()) {
          throw new GistException(new Failure.Cancelled());
        }
        target.commit();
        return loaded;
      } catch (SQLException e) {
        throw target.explained(e);
      }
    } catch (SQLException e) {
      throw targets.explained(request.to(), e);
    }
  }

  private LoadReport told(
      LoadRequest request,
      String id,
      Instant start,
      List<LoadReport.Loaded> loaded,
      List<LoadReport.Lack> lacks,
      @Nullable String error) {
    LoadReport report =
        new LoadReport(
            id,
            start,
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            from(),
            request.to().text(),
            request.dataset(),
            loaded,
            lacks,
            error);
    try {
      history.add(report);
    } catch (IOException e) {
      // The load itself is done, and told to who asked for it.
      LOG.warn("The history of loads cannot be written", e);
    }
    return report;
  }
}
