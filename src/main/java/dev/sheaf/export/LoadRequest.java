package dev.sheaf.export;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What to load, where to, and how.
///
/// @param dataset names the schema: letters, digits and underscores, at most 48, no digit first
/// @param resources what is loaded; never empty
/// @param gists ids of the gists that the tables about single gists are about; empty for all that
///   the loaded lists name
/// @param users logins of people whose gists are loaded, besides those of who is followed
/// @param publicLimit how many of everybody's newest gists are loaded, 3,000 at most
/// @param since only gists that changed since; null for all
/// @param full whether every row is written again, and what is gone removed rather than marked
/// @param fetch how much is asked of hosts before
public record LoadRequest(
    Destination to,
    String dataset,
    Set<Resource> resources,
    List<String> gists,
    List<String> users,
    int publicLimit,
    @Nullable Instant since,
    boolean full,
    Fetch fetch) {
  /// The dataset where none is named.
  public static final String DATASET = "sheaf";

  /// How many public gists are loaded where nothing is said.
  public static final int PUBLIC_LIMIT = 100;

  public LoadRequest {
    resources = Set.copyOf(resources);
    gists = List.copyOf(gists);
    users = List.copyOf(users);
  }

  /// What is asked of hosts.
  public enum Fetch {
    /// Nothing: what is in the library is loaded.
    NOTHING,
    /// What the library lacks, but for lists that a window keeps up to date.
    BESIDE_WINDOW,
    /// What the library lacks.
    EVERYTHING
  }

  /// Everything, incrementally.
  public static LoadRequest of(Destination to) {
    return new LoadRequest(
        to,
        DATASET,
        EnumSet.allOf(Resource.class),
        List.of(),
        List.of(),
        PUBLIC_LIMIT,
        null,
        false,
        Fetch.EVERYTHING);
  }

  /// Whether a text can name a dataset.
  public static boolean isDataset(String text) {
    return text.matches("[A-Za-z_][A-Za-z0-9_]{0,47}");
  }

  public LoadRequest withDataset(String name) {
    return new LoadRequest(to, name, resources, gists, users, publicLimit, since, full, fetch);
  }

  public LoadRequest withResources(Set<Resource> wanted) {
    return new LoadRequest(to, dataset, wanted, gists, users, publicLimit, since, full, fetch);
  }

  public LoadRequest withGists(List<String> ids) {
    return new LoadRequest(to, dataset, resources, ids, users, publicLimit, since, full, fetch);
  }

  public LoadRequest withUsers(List<String> logins) {
    return new LoadRequest(to, dataset, resources, gists, logins, publicLimit, since, full, fetch);
  }

  public LoadRequest withPublicLimit(int most) {
    return new LoadRequest(to, dataset, resources, gists, users, most, since, full, fetch);
  }

  public LoadRequest withSince(@Nullable Instant moment) {
    return new LoadRequest(to, dataset, resources, gists, users, publicLimit, moment, full, fetch);
  }

  public LoadRequest withFull(boolean everything) {
    return new LoadRequest(
        to, dataset, resources, gists, users, publicLimit, since, everything, fetch);
  }

  public LoadRequest withFetch(Fetch much) {
    return new LoadRequest(to, dataset, resources, gists, users, publicLimit, since, full, much);
  }
}
