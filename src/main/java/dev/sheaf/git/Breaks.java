package dev.sheaf.git;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Network;
import dev.sheaf.gist.NoWayException;
import dev.sheaf.gist.ProxyTrouble;
import dev.sheaf.gist.UntrustedCertificateException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.jspecify.annotations.Nullable;

/// Tells what it means when a fetch did not succeed.
final class Breaks {
  private Breaks() {}

  static Failure failure(Exception thrown, Origin origin, Wires wires) {
    if (Thread.currentThread().isInterrupted()) {
      return new Failure.Cancelled();
    }
    if (wires.trouble() != null) {
      return wires.trouble().failure();
    }
    Optional<Failure> known =
        NoWayException.in(thrown).or(() -> UntrustedCertificateException.in(thrown, origin.host()));
    if (known.isPresent()) {
      return known.get();
    }
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      Failure failure = failure(at, origin, wires);
      if (failure != null) {
        return failure;
      }
    }
    String message = String.valueOf(thrown.getMessage());
    return message.contains("not authorized") || message.contains("not permitted")
        ? new Failure.Forbidden("")
        : new Failure.Malformed("the Git repository");
  }

  private static @Nullable Failure failure(Throwable at, Origin origin, Wires wires) {
    Proxy proxy = wires.proxy();
    String message = String.valueOf(at.getMessage());
    if (proxy != null
        && at instanceof IOException
        && (message.contains("Unable to tunnel through proxy") || message.contains(": 407 "))) {
      return new Failure.ProxyDenied(origin.host(), trouble(message, proxy, wires));
    }
    Optional<Failure> socks =
        proxy != null && at instanceof IOException e
            ? ProxyTrouble.ofSocks(e, origin.host(), proxy, origin.network())
            : Optional.empty();
    if (socks.isPresent()) {
      return socks.get();
    }
    return switch (at) {
      case NoRemoteRepositoryException e -> new Failure.NotFound();
      case ConnectException e -> offline(origin, proxy);
      case UnknownHostException e -> offline(origin, proxy);
      case NoRouteToHostException e -> offline(origin, proxy);
      case SocketTimeoutException e -> offline(origin, proxy);
      case SocketException e -> offline(origin, proxy);
      default -> null;
    };
  }

  private static ProxyTrouble trouble(String message, Proxy proxy, Wires wires) {
    String name = Network.name(proxy);
    if (!message.contains("407")) {
      return new ProxyTrouble.Refused(name);
    }
    return wires.signedIn()
        ? new ProxyTrouble.PasswordWrong(name)
        : new ProxyTrouble.PasswordWanted(name);
  }

  private static Failure offline(Origin origin, @Nullable Proxy proxy) {
    return new Failure.Offline(origin.host(), proxy == null ? null : Network.name(proxy));
  }
}
