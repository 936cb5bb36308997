package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.syntax.Grammars;
import dev.sheaf.syntax.Language;
import dev.sheaf.syntax.Languages;
import dev.sheaf.syntax.LineState;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.QueuedBackground;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fxmisc.richtext.model.StyleSpans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class HighlighterTest {
  private static final List<String> PIECES =
      List.of(
          "/*", "*/", "\n", "int x = 1;", "\"", "// c", "class A {", "}", "\n\n", "'a'", "\"\"\"");

  private final Language java = Languages.named("Java").orElseThrow();

  @Test
  void afterAnyEditsTheColoursAreThoseOfTheWholeText() {
    for (long seed = 1; seed <= 15; seed++) {
      Random random = new Random(seed);
      CodeTextArea area = area("class A {\n  int x; /* c */\n}\n");
      onScreen(
          () -> {
            new Highlighter(area, new ImmediateBackground()).colour(Optional.of(java));
            for (int i = 0; i < 40; i++) {
              int start = random.nextInt(area.getLength() + 1);
              int end = Math.min(area.getLength(), start + random.nextInt(6));
              boolean delete = random.nextInt(4) == 0;
              area.replaceText(start, end, delete ? "" : PIECES.get(random.nextInt(PIECES.size())));
              assertColoured(area);
            }
            return true;
          });
    }
  }

  @Test
  void colourThatComesTooLateIsDropped() {
    CodeTextArea area = area("int a;\nint b;");
    QueuedBackground background = new QueuedBackground();
    onScreen(
        () -> {
          new Highlighter(area, background).colour(Optional.of(java));
          area.replaceText(0, 3, "// i");
          background.runAll();
          assertColoured(area);
          area.replaceText(0, area.getLength(), "x");
          area.replaceText(0, 1, "\n\nint y;\n");
          background.runAll();
          assertColoured(area);
          return true;
        });
  }

  @Test
  void linesColouredBeforehandAreNotDoneAgain() throws InterruptedException {
    String text = "int a;\nint b;";
    CodeTextArea area = area(text);
    Grammars.shared().tokenizer(java, text);
    Opening opening = Opening.of(text, Optional.of(java));
    QueuedBackground background = new QueuedBackground();
    onScreen(
        () -> {
          new Highlighter(area, background).start(Optional.of(java), opening);
          background.runAll();
          return true;
        });

    assertThat(onScreen(() -> area.getParagraph(0).getStyleOfChar(0))).isEqualTo(TokenStyle.PLAIN);
  }

  @Test
  void aTextThatOnlySeemsToNameLanguagesComesToAnEnd() {
    Language markdown = Languages.named("Markdown").orElseThrow();
    CodeTextArea area = area("a\n---\nb\n```\nlang=\"scss\"\n```\n``` java\nint x;\n```\n<b>\n");
    boolean idle =
        onScreen(
            () -> {
              Highlighter highlighter = new Highlighter(area, new ImmediateBackground());
              highlighter.colour(Optional.of(markdown));
              return highlighter.idle();
            });

    assertThat(idle).isTrue();
    assertThat(onScreen(() -> area.getParagraph(7).getStyleOfChar(0)))
        .isEqualTo(TokenStyle.KEYWORD);
  }

  @Test
  void nothingIsColouredWhileNobodyLooks() {
    CodeTextArea area = area("int a;\nint b;");
    QueuedBackground background = new QueuedBackground();
    Highlighter highlighter =
        onScreen(
            () -> {
              Highlighter paused = new Highlighter(area, background);
              paused.colour(Optional.of(java));
              paused.pause();
              background.runAll();
              area.replaceText(0, 3, "long");
              background.runAll();
              return paused;
            });
    assertThat(onScreen(() -> area.getParagraph(0).getStyleOfChar(0))).isEqualTo(TokenStyle.PLAIN);

    onScreen(
        () -> {
          highlighter.resume();
          background.runAll();
          assertColoured(area);
          return true;
        });
  }

  private void assertColoured(CodeTextArea area) throws InterruptedException {
    List<StyledLine> expected = tokenized(area.getText());
    for (int i = 0; i < expected.size(); i++) {
      int length = area.getParagraphLength(i);
      StyleSpans<TokenStyle> spans = area.getParagraph(i).getStyleSpans();
      if (length > 0) {
        assertThat(spans)
            .as(area.getText())
            .isEqualTo(Styles.of(expected.get(i), area.getParagraph(i).getText()));
      }
    }
  }

  private List<StyledLine> tokenized(String text) throws InterruptedException {
    return Grammars.shared()
        .tokenizer(java, text)
        .tokenize(List.of(text.split("\n", -1)), LineState.START, Duration.ofMinutes(1));
  }

  private static CodeTextArea area(String text) {
    return onScreen(() -> new CodeTextArea(Paragraphs.of(text, TokenStyle.PLAIN), false));
  }
}
