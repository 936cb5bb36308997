package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.text.Encoding;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.session.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {
  @TempDir private Path home;
  @TempDir private Path desktop;

  private Workplace at;

  @BeforeEach
  void open() throws Exception {
    at = new Workplace(home);
  }

  @AfterEach
  void close() {
    at.close();
  }

  private Path file(String name, String content) throws IOException {
    Path file = desktop.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private Arrivals arrivals() {
    return at.model().arrivals();
  }

  private List<String> names() {
    return at.edited().edit().files().stream().map(FileEdit::name).toList();
  }

  @Test
  void filesAreAddedAndTheFirstIsShown() throws Exception {
    Gist gist = at.shown("z.txt", "zero");

    arrivals().bring(List.of(file("b.txt", "two\r\n"), file("a.txt", "one")));

    assertThat(names()).containsExactly("z.txt", "a.txt", "b.txt");
    assertThat(at.edited().front().orElseThrow().name()).isEqualTo("a.txt");
    assertThat(at.told()).containsExactly("Added 2 files.");

    at.model().save();
    assertThat(at.onHost(gist, "b.txt")).isEqualTo("two\r\n");
  }

  @Test
  void lineEndsOutliveARestart() throws Exception {
    Gist gist = at.shown("z.txt", "zero");
    arrivals().bring(List.of(file("b.txt", "one\r\ntwo\nthree\r\n")));

    var session = at.freshSession();
    EditorViewModel again = at.restarted(session);
    session.show(new Shown.Saved(gist));
    again.save();

    assertThat(at.onHost(gist, "b.txt")).isEqualTo("one\r\ntwo\nthree\r\n");
  }

  @Test
  void foldersAreAskedAboutWithTheNamesTheirFilesGet() throws Exception {
    at.shown("z.txt", "zero");
    file("p/main.py", "1");
    file("p/util/x.py", "2");
    file("p/util-x.py", "3");

    arrivals().bring(List.of(desktop.resolve("p")));

    assertThat(names()).containsExactly("z.txt");
    Arrivals.Arrival asked = arrivals().askedProperty().get().orElseThrow();
    assertThat(asked.incoming().named(asked.before(), false))
        .extracting(Incoming.Named::name)
        .containsExactly("main.py", "util-x.py", "util-x-2.py");

    arrivals().accept(false);
    assertThat(names()).containsExactly("z.txt", "main.py", "util-x.py", "util-x-2.py");
    assertThat(arrivals().askedProperty().get()).isEmpty();
  }

  @Test
  void whoDeclinesAddsNothing() throws Exception {
    at.shown("z.txt", "zero");
    file("p/main.py", "1");

    arrivals().bring(List.of(desktop.resolve("p")));
    arrivals().decline();

    assertThat(names()).containsExactly("z.txt");
    assertThat(at.model().hasUnsaved()).isFalse();
  }

  @Test
  void aNameThatIsTakenGetsANumber() throws Exception {
    at.shown("a.txt", "old");

    arrivals().bring(List.of(file("a.txt", "new")));
    arrivals().accept(false);

    assertThat(names()).containsExactly("a.txt", "a-2.txt");
    assertThat(at.text("a.txt")).isEqualTo("old");
    assertThat(at.text("a-2.txt")).isEqualTo("new");
  }

  @Test
  void orTheFileOfThatNameGetsTheTextWhichCanBeUndone() throws Exception {
    Gist gist = at.shown("a.txt", "old\n");

    arrivals().bring(List.of(file("a.txt", "new\r\n")));
    arrivals().accept(true);

    assertThat(names()).containsExactly("a.txt");
    assertThat(at.text("a.txt")).isEqualTo("new\n");
    at.model().save();
    assertThat(at.onHost(gist, "a.txt")).isEqualTo("new\r\n");
  }

  @Test
  void theEmptyFileOfANewGistMakesRoom() throws Exception {
    at.model().newGist();

    arrivals().bring(List.of(file("a.txt", "one")));

    assertThat(names()).containsExactly("a.txt");
    assertThat(at.edited().namingProperty().get()).isEmpty();
  }

  @Test
  void whereNothingIsShownASecretGistBegins() throws Exception {
    assertThat(arrivals().areWelcome()).isTrue();

    arrivals().bring(List.of(file("a.txt", "one"), file("b.txt", "two")));

    assertThat(names()).containsExactly("a.txt", "b.txt");
    assertThat(at.edited().edit().visibility()).isEqualTo(Visibility.SECRET);
    assertThat(at.library().drafts().all()).hasSize(1);
  }

  @Test
  void aGistOfSomebodyElseTakesNone() throws Exception {
    at.show(at.given(at.other(), "a.txt", "one"));

    assertThat(arrivals().areWelcome()).isFalse();
    arrivals().bring(List.of(file("b.txt", "two")));

    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void whatIsRefusedIsToldInOneNotice() throws Exception {
    at.shown("z.txt", "zero");

    arrivals().bring(List.of(file("a.txt", "one"), file("b.txt", ""), desktop.resolve("c.txt")));

    Notice told = at.notices().shown().getFirst();
    assertThat(told.kind()).isEqualTo(Notice.Kind.PROBLEM);
    assertThat(told.text())
        .isEqualTo(
            "Added a.txt. b.txt is empty, and a gist keeps no empty file. c.txt cannot be read.");
  }

  @Test
  void moreFilesThanTheApiListsAreWarnedOf() {
    List<Incoming.File> files =
        IntStream.range(0, 301)
            .mapToObj(i -> new Incoming.File(i + ".txt", "x", 1, Encoding.UTF_8))
            .toList();
    Incoming incoming = new Incoming(files, List.of(), 0, false, false);
    GistEdit gist = GistEdit.fresh("a.txt");

    assertThat(incoming.needsAnswer(gist)).isTrue();
    assertThat(incoming.cautions(gist)).singleElement().asString().contains("302", "300");
  }

  @Test
  void aLargeFileIsWarnedOf() {
    Incoming incoming =
        new Incoming(
            List.of(new Incoming.File("a.log", "x", 11L << 20, Encoding.UTF_8)),
            List.of(),
            0,
            false,
            false);

    assertThat(incoming.cautions(GistEdit.fresh("b.txt")))
        .singleElement()
        .asString()
        .contains("a.log", "11 MB");
  }

  @Test
  void aFileIsLentUnderANameThatStaysInItsFolder() throws Exception {
    at.model().newGist();
    at.model().files().rename(at.file(FileNames.FIRST).key(), "..\\..\\x");
    at.type("..\\..\\x", "text");

    List<Path> lent = new ArrayList<>();
    at.model().files().copies().lend(at.edited(), at.file("..\\..\\x").key(), lent::add);

    assertThat(lent.getFirst()).hasContent("text").hasFileName("__.._x");
    assertThat(lent.getFirst().normalize()).isEqualTo(lent.getFirst());
  }

  @Test
  void aCopyIsWhatStandsInTheEditorWithItsLineEnds() throws Exception {
    at.shown("a.txt", "one\r\ntwo\r\n");
    at.type("a.txt", "one\nthree\n");
    Path target = desktop.resolve("copy.txt");

    at.model().files().copies().save(at.edited(), at.file("a.txt").key(), target);

    assertThat(Files.readString(target)).isEqualTo("one\r\nthree\r\n");
    assertThat(at.told()).singleElement().asString().contains("copy.txt");
  }

  @Test
  void aCopyThatCannotBeWrittenSaysWhy() throws Exception {
    at.shown("a.txt", "one");

    at.model()
        .files()
        .copies()
        .save(at.edited(), at.file("a.txt").key(), desktop.resolve("no/such.txt"));

    assertThat(at.told()).singleElement().asString().contains("No copy was made");
    assertThat(at.notices().shown().getFirst().kind()).isEqualTo(Notice.Kind.PROBLEM);
  }
}
