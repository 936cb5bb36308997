package dev.sheaf.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a new folder into the place of one that is there, as a whole: in one step where the system
/// can, else in two, and after a process that was killed on the way the next one clears up.
final class FolderSwap implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FolderSwap.class);
  private static final String WORK = "work.duckdb";

  private final Path parent;
  private final String dataset;
  private final FileChannel lock;

  private FolderSwap(Path parent, String dataset, FileChannel lock) {
    this.parent = parent;
    this.dataset = dataset;
    this.lock = lock;
  }

  static FolderSwap begin(Path parent, String dataset) throws LoadException {
    try {
      Files.createDirectories(parent);
      FileChannel lock =
          FileChannel.open(
              parent.resolve("." + dataset + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      FolderSwap swap = new FolderSwap(parent, dataset, lock);
      boolean begun = false;
      try {
        if (!swap.isOurs()) {
          throw new LoadException(
              LoadException.Cause.BUSY, "Another load writes to " + swap.current() + ".", null);
        }
        swap.clearUp();
        Files.createDirectories(swap.next());
        begun = true;
        return swap;
      } finally {
        if (!begun) {
          lock.close();
        }
      }
    } catch (IOException e) {
      throw new LoadException(
          LoadException.Cause.UNUSABLE, parent + " cannot be written to: " + e.getMessage(), e);
    }
  }

  private boolean isOurs() throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private void clearUp() throws IOException {
    putBack();
    delete(previous());
    delete(next());
  }

  /// Makes good for who went only half the way.
  private void putBack() throws IOException {
    if (Files.exists(previous()) && !Files.exists(current())) {
      Files.move(previous(), current(), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  String dataset() {
    return dataset;
  }

  /// What is seen now; it may not exist yet.
  Path current() {
    return parent.resolve(dataset);
  }

  /// What will be seen.
  Path next() {
    return parent.resolve("." + dataset + "-next");
  }

  private Path previous() {
    return parent.resolve("." + dataset + "-previous");
  }

  /// Where rows are merged.
  Path work() {
    return next().resolve(WORK);
  }

  /// Takes over the files that were not written anew, and lets the new folder be seen.
  void finish() throws IOException {
    try (Stream<Path> files = Files.list(next())) {
      for (Path file : files.filter(FolderSwap::isWork).toList()) {
        delete(file);
      }
    }
    takeOver();
    if (Files.notExists(current()) || !Exchange.of(next(), current())) {
      setAside();
      show();
    }
    force(parent);
    try {
      delete(previous());
      delete(next());
    } catch (IOException e) {
      // Somebody still reads there; the next load clears up.
      LOG.debug("A folder that was replaced stays", e);
    }
  }

  /// The first of two steps: nothing is seen after it.
  void setAside() throws IOException {
    if (Files.exists(current())) {
      Files.move(current(), previous(), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void show() throws IOException {
    try {
      Files.move(next(), current(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      putBack();
      throw e;
    }
  }

  private static boolean isWork(Path file) {
    return String.valueOf(file.getFileName()).startsWith(WORK);
  }

  private void takeOver() throws IOException {
    if (Files.exists(current())) {
      for (Path file : all(current())) {
        Path same = next().resolve(current().relativize(file).toString());
        if (!Files.exists(same)) {
          Files.createDirectories(same.getParent());
          take(file, same);
        }
      }
    }
    for (Path file : all(next())) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
    force(next());
  }

  // Nothing is ever written into a file that is seen, so that it need not be there twice.
  private static void take(Path file, Path same) throws IOException {
    try {
      Files.createLink(same, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, same, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders, and has no need to.
      LOG.debug("A folder cannot be opened", e);
    }
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() {
    try (lock) {
      delete(next());
    } catch (IOException e) {
      // Somebody still reads there; the next load clears up.
      LOG.debug("A folder that is not needed stays", e);
    }
  }
}
