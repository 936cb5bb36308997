package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.export.Reply.End;
import dev.sheaf.export.Reply.Fault;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.LocalPlace;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingTest {
  @TempDir private Path home;

  private SandboxLibrary demo;
  private Asking asking;
  private Gist gist;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    gist =
        demo.library()
            .create(
                NewGist.of(
                    "It's a retry #http #Java",
                    Visibility.SECRET,
                    Map.of("A.java", "class A {}\n", "täxt.md", "# 🐑 ü\n")))
            .gist();
    asking = new Asking(demo.library().finding().place());
  }

  @AfterEach
  void stop() {
    demo.close();
  }

  private Reply.Answer answer(String sql) throws Exception {
    Reply reply = asking.ask(sql, AskLimits.SCREEN);
    assertThat(reply).as(sql).isInstanceOf(Reply.Answer.class);
    return (Reply.Answer) reply;
  }

  private Reply.Mistake mistake(String sql) throws Exception {
    Reply reply = asking.ask(sql, AskLimits.SCREEN);
    assertThat(reply).as(sql).isInstanceOf(Reply.Mistake.class);
    return (Reply.Mistake) reply;
  }

  @Test
  void gistsHaveWhatTheListKnowsOfThem() throws Exception {
    Reply.Answer answer =
        answer(
            """
            select id, description, owner, public, mine, starred, pinned, files, bytes, comments,
              fork_of, created_at, updated_at from gists\
            """);
    String login = demo.library().account().orElseThrow().login();
    assertThat(answer.rows())
        .containsExactly(
            Arrays.asList(
                gist.id(),
                "It's a retry #http #Java",
                login,
                0L,
                1L,
                0L,
                0L,
                2L,
                21L,
                0L,
                null,
                gist.createdAt().toString(),
                gist.updatedAt().toString()));
    assertThat(answer.end()).isEqualTo(End.WHOLE);
    assertThat(answer.columns().get(3)).isEqualTo(new Reply.Column("public", Reply.Type.INTEGER));
    assertThat(answer.columns().get(10).type()).isEqualTo(Reply.Type.NOTHING);
  }

  @Test
  void filesHaveTheirContentAsText() throws Exception {
    assertThat(answer("select name, bytes, content from files order by name").rows())
        .containsExactly(
            List.of("A.java", 11L, "class A {}\n"), List.of("täxt.md", 10L, "# 🐑 ü\n"));
  }

  @Test
  void tagsAndLanguagesAreTables() throws Exception {
    assertThat(answer("select tag from tags order by tag").rows())
        .containsExactly(List.of("Java"), List.of("http"));
    assertThat(answer("select language, files, gists, bytes from languages order by 1").rows())
        .containsExactly(List.of("Java", 1L, 1L, 11L), List.of("Markdown", 1L, 1L, 10L));
  }

  @Test
  void everyTableHasTheColumnsItIsSaidToHave() throws Exception {
    assertThat(Asking.tables())
        .extracting(AskTable::name)
        .containsExactly(
            "gists", "files", "comments", "revisions", "forks", "people", "tags", "languages");
    for (AskTable table : Asking.tables()) {
      assertThat(answer("select * from " + table.name()).columns())
          .as(table.name())
          .extracting(Reply.Column::name)
          .isEqualTo(table.columns().stream().map(AskTable.AskColumn::name).toList());
    }
  }

  @Test
  void whatWasReadOfHistoryAndCommentsCanBeAsked() throws Exception {
    demo.connect().addComment(gist.id(), "Nice");
    var _ = demo.library().comments(gist.id());
    var _ = demo.library().revisions(gist.id());
    String login = demo.library().account().orElseThrow().login();
    assertThat(answer("select gist_id, author, body from comments").rows())
        .containsExactly(List.of(gist.id(), login, "Nice"));
    assertThat(answer("select author, additions > 0, deletions from revisions").rows())
        .containsExactly(List.of(login, 1L, 0L));
  }

  @Test
  void anotherAccountsRowsAreNotThere() throws Exception {
    Path file = demo.library().finding().place().file();
    Asking other = new Asking(new LocalPlace(file, "it's another/1"));
    for (AskTable table : Asking.tables()) {
      Reply reply = other.ask("select * from " + table.name(), AskLimits.SCREEN);
      assertThat(((Reply.Answer) reply).rows()).as(table.name()).isEmpty();
    }
  }

  @Test
  void anAnswerShowsWhatWasSavedJustNow() throws Exception {
    Reply.Answer before = answer("select count(*) from gists");
    var _ = demo.library().create(NewGist.of("b", Visibility.PUBLIC, Map.of("b", "b")));
    assertThat(before.rows()).containsExactly(List.of(1L));
    assertThat(answer("select count(*) from gists").rows()).containsExactly(List.of(2L));
  }

  @Test
  void valuesComeAsWhatTheyAre() throws Exception {
    Reply.Answer answer =
        answer(
            "select 9007199254740993 as n, 1.5 as r, x'00ff' as b, null as z, 'a' as t, 1 as m"
                + " union all select 1, 2, x'', null, 'b', 'x'");
    assertThat(answer.columns())
        .extracting(Reply.Column::type)
        .containsExactly(
            Reply.Type.INTEGER,
            Reply.Type.REAL,
            Reply.Type.BYTES,
            Reply.Type.NOTHING,
            Reply.Type.TEXT,
            Reply.Type.MIXED);
    assertThat(answer.rows().getFirst())
        .containsExactly(9007199254740993L, 1.5, new Bytes(2, "00ff"), null, "a", 1L);
  }

  @Test
  void moreRowsThanWantedAreCutAndThatIsSaid() throws Exception {
    String sql = "with recursive n(x) as (select 1 union all select x + 1 from n) select x from n";
    AskLimits limits = new AskLimits(3, 1_000, 10, Duration.ofSeconds(20));
    Reply.Answer answer = (Reply.Answer) asking.ask(sql, limits);
    assertThat(answer.rows()).containsExactly(List.of(1L), List.of(2L), List.of(3L));
    assertThat(answer.end()).isEqualTo(End.ROWS);
    Reply.Answer exact = (Reply.Answer) asking.ask("values (1), (2), (3)", limits);
    assertThat(exact.end()).isEqualTo(End.WHOLE);
  }

  @Test
  void moreTextThanWantedIsCutAndThatIsSaid() throws Exception {
    String sql = "with recursive n(x) as (select 1 union all select x + 1 from n) select 'abcd'";
    AskLimits limits = new AskLimits(1_000_000, 100, 2, Duration.ofSeconds(20));
    Reply.Answer answer = (Reply.Answer) asking.ask(sql + " from n", limits);
    assertThat(answer.end()).isEqualTo(End.SIZE);
    assertThat(answer.rows().getFirst()).containsExactly("ab");
    assertThat(answer.shortened()).isEqualTo(answer.rows().size());
  }

  @Test
  void aMistakeNamesItsPlace() throws Exception {
    assertThat(mistake("select 'frm', *\nfrm gists").at()).isEqualTo(OptionalInt.of(16));
    assertThat(mistake("select nope from gists"))
        .isEqualTo(new Reply.Mistake(Fault.SQL, "no such column: nope", OptionalInt.of(7)));
    assertThat(mistake("select g.nope from gists g").at()).isEqualTo(OptionalInt.of(9));
    assertThat(mistake("select 1 from nowhere"))
        .isEqualTo(new Reply.Mistake(Fault.SQL, "no such table: nowhere", OptionalInt.of(14)));
    assertThat(mistake("select nofun(1)").at()).isEqualTo(OptionalInt.of(7));
    assertThat(mistake("select 'abc").at()).isEqualTo(OptionalInt.of(7));
    assertThat(mistake("select 1 from").at()).isEqualTo(OptionalInt.of(13));
    assertThat(mistake("select a from files where b, c").at()).isEqualTo(OptionalInt.of(27));
  }

  @Test
  void nothingIsNoQuestion() throws Exception {
    assertThat(mistake("").fault()).isEqualTo(Fault.EMPTY);
    assertThat(mistake(" -- only a comment\n;").fault()).isEqualTo(Fault.EMPTY);
  }

  @Test
  void aQuestionMayEndWithASemicolonAndAComment() throws Exception {
    assertThat(answer("/* one */ select 1; -- done").rows()).containsExactly(List.of(1L));
    assertThat(mistake("select 1; select 2"))
        .isEqualTo(new Reply.Mistake(Fault.SEVERAL, "select", OptionalInt.of(10)));
  }

  @Test
  void thePlanOfAQuestionCanBeAskedFor() throws Exception {
    assertThat(answer("explain query plan select * from gists").rows()).isNotEmpty();
    assertThat(answer("explain select 1").rows()).isNotEmpty();
  }
}
