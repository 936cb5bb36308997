package dev.sheaf.main;

import dev.sheaf.ui.kit.Milestone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes milestones as JSON lines, with the milliseconds since the process started.
final class Trace implements Consumer<Milestone> {
  private final @Nullable Path file;
  private final Instant start =
      ProcessHandle.current().info().startInstant().orElseGet(Instant::now);

  Trace(@Nullable Path file) {
    this.file = file;
  }

  @Override
  public void accept(Milestone milestone) {
    write(milestone.name().toLowerCase(Locale.ROOT).replace('_', '-'), "");
  }

  /// Tells where the demo's API is, for who wants to see what the app does to it.
  void demoReady(URI apiRoot) {
    write("demo-ready", ",\"api\":\"" + apiRoot + "\"");
  }

  private synchronized void write(String event, String more) {
    if (file == null) {
      return;
    }
    long ms = Duration.between(start, Instant.now()).toMillis();
    try {
      Files.writeString(
          file,
          "{\"event\":\"" + event + "\",\"ms\":" + ms + more + "}\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
