package dev.sheaf.github;

import dev.sheaf.gist.Network;
import java.io.IOException;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.Response;

/// Drops the connections that were made before the user changed how hosts are reached.
final class Renewal implements Interceptor {
  private final Network network;
  private final ConnectionPool connections;
  private long edition;

  Renewal(Network network, ConnectionPool connections) {
    this.network = network;
    this.connections = connections;
    edition = network.edition();
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    dropOldOnes(network.edition());
    return chain.proceed(chain.request());
  }

  private synchronized void dropOldOnes(long now) {
    if (now != edition) {
      edition = now;
      connections.evictAll();
    }
  }
}
