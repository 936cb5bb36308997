package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dev.sheaf.export.Reply.End;
import dev.sheaf.export.Reply.Fault;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.LocalPlace;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQuestionsTest {
  private static final String ENDLESS =
      "with recursive n(x) as (select 1 union all select x + 1 from n) ";

  @TempDir private static Path home;

  private static SandboxLibrary demo;
  private static Asking asking;

  @BeforeAll
  static void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    var _ = demo.library().create(NewGist.of("kept", Visibility.SECRET, Map.of("a", "text")));
    asking = new Asking(demo.library().finding().place());
  }

  @AfterAll
  static void stop() {
    demo.close();
  }

  private static Set<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return new TreeSet<>(files.map(Path::toString).toList());
    }
  }

  private static Reply ask(String sql) throws Exception {
    return asking.ask(sql.replace("$home", home.toString()), AskLimits.SCREEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from gists",
        "update gists set description = ''",
        "insert into gists(id) values ('x')",
        "drop view gists",
        "create table t(x)",
        "create temp table t(x)",
        "with a as (select 1) delete from gists",
        "with a as (select 1) insert into gist select * from a",
        "with a as (select 1) update main.gist set id = 'x'",
        "attach '$home/evil.db' as e",
        "detach main",
        "vacuum",
        "vacuum into '$home/evil.db'",
        "backup to '$home/evil.db'",
        "/**/ backup to '$home/evil.db'",
        "backup main to $home/evil.db",
        "restore from '$home/evil.db'",
        "pragma query_only = off",
        "pragma journal_mode = delete",
        "pragma writable_schema = on",
        "pragma temp_store_directory = '$home'",
        "pragma database_list",
        "begin immediate",
        "commit",
        "savepoint s",
        "reindex",
        "analyze",
        "select 1; delete from gists",
        "select 1;;; vacuum into '$home/evil.db'",
        "explain delete from gists",
        "explain query plan drop view gists",
        "select load_extension('$home/evil')",
        "select load_extension('$home/evil', 'main')",
        "select readfile('/etc/passwd')",
        "select writefile('$home/evil', 'x')",
        "select edit('x')",
        "select fts3_tokenizer('simple')",
        "select * from sqlite_schema",
        "select * from sqlite_master",
        "select * from sqlite_temp_schema",
        "select * from temp.sqlite_master",
        "select * from \"sqlite_temp_master\"",
        "select * from [sqlite_temp_schema] as innocent",
        "select (select sql from sqlite_temp_schema limit 1)",
        "select 1 where exists (select 1 from main . sqlite_schema)",
        "explain query plan select * from sqlite_temp_schema",
        "select * from pragma_database_list",
        "select * from pragma_database_list() x",
        "select * from \"pragma_table_list\"",
        "select name from pragma_table_xinfo('gists')",
        "select * from gists where id in (select name from pragma_database_list)",
        "select * from dbstat",
        "select * from sqlite_dbpage",
        "select * from sqlite_stmt",
        "select * from bytecode('select 1')",
        "select * from csv('/etc/passwd')",
        "select * from fsdir('/')",
        "select * from gist",
        "select * from main.gist",
        "select * from temp.gist",
        "select * from \"gist\" join blob",
        "select bytes from blob",
        "select * from account",
        "select * from draft",
        "select * from GIST_FILE",
        "select * from search_text",
        "select * from search_text_data",
        "select * from search_term",
        "select * from asked",
        "select * from main.gists",
        "select * from library.gist"
      })
  void whatDoesMoreThanReadTheTablesIsRefused(String sql) throws Exception {
    Set<String> before = files();
    assertThat(ask(sql)).isInstanceOf(Reply.Mistake.class);
    assertThat(files()).isEqualTo(before);
    assertThat(((Reply.Answer) ask("select description from gists")).rows())
        .containsExactly(List.of("kept"));
  }

  @Test
  void noOtherProgramCanBeBroughtInByTheNameOfTheLibrary() throws Exception {
    Path odd = Files.createDirectories(home.resolve("a?mode=rwc&b#c'd%20 e"));
    Path copy = Files.copy(demo.library().finding().place().file(), odd.resolve("library.db"));
    Reply reply = new Asking(new LocalPlace(copy, "x")).ask("select 1", AskLimits.SCREEN);
    assertThat(reply).isInstanceOf(Reply.Answer.class);
  }

  @Test
  void aLibraryThatIsNotThereIsNotMade() {
    Path none = home.resolve("none.db");
    GistException thrown =
        catchThrowableOfType(
            GistException.class,
            () -> new Asking(new LocalPlace(none, "x")).ask("select 1", AskLimits.SCREEN));
    assertThat(thrown.failure()).isInstanceOf(Failure.StoreDamaged.class);
    assertThat(none).doesNotExist();
  }

  @Test
  void aQuestionThatNeverEndsIsStoppedInTime() throws Exception {
    AskLimits soon = new AskLimits(10, 1_000, 100, Duration.ofMillis(200));
    Reply counted = asking.ask(ENDLESS + "select count(*) from n", soon);
    assertThat(((Reply.Answer) counted).end()).isEqualTo(End.TIME);
    assertThat(((Reply.Answer) counted).took()).isLessThan(Duration.ofSeconds(5));
    Reply some = asking.ask(ENDLESS + "select x from n where x < 3 or x % 1000000000 = 0", soon);
    assertThat(((Reply.Answer) some).end()).isEqualTo(End.TIME);
    assertThat(((Reply.Answer) some).rows()).containsExactly(List.of(1L), List.of(2L));
  }

  @Test
  void aQuestionCanBeCancelled() throws Exception {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread asked =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    var _ = ask(ENDLESS + "select count(*) from n");
                  } catch (Exception e) {
                    thrown.set(e);
                  }
                });
    await().until(() -> running() > 0);
    asked.interrupt();
    asked.join(Duration.ofSeconds(5));
    assertThat(thrown.get())
        .isInstanceOfSatisfying(
            GistException.class, e -> assertThat(e.failure()).isEqualTo(new Failure.Cancelled()));
    await().until(() -> running() == 0);
  }

  private static long running() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("asking"))
        .count();
  }

  @Test
  void noValueGrowsBeyondWhatMemoryHolds() throws Exception {
    for (String sql :
        List.of(
            "select zeroblob(2000000000)",
            "select length(randomblob(100000000))",
            "select printf('%.*c', 100000000, 'x')",
            "select replace(hex(zeroblob(5000000)), '0', 'abcdef')",
            ENDLESS + "select group_concat(x) from (select x from n limit 3000000)",
            ENDLESS + "select json_group_array(x) from (select x from n limit 3000000)")) {
      Reply reply = ask(sql);
      assertThat(reply).as(sql).isInstanceOf(Reply.Mistake.class);
      assertThat(((Reply.Mistake) reply).fault()).as(sql).isEqualTo(Fault.TOO_LARGE);
    }
  }

  @Test
  void aQuestionAsLongAsABookIsRefused() throws Exception {
    assertThat(ask("select " + "1+".repeat(60_000) + "1")).isInstanceOf(Reply.Mistake.class);
    assertThat(ask("select " + "(".repeat(5_000) + "1" + ")".repeat(5_000)))
        .isInstanceOf(Reply.Mistake.class);
  }

  @Test
  void namesFromHereAreNoQuestions() throws Exception {
    Reply.Answer answer =
        (Reply.Answer)
            ask("select 'pragma_database_list', 'sqlite_schema' as \"sqlite_temp_schema\"");
    assertThat(answer.rows()).containsExactly(List.of("pragma_database_list", "sqlite_schema"));
  }
}
