package dev.sheaf.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The loads of a home, whoever made them: one line of a file for each.
public final class LoadHistory {
  private static final int KEPT = 200;
  private static final int MOST = 2 * KEPT;
  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(Instant.class, new Moments().nullSafe())
          .registerTypeAdapter(Duration.class, new Durations().nullSafe())
          .create();

  private final Path file;

  /// @param home the folder that holds the library
  public LoadHistory(Path home) {
    this.file = home.resolve("loads.jsonl");
  }

  /// The last loads, the last one first; lines that cannot be read are left out.
  public List<LoadReport> all() throws IOException {
    List<LoadReport> reports = new ArrayList<>();
    for (String line : lines()) {
      try {
        reports.add(GSON.fromJson(line, LoadReport.class));
      } catch (JsonParseException | NullPointerException e) {
        // A process was killed while it wrote, or a later version did.
      }
    }
    return reports.reversed().subList(0, Math.min(KEPT, reports.size()));
  }

  private List<String> lines() throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  void add(LoadReport report) throws IOException {
    List<String> before = lines();
    if (before.size() >= MOST) {
      Files.write(file, before.subList(before.size() - KEPT, before.size()));
    }
    Files.writeString(
        file, GSON.toJson(report) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static final class Moments extends TypeAdapter<Instant> {
    @Override
    public void write(JsonWriter out, Instant value) throws IOException {
      out.value(value.toString());
    }

    @Override
    public Instant read(JsonReader in) throws IOException {
      return Instant.parse(in.nextString());
    }
  }

  private static final class Durations extends TypeAdapter<Duration> {
    @Override
    public void write(JsonWriter out, Duration value) throws IOException {
      out.value(value.toString());
    }

    @Override
    public Duration read(JsonReader in) throws IOException {
      return Duration.parse(in.nextString());
    }
  }
}
