package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Visibility;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {
  private static final String SECRET = "user = bob\npassword = \"hunter2\"\n";

  @TempDir private Path home;

  private Workplace at;

  @BeforeEach
  void open() throws Exception {
    at = new Workplace(home);
  }

  @AfterEach
  void close() {
    at.close();
  }

  private void begin(Visibility visibility, String text) {
    at.model().newGist();
    at.type(FileNames.FIRST, text);
    at.model().choose(visibility);
  }

  private List<Disclosure.Leak> asked() {
    return at.model().publishing().askedProperty().get().map(Disclosure::leaks).orElse(List.of());
  }

  private List<Integer> lines() {
    return asked().stream().map(leak -> leak.secret().line()).toList();
  }

  @Test
  void aPublicGistWithASecretIsNotSentUnasked() {
    begin(Visibility.PUBLIC, SECRET);

    assertThat(at.writesBy(at.model()::save)).isEmpty();

    assertThat(asked())
        .singleElement()
        .satisfies(leak -> assertThat(leak.fileName()).isEqualTo(FileNames.FIRST));
    assertThat(lines()).containsExactly(2);
  }

  @Test
  void aSecretGistIsSentUnasked() {
    begin(Visibility.SECRET, SECRET);

    assertThat(at.writesBy(at.model()::save)).hasSize(1);

    assertThat(asked()).isEmpty();
  }

  @Test
  void whoAgreesPublishesAndWhoCancelsKeepsTheText() {
    begin(Visibility.PUBLIC, SECRET);
    at.model().save();

    assertThat(at.writesBy(at.model().publishing()::cancel)).isEmpty();
    assertThat(at.text(FileNames.FIRST)).isEqualTo(SECRET);
    assertThat(asked()).isEmpty();

    at.model().save();
    assertThat(at.writesBy(at.model().publishing()::agree)).hasSize(1);
    assertThat(at.onHost(at.saved(), FileNames.FIRST)).isEqualTo(SECRET);
    assertThat(asked()).isEmpty();
  }

  @Test
  void withoutANetworkItIsAskedJustTheSame() throws Exception {
    begin(Visibility.PUBLIC, SECRET);
    at.sandbox().unplug();

    at.model().save();
    assertThat(asked()).hasSize(1);
    assertThat(at.library().outbox().all()).isEmpty();

    at.model().publishing().agree();
    assertThat(at.library().outbox().all()).hasSize(1);
    at.sandbox().plugIn();
  }

  @Test
  void whatIsUnderstoodIsNotAskedAgainAndWhatIsNewIs() throws Exception {
    begin(Visibility.PUBLIC, SECRET);
    at.sandbox().unplug();
    at.model().save();
    at.model().publishing().agree();

    at.type(FileNames.FIRST, "one more line\n" + SECRET);
    at.model().save();
    assertThat(asked()).isEmpty();

    at.type(FileNames.FIRST, SECRET + "password = \"Tr0ub4dor\"\n");
    at.model().save();
    assertThat(lines()).containsExactly(3);
    at.sandbox().plugIn();
  }

  @Test
  void theWayToASecretLeadsToItsLineAndSavesNothing() {
    begin(Visibility.PUBLIC, SECRET);
    at.model().save();

    assertThat(at.writesBy(() -> at.model().publishing().goTo(asked().getFirst()))).isEmpty();

    assertThat(at.session().soughtProperty().get().orElseThrow().line()).isEqualTo(2);
    assertThat(at.session().shown()).isEqualTo(new Shown.Unsaved(at.edited().id()));
  }

  @Nested
  class OfWhatIsPublicAlready {
    @BeforeEach
    void publish() {
      begin(Visibility.PUBLIC, SECRET);
      at.model().save();
      at.model().publishing().agree();
    }

    private EditorViewModel later() {
      var session = at.freshSession();
      EditorViewModel again = at.restarted(session);
      session.show(new Shown.Saved(at.saved()));
      return again;
    }

    private void type(EditorViewModel model, String text) {
      EditedGist gist = Workplace.edited(model);
      gist.document(gist.front().orElseThrow()).replaceText(text);
    }

    @Test
    void nothingIsAsked() {
      EditorViewModel again = later();
      type(again, "another line\n" + SECRET);

      assertThat(at.writesBy(again::save)).hasSize(1);
    }

    @Test
    void aFurtherSecretIs() {
      EditorViewModel again = later();
      type(again, SECRET + "password = \"Tr0ub4dor\"\n");

      assertThat(at.writesBy(again::save)).isEmpty();

      Disclosure disclosure = again.publishing().askedProperty().get().orElseThrow();
      assertThat(disclosure.leaks()).hasSize(1);
      assertThat(disclosure.leaks().getFirst().secret().line()).isEqualTo(3);
    }

    @Test
    void aSecretMayMoveToAnotherFile() {
      at.model().files().add("b.txt");
      at.type("b.txt", SECRET);

      assertThat(at.writesBy(at.model()::save)).hasSize(1);
    }
  }
}
