package dev.sheaf.sandbox;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// Makes files and folders that nobody but their owner can read.
final class OwnFile {
  private OwnFile() {}

  /// Makes the file where there is none, and closes it to everyone else.
  static Path make(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // Kept as it is but for who may read it.
    }
    close(file, "rw-------");
    return file;
  }

  /// The same for a folder; one that is there keeps what it lets others do.
  static void folder(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      Files.createDirectories(folder);
      close(folder, "rwx------");
    }
  }

  private static void close(Path path, String permissions) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString(permissions));
    }
  }
}
