package dev.sheaf.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/// The right of one process to a home, until it ends: two would send twice what waits there.
public final class Tenancy implements AutoCloseable {
  // Far behind what is written: on Windows nobody else can read what is locked.
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private final FileChannel file;
  private final boolean afterCrash;

  private Tenancy(FileChannel file, boolean afterCrash) {
    this.file = file;
    this.afterCrash = afterCrash;
  }

  /// Takes the home; empty where another process has it.
  public static Optional<Tenancy> take(Home home) throws IOException {
    FileChannel file =
        FileChannel.open(
            home.lock(),
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
            Home.ownerOnly("rw-------"));
    boolean taken = false;
    try {
      taken = file.tryLock(LOCKED, 1, false) != null;
      return taken ? Optional.of(new Tenancy(file, file.size() > 0)) : Optional.empty();
    } catch (OverlappingFileLockException e) {
      // This very process has it already.
      return Optional.empty();
    } finally {
      if (!taken) {
        file.close();
      }
    }
  }

  /// Who has the home, or had it last and crashed; empty where nobody told.
  public static Optional<Tenant> tenant(Home home) throws IOException {
    return read(home.lock());
  }

  private static Optional<Tenant> read(Path lock) throws IOException {
    try {
      return Tenant.of(Files.readAllLines(lock));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// Whether who had the home before did not leave it by itself.
  public boolean afterCrash() {
    return afterCrash;
  }

  /// Tells other processes who has the home now.
  public void tell(Tenant tenant) throws IOException {
    String text = String.join("\n", tenant.lines()) + "\n";
    file.truncate(0);
    file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  /// Leaves the home to others; may be called again.
  @Override
  public void close() throws IOException {
    if (file.isOpen()) {
      file.truncate(0);
      file.close();
    }
  }
}
