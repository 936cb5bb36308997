package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Gist;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Spot;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class SoughtPlaceTest {
  @TempDir private Path home;

  private EditorWindow window;
  private Session session;

  @Start
  void start(Stage stage) throws Exception {
    window = new EditorWindow(stage, home);
    session = window.at().model().session();
  }

  @AfterEach
  void stop() {
    window.close();
  }

  @Test
  void aGistOpensAtTheFileAndLineThatIsSought() throws Exception {
    Gist gist = window.at().given("a.txt", "one", "b.md", "1\n2\n3\n4");
    window.doNow(() -> session.show(gist, new Spot(gist.id(), "b.md", 3)));
    window.awaitText("#editor-language", "Markdown");
    window.awaitText("#editor-position", "Ln 3, Col 1");
    assertThat(session.soughtProperty().get()).isEmpty();
  }

  @Test
  void inTheGistThatIsShownTheEditorGoesThereAtOnce() throws Exception {
    Gist gist = window.show("a.txt", "one\n".repeat(500), "b.md", "1\n2");
    window.doNow(() -> session.show(gist, new Spot(gist.id(), "a.txt", 400)));
    window.awaitText("#editor-position", "Ln 400, Col 1");
    window.doNow(() -> session.show(gist, new Spot(gist.id(), "b.md", 2)));
    window.awaitText("#editor-position", "Ln 2, Col 1");
  }

  @Test
  void aFileThatIsGoneLeavesTheEditorWhereItIs() throws Exception {
    Gist gist = window.show("a.txt", "one\ntwo");
    window.doNow(() -> session.show(gist, new Spot(gist.id(), "gone.txt", 2)));
    await().until(() -> session.soughtProperty().get().isEmpty());
    window.awaitText("#editor-position", "Ln 1, Col 1");
  }

  @Test
  void aLineBehindTheEndIsTheLast() throws Exception {
    Gist gist = window.show("a.txt", "one\ntwo");
    window.doNow(() -> session.show(gist, new Spot(gist.id(), "a.txt", 99)));
    window.awaitText("#editor-position", "Ln 2, Col 1");
  }
}
