package dev.sheaf.github;

import dev.sheaf.gist.GistException;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/// Asks a host, without an account, for the newest release of a repository.
public final class Releases implements AutoCloseable {
  private final OkHttpClient http;
  private final ReleaseService service;
  private final Calls calls;

  public Releases(Connection connection) {
    this(connection, Clients.of(connection.host()));
  }

  Releases(Connection connection, Clients clients) {
    http = clients.http(connection.withoutToken(), new Pace(clients.tempo()), new Meter());
    service = Clients.service(http, connection.host().apiRoot(), ReleaseService.class);
    calls = new Calls(new Refusals(Clients.MOSHI, connection.host().name()));
  }

  /// Fails with `NotFound` where nothing was released yet. Blocks.
  public Release newest(String owner, String repository) throws GistException {
    return calls.send(service.latest(owner, repository), Releases::release);
  }

  private static Release release(@Nullable ReleaseJson wire) throws GistException {
    ReleaseJson release = Wire.require(wire, "the release");
    String tag = Wire.require(release.tagName(), "the release's version");
    return new Release(
        tag.replaceFirst("^v(?=\\d)", ""),
        Wire.require(Wire.address(release.page()), "the release's page"));
  }

  @Override
  public void close() {
    calls.close();
    http.dispatcher().cancelAll();
    http.connectionPool().evictAll();
  }
}
