package dev.sheaf.style;

import java.nio.file.Files;
import java.nio.file.Path;

/// Rewrites every source that is not formatted; run by the `format` profile.
public final class Format {
  private Format() {}

  public static void main(String[] args) throws Exception {
    for (Path file : Sources.all()) {
      String source = Files.readString(file);
      String formatted = Sources.formatted(source);
      if (!formatted.equals(source)) {
        Files.writeString(file, formatted);
        System.out.println(file);
      }
    }
  }
}
