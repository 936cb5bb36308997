package dev.sheaf.main;

import dev.sheaf.settings.Home;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.logging.ErrorManager;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;
import org.jspecify.annotations.Nullable;

/// The log's files: each its owner's alone from the moment it is made, and the oldest gives way
/// when the one being written is full.
final class LogFiles extends StreamHandler {
  private final Path folder;
  private final long most;
  private final int files;
  private @Nullable Object opened;
  // Grows where a file cannot be put aside, so that older ones are not pushed out meanwhile.
  private long full;

  /// @param most how many bytes go into a file before the next one is begun
  /// @param files how many there are at most
  LogFiles(Path folder, long most, int files) throws IOException {
    this.folder = folder;
    this.most = most;
    this.files = files;
    this.full = most;
    setLevel(Level.ALL);
    setFormatter(new LogLine());
    setEncoding("UTF-8");
    open();
  }

  private Path file(int age) {
    return folder.resolve("sheaf-" + age + ".log");
  }

  private void open() throws IOException {
    Path newest = file(0);
    Home.makeOwnerOnly(newest);
    // Not a channel, which ends for good when a thread that is told to stop writes to it.
    setOutputStream(new FileOutputStream(newest.toFile(), true));
    opened = key(newest);
  }

  // Null where the system gives files none.
  private static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  /// Whether another process, which logs here, too, began another file since.
  private boolean isPutAside() throws IOException {
    return Files.notExists(file(0)) || !Objects.equals(key(file(0)), opened);
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    try {
      if (isPutAside()) {
        close();
        open();
      }
      super.publish(entry);
      flush();
      if (Files.size(file(0)) >= full) {
        turn();
      }
    } catch (IOException e) {
      reportError("The log cannot go on in another file", e, ErrorManager.WRITE_FAILURE);
    }
  }

  private void turn() throws IOException {
    full = Files.size(file(0)) + most;
    close();
    try {
      for (int age = files - 1; age > 0; age--) {
        if (Files.exists(file(age - 1))) {
          Files.move(file(age - 1), file(age), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      full = most;
    } finally {
      open();
    }
  }
}
