package dev.sheaf.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A request on its way to the operation that answers it.
///
/// @param path its segments, decoded
/// @param query the first value of each parameter
/// @param access null for an anonymous caller
// Nobody compares these.
@SuppressWarnings("ArrayRecordComponent")
record Call(
    Received received,
    List<String> path,
    Map<String, String> query,
    byte[] body,
    Links links,
    Shape shape,
    @Nullable Access access) {

  Call with(Shape newShape, @Nullable Access newAccess) {
    return new Call(received, path, query, body, links, newShape, newAccess);
  }

  Call below(List<String> rest) {
    return new Call(received, rest, query, body, links, shape, access);
  }

  /// HEAD is a GET whose body is not sent.
  String method() {
    return received.method().equals("HEAD") ? "GET" : received.method();
  }

  Optional<String> header(String name) {
    return received.header(name);
  }

  Optional<User> user() {
    return Optional.ofNullable(access).map(Access::user);
  }

  User signedIn() {
    return user().orElseThrow(Refusal::unauthorized);
  }

  /// Who may write gists, or GitHub's way of saying no to each kind of token.
  User writer() {
    if (access == null) {
      throw Refusal.unauthorized();
    }
    if (access.mayWriteGists()) {
      return access.user();
    }
    throw switch (access.kind()) {
      case CLASSIC -> Refusal.notFound();
      case FINE_GRAINED -> Refusal.of(403, "Resource not accessible by personal access token");
      case INSTALLATION -> Refusal.of(403, "Resource not accessible by integration");
    };
  }
}
