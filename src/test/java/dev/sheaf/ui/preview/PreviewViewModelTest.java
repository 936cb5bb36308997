package dev.sheaf.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.markdown.Block;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.QueuedBackground;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreviewViewModelTest {
  private final PreviewViewModel model =
      new PreviewViewModel(new ImmediateBackground(), Duration.ZERO);

  private static CodeDocument document(String name, String text) {
    return new CodeDocument(name, null, text);
  }

  private static Optional<Subject> typed(CodeDocument document) {
    return Optional.of(new Subject.Typed(document));
  }

  private static Content content(PreviewViewModel of) {
    return ((Loadable.Loaded<Content>) of.stateProperty().get()).value();
  }

  @Test
  void eachFileKeepsHowItWasShown() {
    CodeDocument first = document("a.md", "# A");
    CodeDocument second = document("b.md", "# B");
    model.follow(typed(first));
    assertThat(model.modeProperty().get()).isEqualTo(Mode.TEXT);
    model.choose(Mode.SPLIT);
    model.follow(typed(second));
    assertThat(model.modeProperty().get()).isEqualTo(Mode.TEXT);
    model.toggle();
    assertThat(model.modeProperty().get()).isEqualTo(Mode.PREVIEW);
    model.follow(typed(first));
    assertThat(model.modeProperty().get()).isEqualTo(Mode.SPLIT);
  }

  @Test
  void nothingIsReadWhileTheTextAloneIsShown() {
    model.follow(typed(document("a.md", "# A")));
    assertThat(model.stateProperty().get()).isEqualTo(new Loadable.Idle<Content>());
    model.choose(Mode.SPLIT);
    assertThat(content(model)).isInstanceOf(Content.Document.class);
  }

  @Test
  void whatIsTypedIsSeen() {
    CodeDocument document = document("a.md", "# A");
    model.follow(typed(document));
    model.choose(Mode.SPLIT);
    document.replaceText("text");
    assertThat(((Content.Document) content(model)).blocks())
        .singleElement()
        .isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void aLateAnswerNeverShowsUnderAnotherFile() {
    QueuedBackground later = new QueuedBackground();
    PreviewViewModel slow = new PreviewViewModel(later, Duration.ZERO);
    slow.follow(typed(document("a.md", "# A")));
    slow.choose(Mode.PREVIEW);
    slow.follow(typed(document("b.csv", "a,b\n1,2\n")));
    slow.choose(Mode.PREVIEW);
    later.runAll();
    assertThat(content(slow)).isInstanceOf(Content.Table.class);
  }

  @Test
  void aFileWithNothingButItsTextHasNoPreview() {
    model.follow(typed(document("a.java", "class A {}")));
    model.toggle();
    assertThat(model.kindProperty().get()).isEmpty();
    assertThat(model.modeProperty().get()).isEqualTo(Mode.TEXT);
  }

  @Test
  void aPictureIsShownAtOnce() {
    model.follow(Optional.of(new Subject.Stored("a.png", () -> new byte[] {1, 2, 3})));
    assertThat(model.modeProperty().get()).isEqualTo(Mode.PREVIEW);
    assertThat(content(model)).isInstanceOf(Content.Nothing.class);
  }

  @Test
  void bytesThatCannotBeHadFailWithTheReason() {
    model.follow(
        Optional.of(
            new Subject.Stored(
                "a.png",
                () -> {
                  throw new GistException(new Failure.NotFound());
                })));
    assertThat(model.stateProperty().get())
        .isEqualTo(new Loadable.Failed<Content>(new Failure.NotFound()));
  }

  @Test
  void everyKindIsReadAsWhatItIs() {
    record Sample(String name, String text, Class<? extends Content> as) {}
    for (Sample sample :
        new Sample[] {
          new Sample("a.markdown", "x", Content.Document.class),
          new Sample("A.TSV", "a\tb\n", Content.Table.class),
          new Sample("a.geojson", "{}", Content.Tree.class),
          new Sample("a.yml", "a: 1", Content.Tree.class),
          new Sample("a.ipynb", "{\"cells\":[]}", Content.Notebook.class),
          new Sample("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", Content.Picture.class),
          new Sample("a.patch", "@@ -1 +1 @@", Content.Changes.class),
          new Sample("a.ipynb", "broken", Content.Nothing.class)
        }) {
      model.follow(typed(document(sample.name(), sample.text())));
      model.choose(Mode.PREVIEW);
      assertThat(content(model)).as(sample.name()).isInstanceOf(sample.as());
    }
  }
}
