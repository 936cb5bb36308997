package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Gist;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GistEditPropertiesTest {
  private static final String[] NAMES = {"a.txt", "b.txt", "c.md", "d.rs"};

  @Property
  void aChangeBringsTheHostToWhatTheEditorShows(
      @ForAll("gists") Gist saved, @ForAll("steps") List<UnaryOperator<GistEdit>> steps) {
    GistEdit edit = after(GistEdit.of(Gists.saved(saved)), steps);

    assertThat(Patch.contents(Patch.apply(saved, edit.change()))).isEqualTo(contents(edit));
  }

  @Property
  void whatStaysTheSameIsNotSent(@ForAll("gists") Gist saved) {
    assertThat(GistEdit.of(Gists.saved(saved)).change().isEmpty()).isTrue();
  }

  @Property
  void nothingIsUnsavedAfterASave(
      @ForAll("gists") Gist saved, @ForAll("steps") List<UnaryOperator<GistEdit>> steps) {
    GistEdit sent = after(GistEdit.of(Gists.saved(saved)), steps);
    Gist answer = Patch.apply(saved, sent.change());

    GistEdit next = new Rebase(sent, sent).onto(Gists.saved(answer));

    assertThat(next.isUnsaved()).isFalse();
    assertThat(contents(next)).isEqualTo(contents(sent));
  }

  @Property
  void whatWasTypedDuringASaveIsKeptAndUnsaved(
      @ForAll("gists") Gist saved,
      @ForAll("steps") List<UnaryOperator<GistEdit>> before,
      @ForAll("steps") List<UnaryOperator<GistEdit>> during) {
    GistEdit sent = after(GistEdit.of(Gists.saved(saved)), before);
    GistEdit now = after(sent, during);
    Gist answer = Patch.apply(saved, sent.change());

    GistEdit next = new Rebase(now, sent).onto(Gists.saved(answer));

    assertThat(texts(next)).isEqualTo(texts(now));
    assertThat(Patch.contents(Patch.apply(answer, next.change()))).isEqualTo(contents(next));
  }

  @Property
  void revertingBringsBackWhatIsSaved(
      @ForAll("gists") Gist saved, @ForAll("steps") List<UnaryOperator<GistEdit>> steps) {
    GistEdit reverted = after(GistEdit.of(Gists.saved(saved)), steps).reverted();

    assertThat(reverted.isUnsaved()).isFalse();
    assertThat(contents(reverted)).isEqualTo(Patch.contents(saved));
  }

  @Property
  void whatIsTypedSurvivesAnothersSave(
      @ForAll("gists") Gist saved,
      @ForAll("gists") Gist theirs,
      @ForAll("steps") List<UnaryOperator<GistEdit>> steps) {
    GistEdit mine = after(GistEdit.of(Gists.saved(saved)), steps);

    GistEdit next = new Rebase(mine, mine.reverted()).onto(Gists.saved(theirs));

    List<String> texts = next.files().stream().map(FileEdit::text).toList();
    mine.files().stream()
        .filter(file -> file.typed() != null)
        .forEach(file -> assertThat(texts).contains(file.text()));
  }

  @Property
  void aDraftBringsBackWhatWasUnsaved(
      @ForAll("gists") Gist saved, @ForAll("steps") List<UnaryOperator<GistEdit>> steps) {
    GistEdit edit = after(GistEdit.of(Gists.saved(saved)), steps);
    Draft draft = DraftOf.edit("id", edit, Instant.EPOCH);

    GistEdit restored = DraftOf.restore(draft, Gists.saved(saved).open(), saved);

    assertThat(contents(restored)).isEqualTo(contents(edit));
    assertThat(restored.description()).isEqualTo(edit.description());
    assertThat(restored.change()).isEqualTo(edit.change());
    assertThat(DraftOf.beganFrom(saved, draft)).isTrue();
  }

  private static Map<String, String> contents(GistEdit edit) {
    Map<String, String> contents = new LinkedHashMap<>();
    edit.files().forEach(file -> contents.put(file.name(), file.content()));
    return contents;
  }

  private static Map<String, String> texts(GistEdit edit) {
    Map<String, String> texts = new LinkedHashMap<>();
    edit.files().forEach(file -> texts.put(file.name(), file.text()));
    return texts;
  }

  private static GistEdit after(GistEdit start, List<UnaryOperator<GistEdit>> steps) {
    GistEdit edit = start;
    for (UnaryOperator<GistEdit> step : steps) {
      GistEdit next = step.apply(edit);
      edit = next.files().isEmpty() ? edit : next;
    }
    return edit;
  }

  @Provide
  Arbitrary<Gist> gists() {
    Arbitrary<Map<String, String>> files =
        Arbitraries.maps(Arbitraries.of(NAMES), texts()).ofMinSize(1);
    return Combinators.combine(Arbitraries.of("", "One", "Two"), files).as(Gists::gist);
  }

  @Provide
  Arbitrary<List<UnaryOperator<GistEdit>>> steps() {
    Arbitrary<Integer> index = Arbitraries.integers().between(0, 5);
    Arbitrary<String> name = Arbitraries.of(NAMES);
    Arbitrary<UnaryOperator<GistEdit>> type =
        Combinators.combine(index, typed())
            .as((at, text) -> edit -> edit.with(at(edit, at).key(), file -> file.typing(text)));
    Arbitrary<UnaryOperator<GistEdit>> rename =
        Combinators.combine(index, name)
            .as(
                (at, to) ->
                    edit ->
                        named(edit, to)
                            ? edit
                            : edit.with(at(edit, at).key(), file -> file.named(to)));
    Arbitrary<UnaryOperator<GistEdit>> delete =
        index.map(at -> edit -> edit.without(at(edit, at).key()));
    Arbitrary<UnaryOperator<GistEdit>> add =
        Combinators.combine(index, name, typed())
            .as(
                (at, to, text) ->
                    edit -> named(edit, to) ? edit : edit.insert(at, FileEdit.added(to, text)));
    Arbitrary<UnaryOperator<GistEdit>> describe =
        Arbitraries.of("", "One", "Three").map(text -> edit -> edit.described(text));
    return Arbitraries.oneOf(type, rename, delete, add, describe).list().ofMaxSize(8);
  }

  private static boolean named(GistEdit edit, String name) {
    return edit.named(name).isPresent();
  }

  private static FileEdit at(GistEdit edit, int index) {
    return edit.files().get(index % edit.files().size());
  }

  private static Arbitrary<String> typed() {
    return Arbitraries.of("a\n", "b\nc\n", "x\ny\n", "x\nz\ny\n");
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of("a\n", "b\nc\n", "x\r\ny\r\n", "no end");
  }
}
