package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.code.FindViewModel;
import dev.sheaf.ui.kit.ImmediateBackground;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class GistFindViewModelTest {
  private final ImmediateBackground background = new ImmediateBackground();
  private final FindViewModel find = new CodeView(background).find();
  private final GistFindViewModel model =
      new GistFindViewModel(
          find,
          new SimpleObjectProperty<>(Optional.<CodeDocument>empty()),
          background,
          Duration.ZERO);
  private final List<Question> asked = new ArrayList<>();

  private EditedGist shown(Gist gist, boolean changeable) {
    EditedGist shown = new EditedGist(gist.id(), GistEdit.of(Gists.saved(gist)), changeable);
    model.follow(shown);
    return shown;
  }

  private static Gist gist(Map<String, String> contents) {
    return Gists.gist("", contents);
  }

  private static Gist withCutFile() {
    List<GistFile> files = new ArrayList<>(gist(Map.of("a.txt", "x x")).files());
    GistFile whole = Gists.file("b.csv", "x");
    files.add(
        new GistFile(
            whole.name(),
            null,
            "text/csv",
            5_000_000,
            null,
            whole.blobId(),
            whole.content(),
            true));
    return gist(Map.of()).withFiles(files);
  }

  private void look(String needle) {
    find.sought().textProperty().set(needle);
    find.sought().allFilesProperty().set(true);
    find.open();
  }

  private void replaceAll(EditedGist gist, String with, Runnable meanwhile) {
    find.sought().replacementProperty().set(with);
    model.replaceAll(
        question -> {
          asked.add(question);
          meanwhile.run();
          return true;
        });
    gist.takeUp();
  }

  private static String text(EditedGist gist, String name) {
    return gist.edit().named(name).orElseThrow().text();
  }

  @Test
  void filesThatAreHereOnlyInPartAreNamedAsLeftOut() {
    EditedGist gist = shown(withCutFile(), true);
    look("x");
    GistFound found = model.foundProperty().get().orElseThrow();
    assertThat(found.matches()).isEqualTo(2);
    assertThat(found.searched()).isEqualTo(1);
    assertThat(found.leftOut()).containsExactly("b.csv");

    replaceAll(gist, "y", () -> {});

    assertThat(asked).singleElement().extracting(Question::text).asString().contains("b.csv");
    assertThat(text(gist, "a.txt")).isEqualTo("y y");
    assertThat(text(gist, "b.csv")).isEqualTo("x");
  }

  @Test
  void aFileThatChangesWhileTheQuestionIsReadIsLeftAlone() {
    EditedGist gist = shown(gist(Map.of("a.txt", "x", "b.txt", "x")), true);
    look("x");

    replaceAll(
        gist,
        "y",
        () -> gist.document(gist.edit().named("a.txt").orElseThrow()).rewrite("x and more"));

    assertThat(text(gist, "a.txt")).isEqualTo("x and more");
    assertThat(text(gist, "b.txt")).isEqualTo("y");
  }

  @Test
  void whoDoesNotAgreeKeepsEverything() {
    EditedGist gist = shown(gist(Map.of("a.txt", "x")), true);
    look("x");
    model.replaceAll(question -> false);
    gist.takeUp();
    assertThat(gist.edit().isUnsaved()).isFalse();
  }

  @Test
  void whereNothingIsFoundNothingIsAsked() {
    EditedGist gist = shown(gist(Map.of("a.txt", "x")), true);
    look("z");
    replaceAll(gist, "y", () -> {});
    assertThat(asked).isEmpty();
  }

  @Test
  void aGistOfSomebodyElseIsSearchedOnly() {
    EditedGist gist = shown(gist(Map.of("a.txt", "x")), false);
    look("x");
    assertThat(model.foundProperty().get().orElseThrow().matches()).isEqualTo(1);
    replaceAll(gist, "y", () -> {});
    assertThat(asked).isEmpty();
    assertThat(text(gist, "a.txt")).isEqualTo("x");
  }

  @Test
  void aWrongPatternOrNoneListsNothing() {
    shown(gist(Map.of("a.txt", "x")), true);
    look("x");
    find.sought().textProperty().set("");
    assertThat(model.foundProperty().get()).isEmpty();
  }

  @Test
  void aThousandLinesAreListedAndAllAreCounted() {
    shown(gist(Map.of("a.txt", "x\n".repeat(900), "b.txt", "x\n".repeat(900))), true);
    look("x");
    GistFound found = model.foundProperty().get().orElseThrow();
    assertThat(found.matches()).isEqualTo(1_800);
    assertThat(found.isCut()).isTrue();
    assertThat(FindRow.of(found)).hasSize(1_002);
  }

  @Test
  void aLineShowsWhatStandsAroundTheMatch() {
    shown(
        gist(Map.of("a.txt", "\n\t  " + "w".repeat(100) + " x\u202e\ty" + "z".repeat(500))), true);
    look("x");
    FoundLine line =
        model.foundProperty().get().orElseThrow().files().getFirst().lines().getFirst();
    assertThat(line.line()).isEqualTo(2);
    assertThat(line.before()).startsWith("…www").endsWith("w ").hasSize(41);
    assertThat(line.marked()).isEqualTo("x");
    assertThat(line.after()).startsWith("· yzzz").hasSizeLessThan(200);
  }
}
