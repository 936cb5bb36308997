package dev.sheaf.settings;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What the user chose: read once, changed in memory at once, written soon after.
public final class Settings implements AutoCloseable {
  private static final long WRITE_AFTER_MILLIS = 300;
  private static final long CLOSE_WITHIN_SECONDS = 5;

  private final SettingsFile file;
  private final JsonObject written;
  private final @Nullable Path brokenCopy;
  private final List<Consumer<? super Choices>> changeListeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<? super String>> failureListeners = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("settings").factory());
  private Choices choices;
  private boolean unwritten;

  private Settings(SettingsFile file, SettingsFile.Contents contents) {
    this.file = file;
    this.written = contents.json();
    this.brokenCopy = contents.brokenCopy();
    this.choices = ChoicesJson.read(written);
  }

  /// Reads `file`. Where it is not there, or cannot be understood, everything is as usual; what
  /// could not be understood is kept beside it, see {@link #brokenCopy}.
  public static Settings open(Path file) {
    SettingsFile settingsFile = new SettingsFile(file);
    return new Settings(settingsFile, settingsFile.read());
  }

  /// Where a file that could not be understood is kept now.
  public Optional<Path> brokenCopy() {
    return Optional.ofNullable(brokenCopy);
  }

  public synchronized Choices choices() {
    return choices;
  }

  /// Puts the outcome of `change` in the place of what was chosen so far; listeners are told on the
  /// calling thread.
  public void change(UnaryOperator<Choices> change) {
    Choices next;
    synchronized (this) {
      next = change.apply(choices);
      if (next.equals(choices)) {
        return;
      }
      choices = next;
      if (!unwritten) {
        unwritten = true;
        var _ = writer.schedule(this::write, WRITE_AFTER_MILLIS, TimeUnit.MILLISECONDS);
      }
    }
    for (Consumer<? super Choices> listener : changeListeners) {
      listener.accept(next);
    }
  }

  /// Tells `listener` of every change until what is returned is run.
  public Runnable onChange(Consumer<? super Choices> listener) {
    changeListeners.add(listener);
    return () -> changeListeners.remove(listener);
  }

  /// Tells `listener`, on any thread, why the file could not be written, until what is returned is
  /// run.
  public Runnable onWriteFailure(Consumer<? super String> listener) {
    failureListeners.add(listener);
    return () -> failureListeners.remove(listener);
  }

  private void write() {
    JsonObject json;
    synchronized (this) {
      if (!unwritten) {
        return;
      }
      unwritten = false;
      ChoicesJson.write(choices, written);
      json = written.deepCopy();
    }
    try {
      file.write(json);
    } catch (IOException e) {
      String reason = e.getClass().getSimpleName() + ": " + e.getMessage();
      for (Consumer<? super String> listener : failureListeners) {
        listener.accept(reason);
      }
    }
  }

  /// Writes what is not written yet.
  @Override
  public void close() {
    writer.execute(this::write);
    writer.shutdown();
    try {
      if (!writer.awaitTermination(CLOSE_WITHIN_SECONDS, TimeUnit.SECONDS)) {
        writer.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
