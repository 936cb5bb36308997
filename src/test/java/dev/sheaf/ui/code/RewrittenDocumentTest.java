package dev.sheaf.ui.code;

import static dev.sheaf.ui.code.CodeWindow.await;
import static dev.sheaf.ui.code.CodeWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class RewrittenDocumentTest {
  private final CodeWindow window = new CodeWindow();

  @Start
  void open(Stage stage) {
    window.open(stage);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 100_000})
  void whatWasRewrittenUnshownIsUndoneInOneStep(int lines) {
    String text = "one line of it\n".repeat(lines);
    String changed = text.replace("line", "row");
    CodeDocument document = new CodeDocument("a.txt", null, text);
    document.rewrite(text.replace("line", "thing"));
    document.rewrite(changed);
    assertThat(document.text()).isEqualTo(changed);
    assertThat(document.length()).isEqualTo(changed.length());

    CodeTextArea area = window.show(document);

    await(() -> area.trueText().equals(changed));
    assertThat(onScreen(document::text)).isEqualTo(changed);
    onScreen(
        () -> {
          area.undo();
          return true;
        });
    assertThat(onScreen(document::text)).isEqualTo(text);
    assertThat(onScreen(area::isUndoAvailable)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 100_000})
  void oneThatIsJustBeingShownIsRewrittenToo(int lines) {
    String text = "one line of it\n".repeat(lines);
    CodeDocument document = new CodeDocument("a.txt", null, text);
    onScreen(
        () -> {
          window.view.show(document);
          document.rewrite("short");
          return true;
        });

    CodeTextArea area = window.show(document);

    await(() -> area.trueText().equals("short"));
    onScreen(
        () -> {
          area.undo();
          return true;
        });
    assertThat(onScreen(document::text)).isEqualTo(text);
  }
}
