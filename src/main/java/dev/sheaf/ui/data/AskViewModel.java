package dev.sheaf.ui.data;

import dev.sheaf.export.AnswerFile;
import dev.sheaf.export.AskLimits;
import dev.sheaf.export.Asking;
import dev.sheaf.export.Reply.End;
import dev.sheaf.gist.Failure;
import dev.sheaf.library.Asked;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.code.Completion;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A question in SQL about the library, what came of it, and those asked before.
public final class AskViewModel implements AutoCloseable {
  private final Asking asking;
  private final Asked asked;
  private final Session session;
  private final Background background;
  private final Notices notices;
  private final CodeDocument question;
  private final ChartViewModel chart = new ChartViewModel();
  private final ReadOnlyObjectWrapper<Loadable<Outcome>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final ReadOnlyObjectWrapper<List<String>> history =
      new ReadOnlyObjectWrapper<>(List.of());
  private Background.Task running = Background.Task.NONE;
  private Background.Task sorting = Background.Task.NONE;
  private Background.Task writing = Background.Task.NONE;
  private Background.Task looking = Background.Task.NONE;
  private Loadable<Outcome> before = new Loadable.Idle<>();
  private String answered = "";

  public AskViewModel(
      Asking asking, Asked asked, Session session, Background background, Notices notices) {
    this.asking = asking;
    this.asked = asked;
    this.session = session;
    this.background = background;
    this.notices = notices;
    question = new CodeDocument("question.sql", "SQL", ReadyQuestion.all().getFirst().sql());
    look();
  }

  /// What is being asked, as it is typed.
  public CodeDocument question() {
    return question;
  }

  ReadOnlyObjectProperty<Loadable<Outcome>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Questions asked here, the last one first.
  ReadOnlyObjectProperty<List<String>> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /// How the result is drawn.
  ChartViewModel chart() {
    return chart;
  }

  List<SchemaItem> schema() {
    return Asking.tables().stream()
        .map(
            table ->
                new SchemaItem(
                    table.name(),
                    "",
                    table.about(),
                    table.columns().stream()
                        .map(
                            column ->
                                new SchemaItem(
                                    column.name(), column.type(), column.about(), List.of()))
                        .toList()))
        .toList();
  }

  /// What could be typed.
  Completion.Source words() {
    return new SqlWords(Asking.tables());
  }

  private void look() {
    looking = background.run(asked::all, history::set, this::failed);
  }

  /// Asks what is typed.
  void run() {
    if (state.get() instanceof Loadable.Loading) {
      return;
    }
    String sql = question.text();
    before = state.get();
    state.set(new Loadable.Loading<>());
    running =
        background.run(
            () -> Results.of(asking.ask(sql, AskLimits.SCREEN), sql),
            outcome -> answered(outcome, sql),
            thrown -> state.set(new Loadable.Failed<>(Failures.known(thrown))));
  }

  private void answered(Outcome outcome, String sql) {
    if (outcome instanceof Outcome.Table(ResultTable table)) {
      answered = sql;
      chart.show(table);
      keep(sql);
    }
    state.set(new Loadable.Loaded<>(outcome));
  }

  private void keep(String sql) {
    looking.cancel();
    looking =
        background.run(
            () -> {
              asked.add(sql);
              return asked.all();
            },
            history::set,
            this::failed);
  }

  /// Stops what is asked; what was there before is there again.
  void cancel() {
    if (state.get() instanceof Loadable.Loading) {
      running.cancel();
      state.set(before);
    }
  }

  /// Puts another question in place of what is typed, which can be undone, and asks it.
  void ask(String sql) {
    cancel();
    question.replaceText(sql);
    run();
  }

  void ask(ReadyQuestion ready) {
    chart.wish(ready.chart());
    ask(ready.sql());
  }

  /// Orders rows away from the screen's thread.
  void sort(
      ResultTable table,
      int column,
      boolean ascending,
      Consumer<List<List<@Nullable Object>>> sorted) {
    sorting.cancel();
    sorting = background.run(() -> table.sorted(column, ascending), sorted, this::failed);
  }

  /// Opens the gist that a row is about, if it is about one.
  void open(ResultTable table, List<@Nullable Object> row) {
    gistOf(table, row).ifPresent(id -> session.request(new Request.ShowGist(id)));
  }

  static Optional<String> gistOf(ResultTable table, List<@Nullable Object> row) {
    return table.gistColumn().stream()
        .mapToObj(row::get)
        .filter(String.class::isInstance)
        .map(Objects::toString)
        .findFirst();
  }

  /// Writes all rows of what was answered last to a file.
  void write(Path file, boolean csv) {
    AnswerFile.Format format = csv ? AnswerFile.Format.CSV : AnswerFile.Format.JSON_LINES;
    AnswerFile answer = new AnswerFile(asking, file, format);
    String sql = answered;
    writing.cancel();
    writing =
        background.run(
            () -> answer.write(sql),
            written -> written.ifPresent(done -> told(file, done)),
            this::failed);
  }

  private void told(Path file, AnswerFile.Written written) {
    List<String> words = new ArrayList<>();
    words.add(Messages.text("data.written", written.rows(), String.valueOf(file.getFileName())));
    if (written.end() != End.WHOLE) {
      words.add(Messages.text("data.written.cut"));
    }
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    notices.add(
        new Notice(
            Notice.Kind.DONE,
            String.join(" ", words),
            new Notice.Action(
                Messages.text("data.openFolder"),
                () -> session.request(new Request.OpenFolder(folder)))));
  }

  private void failed(Throwable thrown) {
    Failure failure = Failures.known(thrown);
    if (!(failure instanceof Failure.Cancelled)) {
      notices.problem(FailureText.of(failure));
    }
  }

  @Override
  public void close() {
    running.cancel();
    sorting.cancel();
    writing.cancel();
    looking.cancel();
  }
}
