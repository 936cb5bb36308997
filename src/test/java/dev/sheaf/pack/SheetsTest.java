package dev.sheaf.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsTest {
  private static final String SHEET =
      ".a { -fx-padding: 1; }\n.b > .c { -fx-text-fill: -own-colour; }";

  @TempDir Path folder;

  @Test
  void theAppsSheetsLieBesideThemselvesInTheReadForm() throws Exception {
    Path jar = folder.resolve("app.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (String name : List.of("dev/sheaf/ui/some.css", "org/other/some.css")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(SHEET.getBytes(StandardCharsets.UTF_8));
      }
    }

    Path copy = new Jars(folder.resolve("jars"), folder.resolve("natives")).copy(jar);

    try (ZipFile copied = new ZipFile(copy.toFile())) {
      assertEquals(
          List.of("dev/sheaf/ui/some.css", "dev/sheaf/ui/some.bss", "org/other/some.css"),
          copied.stream().map(ZipEntry::getName).toList());
      Path read = folder.resolve("some.bss");
      ZipEntry entry = copied.getEntry("dev/sheaf/ui/some.bss");
      assertNotNull(entry);
      Files.write(read, copied.getInputStream(entry).readAllBytes());
      List<Rule> rules = Stylesheet.loadBinary(read.toUri().toURL()).getRules();
      assertEquals(2, rules.size());
      assertEquals("-fx-text-fill", rules.get(1).getDeclarations().getFirst().getProperty());
    }
  }
}
