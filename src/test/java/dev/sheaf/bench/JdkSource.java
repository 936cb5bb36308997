package dev.sheaf.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Real text to open: a source file of the JDK that runs this, several times over.
final class JdkSource {
  private static final String FILE = "java.base/java/util/Collections.java";

  private JdkSource() {}

  static byte[] collections(int times) throws IOException {
    Path sources = Path.of(System.getProperty("java.home"), "lib", "src.zip");
    try (ZipFile zip = new ZipFile(sources.toFile())) {
      ZipEntry entry = zip.getEntry(FILE);
      try (InputStream in = zip.getInputStream(entry)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .repeat(times)
            .getBytes(StandardCharsets.UTF_8);
      }
    }
  }

  /// A megabyte of JSON without a line break, as programs write it.
  static byte[] oneLine(int length) {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; json.length() < length; i++) {
      json.append("{\"id\":").append(i).append(",\"name\":\"entry ").append(i * 31 % 1009);
      json.append("\",\"tags\":[\"alpha\",\"beta\"],\"size\":").append(i * 17.5).append("},");
    }
    return json.append("null]").toString().getBytes(StandardCharsets.UTF_8);
  }
}
