package dev.sheaf.git;

import dev.sheaf.gist.GistException;
import org.eclipse.jgit.api.FetchCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// Fetches into a repository until interrupted; whatever goes wrong comes out as a [GistException].
final class Fetching {
  private static final int SECONDS_WITHOUT_A_BYTE = 60;

  static {
    SystemReader.setInstance(new PlainSystem(SystemReader.getInstance()));
  }

  private Fetching() {}

  /// What to fetch, on top of the origin.
  @FunctionalInterface
  interface Wish {
    void on(FetchCommand command);
  }

  /// Returns the origin's HEAD; null where it has none.
  static @Nullable Ref fetch(Repository repository, Origin origin, RefSpec refs, Wish wish)
      throws GistException {
    Wires wires = new Wires(origin.network());
    try {
      neverRedirect(repository.getConfig());
      FetchCommand command =
          new Git(repository)
              .fetch()
              .setRemote(origin.address().toString())
              .setRefSpecs(refs)
              .setTagOpt(TagOpt.NO_TAGS)
              .setTimeout(SECONDS_WITHOUT_A_BYTE)
              .setCredentialsProvider(origin.credentials())
              .setProgressMonitor(new UntilInterrupted())
              .setTransportConfigCallback(
                  transport -> {
                    if (transport instanceof TransportHttp http) {
                      http.setHttpConnectionFactory(wires);
                    }
                  });
      wish.on(command);
      return command.call().getAdvertisedRef(Constants.HEAD);
    } catch (GitAPIException | RuntimeException e) {
      throw new GistException(Breaks.failure(e, origin, wires), e);
    }
  }

  // A redirect could carry the token to another host.
  private static void neverRedirect(StoredConfig config) {
    config.setString("http", null, "followRedirects", "false");
  }

  private static final class UntilInterrupted extends EmptyProgressMonitor {
    @Override
    public boolean isCancelled() {
      return Thread.currentThread().isInterrupted();
    }
  }
}
