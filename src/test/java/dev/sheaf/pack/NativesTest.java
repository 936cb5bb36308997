package dev.sheaf.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Platform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.OSInfo;

class NativesTest {
  private static final String OURS =
      "org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/libsqlitejdbc.so";
  private static final String OTHERS = "org/sqlite/native/Elsewhere/x86/libsqlitejdbc.so";

  @Test
  void ofAllPlatformsOnlyThisOneIsServed() {
    assertThat(Natives.of(OURS)).isEqualTo(Natives.Fate.MOVES_OUT);
    assertThat(Natives.of(OTHERS)).isEqualTo(Natives.Fate.GOES);
    assertThat(Natives.of("com/sun/jna/" + Platform.RESOURCE_PREFIX + "/libjnidispatch.so"))
        .isEqualTo(Natives.Fate.MOVES_OUT);
    assertThat(Natives.of("com/sun/jna/sunos-sparc/libjnidispatch.so"))
        .isEqualTo(Natives.Fate.GOES);
    assertThat(Natives.of("libglass.so")).isEqualTo(Natives.Fate.MOVES_OUT);
    assertThat(Natives.of("META-INF/ECLIPSE_.RSA")).isEqualTo(Natives.Fate.GOES);
    assertThat(Natives.of("org/sqlite/JDBC.class")).isEqualTo(Natives.Fate.STAYS);
  }

  @Test
  void ofDuckDbOnlyThisPlatformsLibraryIsServed() throws Exception {
    Path jar =
        Path.of(DuckDBDriver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (ZipFile all = new ZipFile(jar.toFile())) {
      List<String> libraries =
          all.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.startsWith("libduckdb_java"))
              .toList();
      assertThat(libraries).hasSizeGreaterThan(1);
      assertThat(libraries.stream().filter(name -> Natives.of(name) == Natives.Fate.MOVES_OUT))
          .hasSize(1);
      assertThat(libraries).noneMatch(name -> Natives.of(name) == Natives.Fate.STAYS);
    }
  }

  @Test
  void aJarLosesWhatIsOfNoUse(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("some.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of(OURS, OTHERS, "org/sqlite/JDBC.class")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.length());
      }
    }
    Jars jars = new Jars(folder.resolve("copies"), folder.resolve("natives"));
    try (ZipFile copy = new ZipFile(jars.copy(jar).toFile())) {
      assertThat(copy.stream().map(ZipEntry::getName)).containsExactly("org/sqlite/JDBC.class");
    }
    assertThat(folder.resolve("natives").resolve("libsqlitejdbc.so")).exists();
  }
}
