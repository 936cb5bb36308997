package dev.sheaf.sandbox;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/// Files as the API writes them, one after the other: what follows a cut one comes empty.
final class FileJson {
  static final int MAX_BYTES = 1024 * 1024;

  private final Links links;
  private final Shape shape;
  private final Gist gist;
  private boolean exhausted;

  FileJson(Links links, Shape shape, Gist gist) {
    this.links = links;
    this.shape = shape;
    this.gist = gist;
  }

  /// Without the content.
  JsonObject base(Entry file) {
    JsonObject json = new JsonObject();
    json.addProperty("filename", file.name());
    json.addProperty("type", Languages.mediaType(file.name()));
    json.addProperty("language", Languages.language(file.name()).orElse(null));
    json.addProperty("raw_url", links.raw(gist, file));
    json.addProperty("size", file.size());
    return json;
  }

  JsonObject full(Entry file) {
    byte[] content = exhausted ? new byte[0] : start(file);
    boolean truncated = content.length < file.size();
    exhausted = exhausted || truncated;
    boolean base64 = shape.media() == Shape.Media.BASE64;
    JsonObject json = base(file);
    json.addProperty("truncated", truncated);
    json.addProperty(
        "content",
        base64
            ? Base64.getEncoder().encodeToString(content)
            : new String(content, StandardCharsets.UTF_8));
    if (shape.knowsEncoding()) {
      json.addProperty("encoding", base64 ? "base64" : "utf-8");
    }
    return json;
  }

  /// As much of a file as an answer may hold, never half a character.
  private byte[] start(Entry file) {
    byte[] content = gist.repo().content(file.blob());
    if (content.length <= MAX_BYTES) {
      return content;
    }
    int end = MAX_BYTES;
    while (end > MAX_BYTES - 3 && (content[end] & 0xC0) == 0x80) {
      end--;
    }
    return Arrays.copyOf(content, end);
  }
}
