package dev.sheaf.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.query.Needle;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.QueuedBackground;
import dev.sheaf.ui.session.Shown;
import dev.sheaf.ui.session.Spot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchViewModelTest {
  @TempDir private Path home;

  private SandboxLibrary demo;
  private SearchViewModel model;
  private Gist gist;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    gist =
        demo.library()
            .create(
                NewGist.of(
                    "Retry with jitter #http",
                    Visibility.SECRET,
                    Map.of("a.txt", "first\n\tthen sleep(jitter)\n", "b.txt", "nothing")))
            .gist();
    model =
        new SearchViewModel(
            demo.library(), demo.session(), new ImmediateBackground(), new Notices());
  }

  @AfterEach
  void stop() {
    model.close();
    demo.close();
  }

  private Answers answers() {
    assertThat(model.stateProperty().get()).isInstanceOf(Loadable.Loaded.class);
    return ((Loadable.Loaded<Answers>) model.stateProperty().get()).value();
  }

  @Test
  void whatIsTypedIsAnsweredByGistFileAndLine() {
    model.queryProperty().set("jitter");
    assertThat(answers().count()).isEqualTo("1 gist");
    assertThat(answers().rows())
        .extracting(row -> row.getClass().getSimpleName())
        .containsExactly("OfGist", "OfFile", "OfLine");
    SearchRow.OfLine line = (SearchRow.OfLine) answers().rows().get(2);
    assertThat(line.line()).isEqualTo(2);
    assertThat(line.text().pieces())
        .containsExactly(
            new Marked.Piece("then sleep(", false),
            new Marked.Piece("jitter", true),
            new Marked.Piece(")", false));
  }

  @Test
  void aLineLeadsToItsPlaceInTheGist() {
    model.queryProperty().set("jitter");
    model.open(answers().rows().get(2));
    assertThat(demo.session().shownGist().map(Gist::id)).contains(gist.id());
    assertThat(demo.session().soughtProperty().get()).contains(new Spot(gist.id(), "a.txt", 2));
    demo.session().show(new Shown.Nothing());
    model.open(answers().rows().getFirst());
    assertThat(demo.session().shownGist().map(Gist::id)).contains(gist.id());
  }

  @Test
  void anEmptyQuestionIsNotAsked() {
    model.queryProperty().set("jitter");
    model.queryProperty().set("  ");
    assertThat(model.stateProperty().get()).isInstanceOf(Loadable.Idle.class);
  }

  @Test
  void aBadFilterIsSaidAndTheRestAnswered() {
    model.queryProperty().set("jitter is:odd lang:");
    assertThat(model.mistakesProperty().get())
        .contains("is:odd is not known")
        .contains("lang: needs a word");
    assertThat(answers().rows()).isNotEmpty();
    model.queryProperty().set("is:odd");
    assertThat(model.stateProperty().get()).isInstanceOf(Loadable.Idle.class);
  }

  @Test
  void questionsAreKeptAndForgotten() throws Exception {
    model.queryProperty().set("tag:http ");
    assertThat(model.savedProperty().get()).isFalse();
    model.save(true);
    assertThat(model.savedProperty().get()).isTrue();
    assertThat(demo.library().finding().savedSearches().all()).containsExactly("tag:http");
    model.queryProperty().set("tag:other");
    assertThat(model.savedProperty().get()).isFalse();
    model.queryProperty().set("tag:http");
    assertThat(model.savedProperty().get()).isTrue();
    model.save(false);
    assertThat(demo.library().finding().savedSearches().all()).isEmpty();
  }

  @Test
  void whatWasFoundStaysUntilTheNextAnswerComes() {
    model.close();
    QueuedBackground later = new QueuedBackground();
    model = new SearchViewModel(demo.library(), demo.session(), later, new Notices());
    later.runAll();
    model.queryProperty().set("jitter");
    assertThat(model.stateProperty().get()).isInstanceOf(Loadable.Loading.class);
    later.runAll();
    assertThat(answers().asked()).isEqualTo("jitter");
    model.queryProperty().set("jitte");
    model.queryProperty().set("absent");
    assertThat(answers().asked()).isEqualTo("jitter");
    later.runAll();
    assertThat(answers().asked()).isEqualTo("absent");
    assertThat(answers().rows()).isEmpty();
  }

  @Test
  void hostileLinesAreMadeSafeAndShort() {
    Marked marked =
        Marked.of(
            "\u202e" + "x".repeat(300) + " needle\u0007 " + "y".repeat(300),
            List.of(new Needle("needle")),
            20);
    assertThat(marked.text()).startsWith("…").endsWith("…").hasSizeLessThan(200);
    assertThat(marked.text()).doesNotContain("\u202e").doesNotContain("\u0007");
    assertThat(marked.pieces()).contains(new Marked.Piece("needle", true));
  }
}
