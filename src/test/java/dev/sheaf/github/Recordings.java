package dev.sheaf.github;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/// Reads the answers that other clients recorded, each in its own form.
final class Recordings {
  static final Path FOLDER = Path.of("../shared/api/recordings");

  // A tuple of two Python strings, each in either kind of quotes.
  private static final Pattern TUPLE =
      Pattern.compile("\\((?:'([^']*)'|\"([^\"]*)\"), (?:'([^']*)'|\"([^\"]*)\")\\)");

  private final List<Exchange> exchanges = new ArrayList<>();

  private Recordings() {}

  static List<Exchange> all() throws IOException {
    Recordings recordings = new Recordings();
    recordings.each("octokit-rb", ".json", recordings::cassette);
    recordings.each("pygithub", ".txt", recordings::transcript);
    recordings.each("octokit-headers", ".json", recordings::fixture);
    recordings.each("hub4j", ".json", recordings::mapping);
    return recordings.exchanges;
  }

  private void each(String folder, String ending, BiConsumer<Path, String> reader)
      throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
      for (Path file : files.filter(path -> path.toString().endsWith(ending)).sorted().toList()) {
        reader.accept(file, Files.readString(file));
      }
    }
  }

  private void add(
      Path file, String method, String path, int status, Map<String, String> headers, Object body) {
    ByteString bytes =
        body instanceof ByteString known ? known : ByteString.encodeUtf8(body.toString());
    exchanges.add(
        new Exchange(
            FOLDER.relativize(file).toString(),
            method.toUpperCase(Locale.ROOT),
            path,
            status,
            headers,
            bytes));
  }

  private void cassette(Path file, String text) {
    for (JsonElement one : object(text).getAsJsonArray("http_interactions")) {
      JsonObject request = one.getAsJsonObject().getAsJsonObject("request");
      JsonObject response = one.getAsJsonObject().getAsJsonObject("response");
      JsonObject body = response.getAsJsonObject("body");
      String address = request.get("uri").getAsString();
      add(
          file,
          request.get("method").getAsString(),
          address.startsWith("http") ? pathOf(address) : "/" + address.replaceFirst(".*>>", ""),
          response.getAsJsonObject("status").get("code").getAsInt(),
          headers(response.getAsJsonObject("headers")),
          body.has("string")
              ? body.get("string").getAsString()
              : ByteString.decodeBase64(body.get("base64_string").getAsString().strip()));
    }
  }

  private void transcript(Path file, String text) {
    List<String> lines = text.lines().toList();
    for (int at = 0; at + 9 < lines.size(); at++) {
      if (!lines.get(at).equals("https")) {
        continue;
      }
      Map<String, String> headers = new LinkedHashMap<>();
      Matcher tuple = TUPLE.matcher(lines.get(at + 8));
      while (tuple.find()) {
        headers.put(either(tuple.group(1), tuple.group(2)), either(tuple.group(3), tuple.group(4)));
      }
      add(
          file,
          lines.get(at + 1),
          lines.get(at + 4),
          Integer.parseInt(lines.get(at + 7)),
          headers,
          lines.get(at + 9));
    }
  }

  private void fixture(Path file, String text) {
    for (JsonElement one : JsonParser.parseString(text).getAsJsonArray()) {
      JsonObject exchange = one.getAsJsonObject();
      Map<String, String> headers = new LinkedHashMap<>();
      if (exchange.has("rawHeaders")) {
        JsonArray raw = exchange.getAsJsonArray("rawHeaders");
        for (int i = 0; i < raw.size(); i += 2) {
          headers.put(raw.get(i).getAsString(), raw.get(i + 1).getAsString());
        }
      } else {
        headers.putAll(headers(exchange.getAsJsonObject("headers")));
      }
      add(
          file,
          exchange.get("method").getAsString(),
          exchange.get("path").getAsString(),
          exchange.get("status").getAsInt(),
          headers,
          exchange.get("response"));
    }
  }

  private void mapping(Path file, String text) {
    if (!file.resolveSibling("").endsWith("mappings")) {
      return;
    }
    JsonObject request = object(text).getAsJsonObject("request");
    JsonObject response = object(text).getAsJsonObject("response");
    String body = body(file, response);
    if (body == null) {
      return;
    }
    add(
        file,
        request.get("method").getAsString(),
        request.get(request.has("url") ? "url" : "urlPath").getAsString(),
        response.get("status").getAsInt(),
        headers(response.getAsJsonObject("headers")),
        body);
  }

  // Null where the body was in a file that was not kept.
  private static @Nullable String body(Path mapping, JsonObject response) {
    if (response.has("body")) {
      return response.get("body").getAsString();
    }
    if (!response.has("bodyFileName")) {
      return "";
    }
    Path file =
        mapping.resolveSibling("../__files").resolve(response.get("bodyFileName").getAsString());
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject object(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static Map<String, String> headers(@Nullable JsonObject headers) {
    Map<String, String> read = new LinkedHashMap<>();
    if (headers != null) {
      headers
          .entrySet()
          .forEach(
              header ->
                  read.put(
                      header.getKey(),
                      header.getValue().isJsonArray()
                          ? header.getValue().getAsJsonArray().get(0).getAsString()
                          : header.getValue().getAsString()));
    }
    return read;
  }

  private static String pathOf(String address) {
    URI uri = URI.create(address);
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private static String either(@Nullable String one, @Nullable String other) {
    return one == null ? String.valueOf(other) : one;
  }
}
