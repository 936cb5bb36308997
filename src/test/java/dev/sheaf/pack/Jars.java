package dev.sheaf.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Copies jars for one platform: libraries of others stay behind, its own go beside them; and for
/// the AOT cache, which takes no classes in old formats, and with the app's style sheets read.
record Jars(Path folder, Path natives) {
  Jars {
    try {
      Files.createDirectories(folder);
      Files.createDirectories(natives);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where the copy is.
  Path copy(Path jar) throws IOException {
    Path copy = folder.resolve(jar.getFileName());
    try (ZipFile from = new ZipFile(jar.toFile())) {
      if (from.stream().allMatch(entry -> Natives.of(entry.getName()) == Natives.Fate.STAYS)
          && !isOld(from)
          && from.stream().noneMatch(Jars::isOwnSheet)) {
        return Files.copy(jar, copy);
      }
      try (ZipOutputStream into = new ZipOutputStream(Files.newOutputStream(copy))) {
        Enumeration<? extends ZipEntry> entries = from.entries();
        while (entries.hasMoreElements()) {
          copy(from, entries.nextElement(), into);
        }
      }
    }
    return copy;
  }

  // The classes of a jar are made by one compiler.
  private static boolean isOld(ZipFile jar) throws IOException {
    Optional<? extends ZipEntry> any = jar.stream().filter(Jars::isClass).findFirst();
    if (any.isEmpty()) {
      return false;
    }
    try (InputStream content = jar.getInputStream(any.get())) {
      return Classes.isOld(content.readAllBytes());
    }
  }

  private static boolean isClass(ZipEntry entry) {
    String name = entry.getName();
    return name.endsWith(".class")
        && !name.startsWith("META-INF/")
        && !name.endsWith("-info.class");
  }

  // Those of libraries may name pictures beside them.
  private static boolean isOwnSheet(ZipEntry entry) {
    return isOwn(entry) && Sheets.isSheet(entry.getName());
  }

  private static byte[] quicker(ZipEntry entry, byte[] content) {
    if (Classes.isOld(content)) {
      return Classes.renew(content);
    }
    return isOwn(entry) ? Classes.withPlainSwitches(content) : content;
  }

  private static boolean isOwn(ZipEntry entry) {
    return entry.getName().startsWith("dev/sheaf/");
  }

  private void copy(ZipFile from, ZipEntry entry, ZipOutputStream into) throws IOException {
    try (InputStream content = from.getInputStream(entry)) {
      switch (Natives.of(entry.getName())) {
        case STAYS -> {
          ZipEntry same = new ZipEntry(entry.getName());
          same.setTime(entry.getTime());
          into.putNextEntry(same);
          byte[] stays = content.readAllBytes();
          into.write(isClass(entry) ? quicker(entry, stays) : stays);
          into.closeEntry();
          if (isOwnSheet(entry)) {
            ZipEntry read = new ZipEntry(Sheets.readForm(entry.getName()));
            read.setTime(entry.getTime());
            into.putNextEntry(read);
            into.write(Sheets.read(stays));
            into.closeEntry();
          }
        }
        case MOVES_OUT ->
            Files.copy(content, natives.resolve(Path.of(entry.getName()).getFileName()));
        case GOES -> {}
      }
    }
  }
}
