package dev.sheaf.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Style sheets in the form that the toolkit reads at once: where one lies beside a sheet, it takes
/// that and parses nothing.
final class Sheets {
  private static final String TEXT = ".css";

  private Sheets() {}

  static boolean isSheet(String name) {
    return name.endsWith(TEXT);
  }

  /// What the read form of the sheet `name` is called.
  static String readForm(String name) {
    return name.substring(0, name.length() - TEXT.length()) + ".bss";
  }

  /// The read form of a sheet, which must not name other files.
  static byte[] read(byte[] text) throws IOException {
    Path sheet = Files.createTempFile("sheet", TEXT);
    Path read = Path.of(readForm(sheet.toString()));
    try {
      Files.write(sheet, text);
      Stylesheet.convertToBinary(sheet.toFile(), read.toFile());
      return Files.readAllBytes(read);
    } finally {
      Files.deleteIfExists(sheet);
      Files.deleteIfExists(read);
    }
  }
}
