package dev.sheaf.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  private static final Path USER = Path.of("/home/ada");

  @TempDir private Path folder;

  @Test
  void linuxKeepsItWhereXdgSays() {
    assertThat(Home.usual("Linux", Map.of(), USER)).isEqualTo(USER.resolve(".local/share/sheaf"));
    assertThat(Home.usual("Linux", Map.of("XDG_DATA_HOME", folder.toString()), USER))
        .isEqualTo(folder.resolve("sheaf"));
  }

  @Test
  void aRelativeXdgFolderIsIgnoredAsItsRulesDemand() {
    assertThat(Home.usual("Linux", Map.of("XDG_DATA_HOME", "data"), USER))
        .isEqualTo(USER.resolve(".local/share/sheaf"));
  }

  @Test
  void macKeepsItInApplicationSupport() {
    assertThat(Home.usual("Mac OS X", Map.of("XDG_DATA_HOME", "/x"), USER))
        .isEqualTo(USER.resolve("Library/Application Support/Sheaf"));
  }

  @Test
  void windowsKeepsItInTheRoamingFolder() {
    assertThat(Home.usual("Windows 11", Map.of("APPDATA", folder.toString()), USER))
        .isEqualTo(folder.resolve("Sheaf"));
    assertThat(Home.usual("Windows 11", Map.of(), USER))
        .isEqualTo(USER.resolve("AppData/Roaming/Sheaf"));
  }

  @Test
  void aNewHomeIsForItsOwnerAlone() throws Exception {
    Home home = Home.open(folder.resolve("a/b"));
    assertThat(home.folder()).isDirectory();
    assertThat(home.database().getParent()).isEqualTo(home.folder());
    assertThat(home.demo()).doesNotExist();
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "file permissions are Posix's");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
        .isEqualTo("rwx------");
  }

  @Test
  void aFolderThatIsThereIsTakenAsItIs() throws Exception {
    Files.writeString(folder.resolve("mine.txt"), "x");
    assertThat(Home.open(folder).folder()).isEqualTo(folder.toAbsolutePath());
    assertThat(folder.resolve("mine.txt")).hasContent("x");
  }
}
