package dev.sheaf.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.export.Asking;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.LocalPlace;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.QueuedBackground;
import dev.sheaf.ui.session.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskViewModelTest {
  @TempDir private Path home;

  private final Notices notices = new Notices();
  private final List<Request> requests = new ArrayList<>();
  private SandboxLibrary demo;
  private AskViewModel model;
  private Gist gist;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    demo.session().onRequest(requests::add);
    gist =
        demo.library()
            .create(NewGist.of("one #a", Visibility.SECRET, Map.of("a.sql", "select 1;\n")))
            .gist();
    model = model(new ImmediateBackground());
  }

  private AskViewModel model(Background background) {
    return new AskViewModel(
        new Asking(demo.library().finding().place()),
        demo.library().finding().asked(),
        demo.session(),
        background,
        notices);
  }

  @AfterEach
  void stop() {
    model.close();
    demo.close();
  }

  private ResultTable table() {
    assertThat(model.stateProperty().get()).isInstanceOf(Loadable.Loaded.class);
    Outcome outcome = ((Loadable.Loaded<Outcome>) model.stateProperty().get()).value();
    assertThat(outcome).isInstanceOf(Outcome.Table.class);
    return ((Outcome.Table) outcome).table();
  }

  @Test
  void aQuestionIsAnsweredWithTypesCountsAndTime() {
    model.ask("select description, files, null as z from gists");
    assertThat(table().columns())
        .containsExactly(
            new ResultTable.ResultColumn("description", "text", false),
            new ResultTable.ResultColumn("files", "integer", true),
            new ResultTable.ResultColumn("z", "null", false));
    assertThat(table().summary()).startsWith("1 row · 3 columns · ");
    assertThat(table().cut()).isEmpty();
  }

  @Test
  void everyReadyQuestionIsAnswered() {
    for (ReadyQuestion ready : ReadyQuestion.all()) {
      model.ask(ready);
      assertThat(table().columns()).as(ready.title()).isNotEmpty();
      assertThat(model.chart().shownProperty().get()).isEqualTo(ready.chart().isPresent());
    }
  }

  @Test
  void moreRowsThanFitAreCutAndThatIsSaid() {
    model.ask("with recursive n(x) as (select 1 union all select x + 1 from n) select x from n");
    assertThat(table().rows()).hasSize(10_000);
    assertThat(table().cut()).startsWith("Cut at 10,000 rows: there are more.");
  }

  @Test
  void aMistakeIsToldWithLineAndColumn() {
    model.ask("select id,\n  nope\nfrom gists");
    assertThat(model.stateProperty().get())
        .isEqualTo(
            new Loadable.Loaded<Outcome>(
                new Outcome.Mistake(
                    "SQLite does not understand the question: no such column: nope.", 2, 3)));
    model.ask("");
    assertThat(model.stateProperty().get())
        .isEqualTo(
            new Loadable.Loaded<Outcome>(
                new Outcome.Mistake(
                    "There is no question yet. Type one, or take a ready one.", 0, 0)));
  }

  @Test
  void whatWasAskedIsKeptTheLastOneFirst() {
    model.ask("select 1");
    model.ask("select 2");
    model.ask("not a question");
    model.ask("select 1");
    assertThat(model(new ImmediateBackground()).historyProperty().get())
        .containsExactly("select 1", "select 2");
  }

  @Test
  void aCancelledQuestionLeavesWhatWasThere() {
    QueuedBackground queue = new QueuedBackground();
    AskViewModel slow = model(queue);
    queue.runAll();
    slow.ask("select 1 as one");
    assertThat(slow.stateProperty().get()).isInstanceOf(Loadable.Loading.class);
    queue.runAll();
    Loadable<Outcome> first = slow.stateProperty().get();
    slow.ask("select 2 as two");
    slow.cancel();
    queue.runAll();
    assertThat(slow.stateProperty().get()).isSameAs(first);
  }

  @Test
  void aLibraryThatCannotBeReadIsAFailure() {
    AskViewModel lost =
        new AskViewModel(
            new Asking(new LocalPlace(home.resolve("none.db"), "x")),
            demo.library().finding().asked(),
            demo.session(),
            new ImmediateBackground(),
            notices);
    lost.run();
    assertThat(lost.stateProperty().get())
        .isInstanceOfSatisfying(
            Loadable.Failed.class,
            failed -> assertThat(failed.failure()).isInstanceOf(Failure.StoreDamaged.class));
  }

  @Test
  void rowsAreOrderedByNumbersThenWordsAndNullsAreLast() {
    model.ask("values (10, 'b'), (9, 'A'), (null, null), ('x', 'a')");
    ResultTable table = table();
    assertThat(table.sorted(0, true))
        .extracting(List::getFirst)
        .containsExactly(9L, 10L, "x", null);
    assertThat(table.sorted(0, false))
        .extracting(List::getFirst)
        .containsExactly("x", 10L, 9L, null);
    assertThat(table.sorted(1, true)).extracting(row -> row.get(1)).startsWith("A", "a", "b");
  }

  @Test
  void aRowLeadsToItsGist() {
    model.ask("select name, gist_id from files");
    model.open(table(), table().rows().getFirst());
    assertThat(requests).containsExactly(new Request.ShowGist(gist.id()));
    model.ask("select 5 as id");
    model.open(table(), table().rows().getFirst());
    assertThat(requests).hasSize(1);
  }

  @Test
  void allRowsAreSavedToAFile() throws Exception {
    Path csv = home.resolve("out.csv");
    Path lines = home.resolve("out.jsonl");
    model.ask(
        "select 1 as n, 'a,\"b\"\nü' as t, null as z, x'0001' as b, 1.5 as r union all select 2,"
            + " '', null, null, 9e999");
    model.write(csv, true);
    model.write(lines, false);
    assertThat(csv).hasContent("n,t,z,b,r\r\n1,\"a,\"\"b\"\"\nü\",,AAE=,1.5\r\n2,,,,Infinity\r\n");
    assertThat(Files.readString(lines))
        .isEqualTo(
            """
            {"n":1,"t":"a,\\"b\\"\\nü","z":null,"b":"AAE=","r":1.5}
            {"n":2,"t":"","z":null,"b":null,"r":"Infinity"}
            """);
    assertThat(notices.shown()).hasSize(2);
    assertThat(notices.shown().getFirst().text()).isEqualTo("2 rows written to out.csv.");
    assertThat(home.resolve("out.csv.part")).doesNotExist();
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() {
    model.ask("select 1");
    model.write(home.resolve("none").resolve("out.csv"), true);
    assertThat(notices.shown().getFirst().text()).contains("out.csv");
  }

  @Test
  void aChartTakesTheFirstWordsAndNumbersAndKeepsWhatWasChosen() {
    model.ask("select 'x' as name, 3 as a, 4 as b union all select 'y', 5, 6");
    ChartViewModel chart = model.chart();
    ChartData data = chart.dataProperty().get().orElseThrow();
    assertThat(data.across()).isEqualTo("name");
    assertThat(data.up()).isEqualTo("a");
    assertThat(data.points()).extracting(ChartData.Point::y).containsExactly(3.0, 5.0);
    chart.choose(new ChartViewModel.Choice(ChartKind.LINE, 1, 2));
    assertThat(chart.dataProperty().get().orElseThrow().numbers()).isTrue();
    model.ask("select 1 as b, 2 as a");
    assertThat(chart.choiceProperty().get())
        .isEqualTo(new ChartViewModel.Choice(ChartKind.LINE, 1, 0));
    model.ask("select 'only words' as w");
    assertThat(chart.dataProperty().get()).isEmpty();
  }

  @Test
  void aChartSaysHowManyRowsItLeavesOut() {
    model.ask(
        "with recursive n(x) as (select 1 union all select x + 1 from n where x < 100)"
            + " select 'r' || x as name, x from n");
    ChartData data = model.chart().dataProperty().get().orElseThrow();
    assertThat(data.points()).hasSize(60);
    assertThat(data.left()).isEqualTo(40);
  }
}
