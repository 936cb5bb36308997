package dev.sheaf.export;

import dev.sheaf.export.Reply.Fault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks through the program that SQLite makes of a question before it is run: however the question
/// is written, what it would do stands there. The steps are described in "The SQLite Bytecode
/// Engine".
final class Program {
  private static final Set<String> WRITING =
      Set.of(
          "OpenWrite",
          "CreateBtree",
          "ParseSchema",
          "SetCookie",
          "SqlExec",
          "Vacuum",
          "IncrVacuum",
          "JournalMode",
          "Checkpoint",
          "MaxPgcnt",
          "AutoCommit",
          "Savepoint",
          "Destroy",
          "DropTable",
          "DropIndex",
          "DropTrigger",
          "VBegin",
          "VCreate",
          "VDestroy",
          "VRename",
          "VUpdate");
  private static final Set<String> FUNCTIONS = Set.of("load_extension", "fts3_tokenizer");
  // Where the names of everything stand.
  private static final int SCHEMA_PAGE = 1;

  private Program() {}

  /// What is wrong with running a question; empty where nothing is. Fails where SQLite does not
  /// understand it.
  ///
  /// @param sql one statement
  static Optional<Reply.Mistake> fault(Connection connection, String sql) throws SQLException {
    Set<String> sources = new HashSet<>();
    for (String harmless : List.of("json_each", "json_tree")) {
      for (Step step : steps(connection, "select 1 from " + harmless + "('[]')")) {
        if (step.code.equals("VOpen")) {
          sources.add(step.object);
        }
      }
    }
    for (Step step : steps(connection, sql)) {
      Optional<Reply.Mistake> fault = fault(step, sources);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<Reply.Mistake> fault(Step step, Set<String> sources) {
    return switch (step.code) {
      case "Transaction" -> step.second == 0 ? Optional.empty() : mistake(Fault.NOT_READING, "");
      case "OpenRead", "ReopenIdx" ->
          step.second == SCHEMA_PAGE ? mistake(Fault.FORBIDDEN, "sqlite_schema") : Optional.empty();
      case "VOpen" ->
          sources.contains(step.object) ? Optional.empty() : mistake(Fault.FORBIDDEN, "");
      case "Function", "PureFunc" -> {
        String function = step.object.replaceAll("\\(.*", "");
        yield FUNCTIONS.contains(function) ? mistake(Fault.FORBIDDEN, function) : Optional.empty();
      }
      default -> WRITING.contains(step.code) ? mistake(Fault.NOT_READING, "") : Optional.empty();
    };
  }

  private static Optional<Reply.Mistake> mistake(Fault fault, String detail) {
    return Optional.of(new Reply.Mistake(fault, detail, OptionalInt.empty()));
  }

  /// One step of a program.
  ///
  /// @param second the second of its numbers
  /// @param object what it works with, in words; may be empty
  private record Step(String code, int second, String object) {}

  private static List<Step> steps(Connection connection, String sql) throws SQLException {
    List<Step> steps = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement("explain " + sql);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        @Nullable String object = row.getString("p4");
        steps.add(
            new Step(row.getString("opcode"), row.getInt("p2"), object == null ? "" : object));
      }
    }
    return steps;
  }
}
