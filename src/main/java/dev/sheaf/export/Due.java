package dev.sheaf.export;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.store.Readout;
import dev.sheaf.store.Readout.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The ids of gists, and the logins of people, of which the library lacks something, or has it from
/// too long ago.
record Due(
    List<String> contents,
    List<String> comments,
    List<String> revisions,
    List<String> forks,
    List<String> profiles) {
  /// Neither an edit of a comment nor a fork shows in any list, nor does a profile.
  private static final Duration OLD = Duration.ofDays(1);

  /// How far the host's clock may be from this one.
  private static final Duration CLOCKS = Duration.ofMinutes(5);

  /// @param people whose profiles are loaded
  static Due of(
      Readout readout,
      String account,
      List<Gist> gists,
      Collection<String> people,
      LoadRequest request)
      throws GistException {
    Instant old = Instant.now().minus(OLD);
    Set<String> blobs = readout.contents();
    Map<String, Instant> comments = readout.seen(account, Kind.COMMENT);
    Map<String, Integer> counts = readout.counts(account, Kind.COMMENT);
    Map<String, Instant> revisions = readout.seen(account, Kind.REVISION);
    Map<String, Instant> forks = readout.seen(account, Kind.FORK);
    Map<String, Instant> profiles = readout.profilesSeen(account);
    Set<String> asked = new LinkedHashSet<>(request.gists());
    if (asked.isEmpty()) {
      asked.addAll(ids(gists, gist -> !gist.files().stream().allMatch(file -> has(blobs, file))));
    }
    return new Due(
        List.copyOf(asked),
        ids(
            gists,
            gist -> {
              int here = counts.getOrDefault(gist.id(), 0);
              boolean none = gist.comments() == 0 && here == 0;
              Instant seen = comments.get(gist.id());
              return !none
                  && (here != gist.comments() || isBefore(seen, gist) || isBefore(seen, old));
            }),
        ids(gists, gist -> isBefore(revisions.get(gist.id()), gist)),
        ids(gists, gist -> isBefore(forks.get(gist.id()), old)),
        people.stream().filter(login -> isBefore(profiles.get(login), old)).toList());
  }

  private static List<String> ids(List<Gist> gists, Predicate<Gist> which) {
    return gists.stream().filter(which).map(Gist::id).toList();
  }

  private static boolean has(Set<String> blobs, GistFile file) {
    return file.blobId() != null && blobs.contains(file.blobId());
  }

  private static boolean isBefore(@Nullable Instant seen, Gist gist) {
    return isBefore(seen, gist.updatedAt().plus(CLOCKS));
  }

  private static boolean isBefore(@Nullable Instant seen, Instant moment) {
    return seen == null || seen.isBefore(moment);
  }
}
