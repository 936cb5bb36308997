package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewGistTest {
  @TempDir private Path home;

  private Workplace at;

  @BeforeEach
  void open() throws Exception {
    at = new Workplace(home);
    at.model().newGist();
  }

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void itIsSecretWithOneFileWhoseNameIsAsked() {
    GistEdit edit = at.edited().edit();

    assertThat(edit.visibility()).isEqualTo(Visibility.SECRET);
    assertThat(edit.files()).extracting(FileEdit::name).containsExactly(FileNames.FIRST);
    assertThat(at.edited().namingProperty().get())
        .contains(new Naming.Rename(edit.files().getFirst().key()));
    assertThat(at.session().shown()).isInstanceOf(Shown.Unsaved.class);
    assertThat(Status.of(at.edited()).verb()).isEqualTo("Create secret gist");
    assertThat(Status.of(at.edited()).unsaved()).isEqualTo("Nothing typed yet");
  }

  @Test
  void creatingItShowsTheGistOfTheHost() throws Exception {
    at.model().files().rename(at.file(FileNames.FIRST).key(), "hello.py");
    at.type("hello.py", "print(1)\n");
    at.model().describe("Hello #python");
    at.model().choose(Visibility.PUBLIC);
    assertThat(Status.of(at.edited()).verb()).isEqualTo("Create public gist");

    at.model().save();

    Gist created = at.saved();
    assertThat(at.onHost(created, "hello.py")).isEqualTo("print(1)\n");
    assertThat(created.isPublic()).isTrue();
    assertThat(at.session().shownGist().orElseThrow().id()).isEqualTo(created.id());
    assertThat(at.edited().id()).isEqualTo(created.id());
    assertThat(at.model().hasUnsaved()).isFalse();
    assertThat(at.library().drafts().all()).isEmpty();
  }

  @Test
  void aCreateThatFailsKeepsEverything() throws Exception {
    at.type(FileNames.FIRST, "text");
    at.sandbox().trouble().next(1, Received::isWrite, Mishap.status(422));

    at.model().save();

    assertThat(at.text(FileNames.FIRST)).isEqualTo("text");
    assertThat(at.model().hasUnsaved()).isTrue();
    assertThat(at.told()).singleElement().asString().contains("Not saved");
    assertThat(at.library().drafts().all()).hasSize(1);
  }

  @Test
  void anUntouchedOneLeavesNothingBehind() throws Exception {
    assertThat(at.model().hasUnsaved()).isFalse();
    assertThat(at.model().questionBeforeDiscard()).isEmpty();

    at.session().show(new Shown.Nothing());

    assertThat(at.library().drafts().all()).isEmpty();
  }

  @Test
  void discardingATypedOneAsks() throws Exception {
    at.type(FileNames.FIRST, "text");
    assertThat(at.model().questionBeforeDiscard()).isPresent();

    at.model().discard();

    assertThat(at.model().stateProperty().get()).isInstanceOf(Loadable.Idle.class);
    assertThat(at.model().hasUnsaved()).isFalse();
    assertThat(at.library().drafts().all()).isEmpty();
  }

  @Test
  void itsDraftComesBackAfterARestart() throws Exception {
    at.type(FileNames.FIRST, "text\n");
    at.model().describe("Words");
    at.model().choose(Visibility.PUBLIC);
    Draft draft = at.library().drafts().all().getFirst();
    Session later = at.freshSession();
    EditorViewModel again = at.restarted(later);

    later.show(new Shown.Unsaved(draft.id()));

    GistEdit edit = Workplace.edited(again).edit();
    assertThat(edit.description()).isEqualTo("Words");
    assertThat(edit.visibility()).isEqualTo(Visibility.PUBLIC);
    assertThat(edit.files().getFirst().text()).isEqualTo("text\n");
    assertThat(again.hasUnsaved()).isTrue();
  }
}
