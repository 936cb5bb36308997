package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.github.Answer;
import dev.sheaf.github.GitHub;
import dev.sheaf.library.FileState;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.text.Encoding;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A gist that holds bytes the API cannot say: Latin-1, UTF-16 and zeros, beside a text.
class NotTextTest {
  private static final List<String> NOT_TEXT = List.of("latin1.txt", "utf16.txt", "zeros.bin");

  @TempDir private Path home;

  private Workplace at;
  private Gist gist;

  @BeforeEach
  void open() throws Exception {
    at = new Workplace(home, new ImmediateBackground(), SandboxOptions.filled(160, 11));
    at.library().refresh(new Shelf.All(), page -> {});
    gist =
        at.library().local(new Shelf.All()).stream()
            .filter(one -> one.description().equals("Encodings"))
            .findFirst()
            .orElseThrow();
    at.show(gist);
    NOT_TEXT.forEach(name -> at.edited().bringToFront(name));
  }

  @AfterEach
  void close() {
    at.close();
  }

  private Gist onHost() throws GistException {
    try (GitHub client = at.client(at.me())) {
      return ((Answer.Fresh<Gist>) client.gist(gist.id(), null)).value();
    }
  }

  private List<String> blobs() throws GistException {
    return onHost().files().stream().map(file -> String.valueOf(file.blobId())).toList();
  }

  private Raw raw(String name) {
    at.edited().bringToFront(name);
    Front.NotText front = (Front.NotText) Front.of(at.edited());
    at.model().files().raws().show(front.file());
    return ((Loadable.Loaded<Raw>) at.model().files().raws().stateProperty().get()).value();
  }

  @Test
  void itIsKnownForWhatItIs() {
    assertThat(NOT_TEXT)
        .allSatisfy(name -> assertThat(at.file(name).state()).isEqualTo(FileState.NOT_TEXT));
    assertThat(at.file("bom.csv").isWhole()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "latin1.txt, OTHER, Windows-1252, 'Zürich, façade, ¿qué?'",
    "utf16.txt, UTF_16, UTF-16 text, Hello in two bytes",
  })
  void textInAnotherSpellingIsReadAndNotChanged(
      String name, Encoding encoding, String words, String text) {
    Raw raw = raw(name);

    assertThat(raw.encoding()).isEqualTo(encoding);
    assertThat(raw.words()).contains(name, words, "read-only");
    assertThat(raw.shown()).isEqualTo(text + "\n");
    assertThat(raw.document().editableProperty().get()).isFalse();
  }

  @Test
  void bytesAreShownInDigits() {
    Raw raw = raw("zeros.bin");

    assertThat(raw.shown()).startsWith("00000000  00 01 02 ff fe 00 0a ").endsWith(" .......\n");
    assertThat(raw.words()).contains("binary data", "7 bytes");
    assertThat(raw.text()).isEmpty();
  }

  @Test
  void aCopyInUtf8CanBeChangedAndTheFileStaysBesideIt() throws Exception {
    byte[] before = at.sandbox().content(gist.id(), "latin1.txt").orElseThrow();

    at.model()
        .arrivals()
        .bring(FileNames.asUtf8("latin1.txt"), () -> raw("latin1.txt").text().orElseThrow());
    at.model().save();

    assertThat(at.onHost(gist, "latin1-utf8.txt")).isEqualTo("Zürich, façade, ¿qué?\n");
    assertThat(at.sandbox().content(gist.id(), "latin1.txt")).hasValue(before);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noSaveOfAnythingElseChangesABlob(long seed) throws Exception {
    List<String> blobs =
        NOT_TEXT.stream()
            .map(name -> BlobId.of(at.sandbox().content(gist.id(), name).orElseThrow()))
            .toList();
    Random random = new Random(seed);
    int writes = 0;

    for (int save = 0; save < 4; save++) {
      for (int step = 0; step < 3; step++) {
        change(random);
      }
      writes += at.writesBy(at.model()::save).size();
      at.edited().discard();

      assertThat(blobs()).containsAll(blobs);
    }
    assertThat(writes).isPositive();
  }

  /// Renames anything to anything, adds, types and describes.
  private void change(Random random) {
    List<FileEdit> files = at.edited().edit().files();
    FileEdit one = files.get(random.nextInt(files.size()));
    FileEdit other = files.get(random.nextInt(files.size()));
    String fresh = "new-" + random.nextInt(4) + ".txt";
    switch (random.nextInt(6)) {
      case 0 -> at.model().files().rename(one.key(), fresh);
      case 1 -> {
        at.model().files().rename(one.key(), other.name());
        at.model().files().rename(other.key(), one.name());
      }
      case 2 -> {
        at.model().files().add(fresh);
        at.edited().document(at.file(fresh)).replaceText("text " + random.nextInt());
      }
      case 3 -> at.model().describe("Encodings " + random.nextInt());
      default -> {
        if (one.isWhole()) {
          at.edited().document(one).replaceText("typed " + random.nextInt());
        }
      }
    }
  }
}
