package dev.sheaf.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.WebAddress;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files of a gist as its row holds them: `files` without their addresses, and those in
/// `raw_urls`, both as JSON.
final class FilesText {
  // How many characters one takes, so that the text seldom grows.
  private static final int ABOUT_ONE = 160;

  private FilesText() {}

  static String files(List<GistFile> files) {
    return written(
        files,
        (json, file) -> {
          json.beginObject().name("name").value(file.name());
          json.name("language").value(file.language());
          json.name("type").value(file.mediaType());
          json.name("size").value(file.size());
          json.name("blob").value(file.blobId());
          json.name("cut").value(file.truncated()).endObject();
        });
  }

  static String rawUrls(List<GistFile> files) {
    return written(
        files, (json, file) -> json.value(file.rawUrl() == null ? null : file.rawUrl().text()));
  }

  /// Writes what is wanted of one file.
  private interface Item {
    void write(JsonWriter json, GistFile file) throws IOException;
  }

  private static String written(List<GistFile> files, Item item) {
    StringWriter text = new StringWriter(32 + files.size() * ABOUT_ONE);
    try (JsonWriter json = new JsonWriter(text)) {
      json.beginArray();
      for (GistFile file : files) {
        item.write(json, file);
      }
      json.endArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /// @param rawUrls null where the addresses are not wanted
  static List<GistFile> read(String files, @Nullable String rawUrls) {
    List<@Nullable WebAddress> addresses = rawUrls == null ? List.of() : addresses(rawUrls);
    List<GistFile> read = new ArrayList<>();
    try (JsonReader json = new JsonReader(new StringReader(files))) {
      json.beginArray();
      while (json.hasNext()) {
        read.add(file(json, read.size() < addresses.size() ? addresses.get(read.size()) : null));
      }
      json.endArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private static List<@Nullable WebAddress> addresses(String rawUrls) {
    List<@Nullable WebAddress> addresses = new ArrayList<>();
    try (JsonReader json = new JsonReader(new StringReader(rawUrls))) {
      json.beginArray();
      while (json.hasNext()) {
        String text = text(json);
        addresses.add(text == null ? null : new WebAddress(text));
      }
      json.endArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return addresses;
  }

  private static GistFile file(JsonReader json, @Nullable WebAddress rawUrl) throws IOException {
    String name = "";
    String language = null;
    String type = null;
    long size = 0;
    String blob = null;
    boolean cut = false;
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "name" -> name = json.nextString();
        case "language" -> language = common(json);
        case "type" -> type = common(json);
        case "size" -> size = json.nextLong();
        case "blob" -> blob = text(json);
        case "cut" -> cut = json.nextBoolean();
        default -> json.skipValue();
      }
    }
    json.endObject();
    return new GistFile(name, language, type, size, rawUrl, blob, null, cut);
  }

  // Few different ones stand in all the files: each is in memory once.
  private static @Nullable String common(JsonReader json) throws IOException {
    String text = text(json);
    return text == null ? null : text.intern();
  }

  private static @Nullable String text(JsonReader json) throws IOException {
    if (json.peek() == JsonToken.NULL) {
      json.nextNull();
      return null;
    }
    return json.nextString();
  }
}
