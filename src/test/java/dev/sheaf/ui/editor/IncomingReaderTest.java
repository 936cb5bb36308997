package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.text.Encoding;
import dev.sheaf.ui.editor.Incoming.Refused;
import dev.sheaf.ui.editor.Incoming.Why;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingReaderTest {
  @TempDir private Path desktop;

  private Path file(String name, byte[] content) throws IOException {
    Path file = desktop.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> paths(Incoming incoming) {
    return incoming.files().stream().map(Incoming.File::path).toList();
  }

  @Test
  void textsComeAsTheyAre() throws Exception {
    Path one = file("b.txt", "b\r\nc\n");
    Path other = file(".gitignore", "\ufefftarget\n");

    Incoming incoming = IncomingReader.read(List.of(one, other));

    assertThat(incoming.files())
        .extracting(Incoming.File::content)
        .containsExactly("\ufefftarget\n", "b\r\nc\n");
    assertThat(incoming.refused()).isEmpty();
    assertThat(incoming.hasFolders()).isFalse();
  }

  @Test
  void foldersAreReadToTheirBottomPastWhatIsHidden() throws Exception {
    file("project/main.py", "1");
    file("project/util/deep/x.py", "2");
    file("project/.env", "3");
    file("project/.git/config", "4");
    file("project/node_modules/a/index.js", "5");
    Files.createSymbolicLink(
        desktop.resolve("project/link.py"), desktop.resolve("project/main.py"));

    Incoming incoming = IncomingReader.read(List.of(desktop.resolve("project")));

    assertThat(paths(incoming)).containsExactly("main.py", "util/deep/x.py");
    assertThat(incoming.leftOut()).isEqualTo(4);
    assertThat(incoming.hasFolders()).isTrue();
  }

  @Test
  void whatCannotBeAddedIsToldWithTheReason() throws Exception {
    Path picture = file("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
    Path latin = file("b.txt", "grüße".getBytes(StandardCharsets.ISO_8859_1));
    Path blank = file("c.txt", " \n\t");
    Path gone = desktop.resolve("d.txt");

    Incoming incoming = IncomingReader.read(List.of(picture, latin, blank, gone));

    assertThat(incoming.files()).isEmpty();
    assertThat(incoming.refused())
        .containsExactly(
            new Refused("a.png", Why.NOT_TEXT),
            new Refused("b.txt", Why.NOT_UTF_8),
            new Refused("c.txt", Why.BLANK),
            new Refused("d.txt", Why.UNREADABLE));
    assertThat(incoming.losses())
        .contains("a.png is not text")
        .contains("b.txt is not UTF-8")
        .contains("c.txt is empty")
        .contains("One more was not added");
  }

  @Test
  void utf16WithItsMarkIsUnderstood() throws Exception {
    Path file = file("a.reg", "\ufeffa\r\nü".getBytes(Charset.forName("UTF-16LE")));

    Incoming.File read = IncomingReader.read(List.of(file)).files().getFirst();

    assertThat(read.content()).isEqualTo("a\r\nü");
    assertThat(read.encoding()).isEqualTo(Encoding.UTF_16);
  }

  @Test
  void whatNoHostTakesIsNotEvenRead() throws Exception {
    Path huge = desktop.resolve("huge.log");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength((100L << 20) + 1);
    }

    assertThat(IncomingReader.read(List.of(huge)).refused())
        .containsExactly(new Refused("huge.log", Why.TOO_LARGE));
  }

  @Test
  void aFolderWithoutEndIsReadInPart() throws Exception {
    for (int i = 0; i < 2_100; i++) {
      file("many/" + i + ".txt", "x");
    }

    Incoming incoming = IncomingReader.read(List.of(desktop.resolve("many")));

    assertThat(incoming.files()).hasSize(2_000);
    assertThat(incoming.isCut()).isTrue();
  }
}
