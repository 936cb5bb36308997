package dev.sheaf.github;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import okio.ByteString;

/// A request that was once sent to a real host, and what came back.
///
/// @param source the file it is recorded in
/// @param path with its query, from the API root on
record Exchange(
    String source,
    String method,
    String path,
    int status,
    Map<String, String> headers,
    ByteString body) {
  // What tells how the bytes were sent then, not what they are.
  private static final Set<String> OF_THE_WAY =
      Set.of("content-length", "content-encoding", "transfer-encoding", "connection", "status");

  String text() {
    return body.utf8();
  }

  /// The same answer from a host whose API is at `root`.
  MockResponse replay(String root) {
    MockResponse response = new MockResponse().setResponseCode(status);
    Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sent.putAll(headers);
    sent.keySet().removeAll(OF_THE_WAY);
    sent.forEach(
        (name, value) -> response.setHeader(name, value.replace("https://api.github.com/", root)));
    return status == 204 ? response : response.setBody(new Buffer().write(body));
  }

  @Override
  public String toString() {
    return method + " " + path + " -> " + status + " in " + source;
  }
}
