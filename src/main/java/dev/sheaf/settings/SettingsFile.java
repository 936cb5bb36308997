package dev.sheaf.settings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The file of the settings: replaced as a whole, readable by its owner, never lost when broken.
final class SettingsFile {
  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

  private final Path file;

  SettingsFile(Path file) {
    this.file = file;
  }

  /// @param brokenCopy where a file that is no JSON object was put; null where there was none
  record Contents(JsonObject json, @Nullable Path brokenCopy) {}

  Contents read() {
    try {
      String text = Files.readString(file);
      return new Contents(JsonParser.parseString(text).getAsJsonObject(), null);
    } catch (NoSuchFileException e) {
      return new Contents(new JsonObject(), null);
    } catch (IOException | JsonParseException | IllegalStateException e) {
      return new Contents(new JsonObject(), setAside());
    }
  }

  private @Nullable Path setAside() {
    for (int number = 1; ; number++) {
      Path copy = file.resolveSibling("settings-broken-" + number + ".json");
      if (Files.notExists(copy)) {
        try {
          return Files.move(file, copy);
        } catch (IOException e) {
          return null;
        }
      }
    }
  }

  void write(JsonObject json) throws IOException {
    // A linked file stays a link: people keep such files in a repository of their own.
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Path folder = target.toAbsolutePath().getParent();
    Path next = Files.createTempFile(folder, "settings", ".tmp", Home.ownerOnly("rw-------"));
    try {
      try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(GSON.toJson(json).getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      replace(next, target);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private static void replace(Path next, Path target) throws IOException {
    try {
      Files.move(next, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(next, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
