package dev.sheaf.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps every deed in a file, one line each, so that a killed sandbox loses at most the last one.
final class Journal implements AutoCloseable {
  private static final String FILE = "sandbox.jsonl";

  private final FileChannel channel;
  private final Beginnings beginnings;
  private final List<Deed> deeds;
  private long end;

  private Journal(FileChannel channel, Beginnings beginnings, List<Deed> deeds, long end) {
    this.channel = channel;
    this.beginnings = beginnings;
    this.deeds = deeds;
    this.end = end;
  }

  /// Opens the journal in a folder, or begins one there; fails if another sandbox has it open.
  ///
  /// @param wanted what a new journal begins with
  static Journal open(Path home, Beginnings wanted) throws IOException {
    OwnFile.folder(home);
    FileChannel channel =
        FileChannel.open(
            OwnFile.make(home.resolve(FILE)), StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (lock(channel) == null) {
        throw new IOException("another sandbox uses " + home);
      }
      return read(home, channel, wanted);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static Journal read(Path home, FileChannel channel, Beginnings wanted)
      throws IOException {
    byte[] bytes = new byte[Math.toIntExact(channel.size())];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) >= 0) {}
    // A line without an end was being written when the process was killed.
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    List<String> lines = new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
    Optional<Beginnings> old =
        lines.isEmpty() ? Optional.empty() : DeedJson.beginnings(lines.getFirst());
    if (old.isEmpty()) {
      if (!lines.isEmpty()) {
        Files.write(OwnFile.make(home.resolve(FILE + ".damaged")), bytes);
      }
      Journal fresh = new Journal(channel, wanted, List.of(), 0);
      fresh.append(DeedJson.write(wanted));
      return fresh;
    }
    List<Deed> deeds =
        lines.stream().skip(1).map(DeedJson::deed).flatMap(Optional::stream).toList();
    channel.truncate(end);
    return new Journal(channel, old.get(), deeds, end);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Beginnings beginnings() {
    return beginnings;
  }

  /// What was kept from earlier runs, oldest first.
  List<Deed> deeds() {
    return deeds;
  }

  void keep(Deed deed) {
    try {
      append(DeedJson.write(deed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void append(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    long position = end;
    try {
      while (bytes.hasRemaining()) {
        position += channel.write(bytes, position);
      }
      end = position;
    } finally {
      // After a failure half a line must not stay in front of the next one.
      channel.truncate(end);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
