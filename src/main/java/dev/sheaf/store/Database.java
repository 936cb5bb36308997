package dev.sheaf.store;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The one SQLite file of a home: one writer at a time, readers beside it.
public final class Database implements AutoCloseable {
  private static final int READERS = 3;

  private final DatabaseFile file;
  private final @Nullable SetAside setAside;
  private final Connection writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final ConcurrentLinkedDeque<Connection> idleReaders = new ConcurrentLinkedDeque<>();
  private final Semaphore readers = new Semaphore(READERS);
  private final ConcurrentHashMap<String, ReentrantLock> turns = new ConcurrentHashMap<>();
  private volatile boolean closed;

  /// A damaged file that was found when this one was opened.
  ///
  /// @param file where it is now
  /// @param drafts how many could be taken out of it
  public record SetAside(Path file, int drafts) {}

  /// @param damaged null where the file itself could be opened
  private Database(DatabaseFile file, @Nullable Path damaged) throws SQLException, GistException {
    this.file = file;
    this.writer = file.writer();
    try {
      file.checkIfSuspect(writer);
      if (!Migrations.run(writer)) {
        throw new GistException(new Failure.StoreDamaged(Failure.Damage.NEWER));
      }
      this.setAside = damaged == null ? null : rescued(damaged);
    } catch (SQLException | GistException e) {
      writer.close();
      throw e;
    } catch (IOException e) {
      writer.close();
      throw unusable(e);
    }
  }

  private SetAside rescued(Path damaged) throws SQLException, IOException {
    return new SetAside(damaged, Rescue.from(damaged, writer));
  }

  /// Opens the file, or makes it, and brings it to the current schema. A damaged one is moved aside
  /// and a new one made, with what could be rescued; see `setAside`.
  public static Database open(Path path) throws GistException {
    DatabaseFile file = new DatabaseFile(path.toAbsolutePath());
    try {
      OwnerOnly.file(file.path());
      try {
        return new Database(file, null);
      } catch (SQLException e) {
        if (!DatabaseFile.isDamage(e)) {
          throw e;
        }
        Path aside = file.setAside();
        OwnerOnly.file(file.path());
        return new Database(file, aside);
      }
    } catch (SQLException e) {
      throw DatabaseFile.failure(e);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /// Opens the file of a home that another process may have: as it is, or not at all.
  public static Database beside(Path path) throws GistException {
    DatabaseFile file = new DatabaseFile(path.toAbsolutePath());
    try {
      file.requireCurrent();
      return new Database(file, null);
    } catch (SQLException e) {
      throw DatabaseFile.failure(e);
    }
  }

  /// Empty where the file was sound.
  public Optional<SetAside> setAside() {
    return Optional.ofNullable(setAside);
  }

  /// The file itself.
  public Path file() {
    return file.path();
  }

  /// The folder of the file.
  public Path folder() {
    return Objects.requireNonNull(file.path().getParent());
  }

  /// Runs `steps` as one transaction: all of it is kept, or nothing.
  public void transaction(Steps steps) throws GistException {
    transaction(steps, "full");
  }

  /// The same for what a host gives again: it does not wait for the disk, and so a power cut may
  /// undo it as a whole. What a person typed is no such thing.
  public void lightTransaction(Steps steps) throws GistException {
    transaction(steps, "normal");
  }

  private void transaction(Steps steps, String synchronous) throws GistException {
    begin();
    try {
      if (writing.getHoldCount() > 1) {
        steps.run();
        return;
      }
      execute("pragma synchronous = " + synchronous);
      execute("begin immediate");
      boolean done = false;
      try {
        steps.run();
        execute("commit");
        done = true;
      } finally {
        if (!done) {
          rollback();
        }
      }
    } catch (SQLException e) {
      throw translated(e);
    } finally {
      writing.unlock();
    }
  }

  /// A lock that all who have this database share under a name, for what must happen in turn.
  public ReentrantLock turns(String name) {
    return turns.computeIfAbsent(name, same -> new ReentrantLock(true));
  }

  /// What a transaction consists of.
  @FunctionalInterface
  public interface Steps {
    void run() throws GistException;
  }

  /// Runs the query as one transaction, or as part of the one this thread is in.
  <T extends @Nullable Object> T write(Query<T> query) throws GistException {
    Change<T> change = new Change<>(query);
    transaction(change);
    return change.get();
  }

  /// Runs the query on one state of the database; inside a transaction, on what it changed so far.
  <T extends @Nullable Object> T read(Query<T> query) throws GistException {
    try {
      if (writing.isHeldByCurrentThread()) {
        return query.run(writer);
      }
      readers.acquire();
      try {
        return readBeside(query);
      } finally {
        readers.release();
      }
    } catch (SQLException e) {
      throw translated(e);
    } catch (InterruptedException e) {
      throw cancelled(e);
    }
  }

  private <T extends @Nullable Object> T readBeside(Query<T> query)
      throws SQLException, GistException {
    if (closed) {
      throw new GistException(new Failure.Cancelled());
    }
    Connection idle = idleReaders.poll();
    Connection reader = idle == null ? file.reader() : idle;
    boolean sound = false;
    try (Statement statement = reader.createStatement()) {
      statement.executeUpdate("begin");
      T answer;
      try {
        answer = query.run(reader);
      } finally {
        statement.executeUpdate("rollback");
      }
      sound = true;
      return answer;
    } finally {
      if (sound) {
        idleReaders.push(reader);
      } else {
        reader.close();
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    writing.lock();
    try {
      if (!readers.tryAcquire(READERS, 5, TimeUnit.SECONDS)) {
        return;
      }
      try {
        for (Connection reader : idleReaders) {
          reader.close();
        }
        writer.close();
      } finally {
        readers.release(READERS);
      }
    } catch (SQLException e) {
      // All that was committed is in the journal; the next opening brings it in.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      writing.unlock();
    }
  }

  private void begin() throws GistException {
    try {
      writing.lockInterruptibly();
    } catch (InterruptedException e) {
      throw cancelled(e);
    }
    if (closed) {
      writing.unlock();
      throw new GistException(new Failure.Cancelled());
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = writer.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private void rollback() {
    try {
      execute("rollback");
    } catch (SQLException e) {
      // SQLite rolls back by itself where the failure was grave enough.
    }
  }

  private GistException translated(SQLException e) {
    if (DatabaseFile.isDamage(e)) {
      file.suspect();
    }
    return DatabaseFile.failure(e);
  }

  private static GistException cancelled(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new GistException(new Failure.Cancelled(), e);
  }

  private static GistException unusable(IOException e) {
    return new GistException(new Failure.StoreDamaged(Failure.Damage.STUCK), e);
  }

  private final class Change<T extends @Nullable Object> implements Steps {
    private final Query<T> query;
    private @Nullable T value;

    Change(Query<T> query) {
      this.query = query;
    }

    @Override
    public void run() throws GistException {
      try {
        value = query.run(writer);
      } catch (SQLException e) {
        throw translated(e);
      }
    }

    @SuppressWarnings("NullAway") // T itself says whether null is one of its values.
    T get() {
      return value;
    }
  }
}
