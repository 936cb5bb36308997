package dev.sheaf.sandbox;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a sandbox starts with: where it listens and how it is filled.
///
/// @param port 0 for any free port
/// @param gists how many gists there are at the start
/// @param files how many files they have in total; 0 for as many as people usually have
/// @param megabytes how much text they hold in total; 0 for as much as people usually have
/// @param share which percentage of the gists belongs to the first user
/// @param odd whether there are gists that only a hostile or very unusual user would make
/// @param token the first user's token; null for one made from the seed
/// @param home where writes are kept for the next start; null keeps them in memory only
/// @param now what the age of the gists counts from; null for the time of the start
/// @param rawHost the host name in the URLs of raw files and avatars, `127.0.0.1` or `localhost`
public record SandboxOptions(
    int port,
    int gists,
    long seed,
    int files,
    int megabytes,
    int share,
    boolean odd,
    @Nullable String token,
    @Nullable Path home,
    @Nullable Instant now,
    Edition edition,
    String rawHost) {

  private static final long DEMO_SEED = 20_261_101;
  private static final int DEMO_GISTS = 48;

  /// Several users, no gist.
  public static SandboxOptions empty() {
    return new SandboxOptions(
        0, 0, 1, 0, 0, 60, false, null, null, null, Edition.GITHUB, "127.0.0.1");
  }

  /// The same seed gives the same gists.
  public static SandboxOptions filled(int gists, long seed) {
    return empty().withGists(gists).withSeed(seed).withOdd(true);
  }

  /// A fixed account with presentable gists, whose changes are kept in `home`.
  public static SandboxOptions demo(Path home) {
    return filled(DEMO_GISTS, DEMO_SEED).withOdd(false).withShare(75).withHome(home);
  }

  public SandboxOptions withPort(int port) {
    return new SandboxOptions(
        port, gists, seed, files, megabytes, share, odd, token, home, now, edition, rawHost);
  }

  public SandboxOptions withGists(int gists) {
    return new SandboxOptions(
        port, gists, seed, files, megabytes, share, odd, token, home, now, edition, rawHost);
  }

  public SandboxOptions withSeed(long seed) {
    return new SandboxOptions(
        port, gists, seed, files, megabytes, share, odd, token, home, now, edition, rawHost);
  }

  public SandboxOptions withFiles(int files) {
    return new SandboxOptions(
        port, gists, seed, files, megabytes, share, odd, token, home, now, edition, rawHost);
  }

  public SandboxOptions withMegabytes(int megabytes) {
    return new SandboxOptions(
        port, gists, seed, files, megabytes, share, odd, token, home, now, edition, rawHost);
  }

  public SandboxOptions withShare(int share) {
    return new SandboxOptions(
        port, gists, seed, files, megabytes, share, odd, token, home, now, edition, rawHost);
  }

  public SandboxOptions withOdd(boolean odd) {
    return new SandboxOptions(
        port, gists, seed, files, megabytes, share, odd, token, home, now, edition, rawHost);
  }

  public SandboxOptions withToken(@Nullable String token) {
    return new SandboxOptions(
        port, gists, seed, files, megabytes, share, odd, token, home, now, edition, rawHost);
  }

  public SandboxOptions withHome(@Nullable Path home) {
    return new SandboxOptions(
        port, gists, seed, files, megabytes, share, odd, token, home, now, edition, rawHost);
  }

  public SandboxOptions withNow(@Nullable Instant now) {
    return new SandboxOptions(
        port, gists, seed, files, megabytes, share, odd, token, home, now, edition, rawHost);
  }

  public SandboxOptions withEdition(Edition edition) {
    return new SandboxOptions(
        port, gists, seed, files, megabytes, share, odd, token, home, now, edition, rawHost);
  }

  public SandboxOptions withRawHost(String rawHost) {
    return new SandboxOptions(
        port, gists, seed, files, megabytes, share, odd, token, home, now, edition, rawHost);
  }

  @Override
  public String toString() {
    return "SandboxOptions[port=" + port + ", gists=" + gists + ", seed=" + seed + "]";
  }
}
