package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.store.ContentTable.Missing;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Fetches contents from their raw addresses, each once for all files that have it; these addresses
/// cost nothing of the API's budget.
final class RawFiles {
  // Leaves the person who reads meanwhile two of the client's eight places.
  private static final int TOGETHER = 6;
  // A raw host that a firewall blocks, or that wants a session, gives nothing to anyone.
  private static final int HOPELESS = 8;

  private final Remote remote;
  private final Intake intake;
  private final AtomicInteger inVain = new AtomicInteger();
  private final AtomicBoolean once = new AtomicBoolean();

  RawFiles(Remote remote, Intake intake) {
    this.remote = remote;
    this.intake = intake;
  }

  private sealed interface Got {
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
    record Content(String blobId, byte[] bytes) implements Got {}

    record Nothing(Failure failure) implements Got {}
  }

  /// Fetches what can be had so.
  ///
  /// @return why the others could not be had
  Map<Missing, Failure> fetch(List<Missing> all) throws GistException {
    Map<Missing, Failure> failures = new LinkedHashMap<>();
    Together.forEach(
        List.copyOf(sameContent(all)),
        TOGETHER,
        files -> ask(files.getFirst()),
        (files, got) -> {
          switch (got) {
            case Got.Content(String blobId, byte[] bytes) -> intake.take(blobId, bytes, files);
            case Got.Nothing(Failure failure) -> files.forEach(file -> failures.put(file, failure));
          }
        });
    intake.flush();
    return failures;
  }

  private static Collection<List<Missing>> sameContent(List<Missing> all) {
    Map<String, List<Missing>> byContent = new LinkedHashMap<>();
    for (Missing file : all) {
      String key = file.blobId() == null ? file.gistId() + "/" + file.name() : file.blobId();
      byContent.computeIfAbsent(key, none -> new ArrayList<>()).add(file);
    }
    return byContent.values();
  }

  private Got ask(Missing file) throws GistException {
    URI address = file.rawUrl();
    if (address == null || (!once.get() && inVain.get() >= HOPELESS)) {
      return new Got.Nothing(new Failure.Offline(remote.gitHub().host().name()));
    }
    try {
      // Not by the line: that this place does not answer says nothing about the host.
      byte[] bytes = remote.gitHub().raw(address, Content.MOST_RAW);
      String blobId = BlobId.of(bytes);
      if (!isOf(file, bytes, blobId)) {
        inVain.incrementAndGet();
        return new Got.Nothing(new Failure.Malformed("the bytes are not those of the file"));
      }
      once.set(true);
      return new Got.Content(file.blobId() == null ? blobId : file.blobId(), bytes);
    } catch (GistException e) {
      if (e.failure() instanceof Failure.Cancelled || e.failure() instanceof Failure.RateLimited) {
        throw e;
      }
      inVain.incrementAndGet();
      return new Got.Nothing(e.failure());
    }
  }

  private static boolean isOf(Missing file, byte[] bytes, String blobId) {
    String id = file.blobId();
    return (id != null && id.length() == blobId.length())
        ? id.equals(blobId)
        : bytes.length == file.size();
  }
}
