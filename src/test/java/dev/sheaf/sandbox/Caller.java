package dev.sheaf.sandbox;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// Sends plain requests to a sandbox, with the headers a test wants.
record Caller(Sandbox sandbox, Map<String, String> headers) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static Caller of(Sandbox sandbox) {
    return new Caller(sandbox, Map.of()).withToken(sandbox.token());
  }

  Caller as(String login) {
    return withToken(sandbox.tokenOf(login));
  }

  Caller withToken(String token) {
    return with("Authorization", "Bearer " + token);
  }

  Caller anonymous() {
    Map<String, String> fewer = new TreeMap<>(headers);
    fewer.remove("Authorization");
    return new Caller(sandbox, fewer);
  }

  Caller with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Caller(sandbox, more);
  }

  Reply get(String path) {
    return send("GET", path, new byte[0]);
  }

  Reply delete(String path) {
    return send("DELETE", path, new byte[0]);
  }

  Reply put(String path) {
    return send("PUT", path, new byte[0]);
  }

  Reply post(String path, String body) {
    return send("POST", path, body.getBytes(StandardCharsets.UTF_8));
  }

  Reply patch(String path, String body) {
    return send("PATCH", path, body.getBytes(StandardCharsets.UTF_8));
  }

  /// Creates a public gist with one file and gives its id.
  String gist(String fileName, String content) {
    String body =
        "{\"public\":true,\"description\":\"made by a test\",\"files\":{"
            + quoted(fileName)
            + ":{\"content\":"
            + quoted(content)
            + "}}}";
    return post("gists", body).string("id");
  }

  /// @param path below the API's root, or a whole URL
  Reply send(String method, String path, byte[] body) {
    URI uri = sandbox.apiRoot().resolve(path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .method(
                method,
                body.length == 0 && method.equals("GET")
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    try {
      return new Reply(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String quoted(String text) {
    return new Gson().toJson(text);
  }
}
