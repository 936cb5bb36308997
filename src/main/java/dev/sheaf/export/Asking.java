package dev.sheaf.export;

import dev.sheaf.export.Reply.Fault;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.LocalPlace;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Questions in SQL to one account's part of the library. A question reads one state of it, beside
/// all else that goes on; it can write nothing and read nothing besides.
public final class Asking {
  private final LocalPlace place;

  public Asking(LocalPlace place) {
    this.place = place;
  }

  /// The tables there are to ask.
  public static List<AskTable> tables() {
    return AskSchema.TABLES;
  }

  /// Asks; blocks until the answer is there, a limit is reached, or its thread is interrupted.
  public Reply ask(String sql, AskLimits limits) throws GistException {
    return ask(sql, limits, new Rows(limits));
  }

  /// The same, but hands the rows on one by one; the answer that comes back has none.
  Reply ask(String sql, AskLimits limits, RowTaker taker) throws GistException {
    Question question = Question.of(sql);
    Optional<Reply.Mistake> fault = question.fault();
    if (fault.isPresent()) {
      return fault.get();
    }
    Watch watch = new Watch(limits.time());
    // SQLite holds on to its thread for as long as it takes, and virtual ones share a few.
    FutureTask<Reply> task = new FutureTask<>(() -> answer(question, watch, taker));
    Thread.ofPlatform().daemon().name("asking").start(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      watch.cancel();
      Thread.currentThread().interrupt();
      throw new GistException(new Failure.Cancelled(), e);
    } catch (ExecutionException e) {
      throw failure(Objects.requireNonNull(e.getCause()));
    }
  }

  private Reply answer(Question question, Watch watch, RowTaker taker)
      throws SQLException, IOException, GistException {
    try (SealedLibrary library = SealedLibrary.open(place, watch)) {
      try {
        Optional<Reply.Mistake> fault = Program.fault(library.connection(), question.statement());
        if (fault.isPresent()) {
          return fault.get();
        }
        try (PreparedStatement statement = library.connection().prepareStatement(question.sql());
            ResultSet row = statement.executeQuery()) {
          return new RowReader(row, watch).readInto(taker);
        }
      } catch (SQLiteException e) {
        return switch (e.getResultCode()) {
          case SQLITE_TOOBIG, SQLITE_NOMEM ->
              new Reply.Mistake(Fault.TOO_LARGE, "", OptionalInt.empty());
          case SQLITE_ERROR -> mistake(library, question, e);
          case SQLITE_INTERRUPT -> stopped(watch);
          default -> throw e;
        };
      }
    }
  }

  // Before there was any row.
  private static Reply stopped(Watch watch) throws GistException {
    if (watch.isCancelled()) {
      throw new GistException(new Failure.Cancelled());
    }
    return new Reply.Answer(
        List.of(), List.of(), 0, watch.end().orElse(Reply.End.TIME), watch.elapsed());
  }

  private static Reply mistake(SealedLibrary library, Question question, SQLiteException e) {
    String complaint = complaint(e);
    return new Reply.Mistake(
        Fault.SQL, complaint, new MistakePlace(library.connection(), question).of(complaint));
  }

  // The driver puts its own words around SQLite's.
  private static String complaint(SQLiteException e) {
    String message = String.valueOf(e.getMessage());
    String around = "[" + SQLiteErrorCode.SQLITE_ERROR.name() + "]";
    int open = message.startsWith(around) ? message.indexOf('(', around.length()) : -1;
    String words = open < 0 ? message : message.substring(open + 1, message.length() - 1);
    return words.replaceFirst("^no such table: main\\.", "no such table: ");
  }

  private static GistException failure(Throwable cause) {
    return switch (cause) {
      case GistException known -> known;
      case SQLException e ->
          new GistException(
              new Failure.StoreDamaged(Failure.Damage.TOLD, String.valueOf(e.getMessage())), e);
      case IOException e ->
          new GistException(
              new Failure.BadFile("", Failure.Flaw.TOLD, String.valueOf(e.getMessage())), e);
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(cause);
    };
  }
}
