package dev.sheaf.ui.data;

import dev.sheaf.export.Reply;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;

/// Puts replies into words.
final class Results {
  private Results() {}

  /// @param sql what was asked
  static Outcome of(Reply reply, String sql) {
    return switch (reply) {
      case Reply.Answer answer -> new Outcome.Table(table(answer));
      case Reply.Mistake(Reply.Fault fault, String detail, var at) -> {
        int line = at.isEmpty() ? 0 : lineAt(sql, at.getAsInt());
        int column = at.isEmpty() ? 0 : at.getAsInt() - sql.lastIndexOf('\n', at.getAsInt() - 1);
        yield new Outcome.Mistake(text(fault, detail), line, column);
      }
    };
  }

  private static int lineAt(String sql, int place) {
    return 1 + (int) sql.substring(0, place).chars().filter(sign -> sign == '\n').count();
  }

  private static String text(Reply.Fault fault, String detail) {
    return switch (fault) {
      case EMPTY -> Messages.text("data.mistake.empty");
      case SQL -> Messages.text("data.mistake.sql", detail);
      case NOT_READING ->
          detail.isEmpty()
              ? Messages.text("data.mistake.writing")
              : Messages.text("data.mistake.beginning", detail);
      case SEVERAL -> Messages.text("data.mistake.several", detail);
      case FORBIDDEN ->
          detail.isEmpty()
              ? Messages.text("data.mistake.forbidden")
              : Messages.text("data.mistake.forbiddenName", detail);
      case TOO_LARGE -> Messages.text("data.mistake.tooLarge");
    };
  }

  private static ResultTable table(Reply.Answer answer) {
    List<ResultTable.ResultColumn> columns = new ArrayList<>();
    for (Reply.Column column : answer.columns()) {
      columns.add(
          new ResultTable.ResultColumn(
              column.name(), name(column.type()), column.type().isNumber()));
    }
    String summary =
        Messages.text(
            "data.result.summary",
            answer.rows().size(),
            answer.columns().size(),
            answer.took().toMillis());
    return new ResultTable(columns, answer.rows(), summary, cut(answer));
  }

  private static String cut(Reply.Answer answer) {
    int rows = answer.rows().size();
    List<String> words = new ArrayList<>();
    switch (answer.end()) {
      case WHOLE -> {}
      case ROWS -> words.add(Messages.text("data.result.cutRows", rows));
      case SIZE -> words.add(Messages.text("data.result.cutSize", rows));
      case TIME -> words.add(Messages.text("data.result.cutTime", rows));
      case SPACE -> words.add(Messages.text("data.result.cutSpace", rows));
    }
    if (answer.shortened() > 0) {
      words.add(Messages.text("data.result.shortened", answer.shortened()));
    }
    return String.join(" ", words);
  }

  private static String name(Reply.Type type) {
    return switch (type) {
      case NOTHING -> Messages.text("data.type.nothing");
      case INTEGER -> Messages.text("data.type.integer");
      case REAL -> Messages.text("data.type.real");
      case TEXT -> Messages.text("data.type.text");
      case BYTES -> Messages.text("data.type.bytes");
      case MIXED -> Messages.text("data.type.mixed");
    };
  }
}
