package dev.sheaf.ui.editor;

import dev.sheaf.text.Encoding;
import dev.sheaf.ui.editor.Incoming.Refused;
import dev.sheaf.ui.editor.Incoming.Why;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Reads files, and folders with all that is in them, that somebody brought; blocks.
final class IncomingReader {
  /// Hosts take no larger file, not even by Git.
  private static final long LARGEST = 100L << 20;

  private static final long MOST_BYTES = 300L << 20;
  private static final int MOST_FILES = 2_000;
  private static final Set<String> OF_TOOLS = Set.of("node_modules", "__pycache__");

  private final List<Incoming.File> files = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private long bytes;
  private int leftOut;
  private boolean folders;
  private boolean cut;

  private IncomingReader() {}

  static Incoming read(List<Path> brought) {
    IncomingReader reader = new IncomingReader();
    for (Path path : brought) {
      if (Files.isDirectory(path)) {
        reader.readFolder(path);
      } else {
        reader.readFile(path, name(path));
      }
    }
    return new Incoming(
        reader.files.stream().sorted(Comparator.comparing(Incoming.File::path)).toList(),
        reader.refused,
        reader.leftOut,
        reader.folders,
        reader.cut);
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private void readFolder(Path folder) {
    folders = true;
    try {
      Files.walkFileTree(folder, new Visitor(folder));
    } catch (IOException e) {
      refused.add(new Refused(name(folder), Why.UNREADABLE));
    }
  }

  private void readFile(Path file, String path) {
    try {
      if (!Files.isRegularFile(file)) {
        refused.add(new Refused(path, Files.exists(file) ? Why.NO_FILE : Why.UNREADABLE));
      } else if (Files.size(file) > LARGEST) {
        refused.add(new Refused(path, Why.TOO_LARGE));
      } else {
        take(path, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      refused.add(new Refused(path, Why.UNREADABLE));
    }
  }

  private void take(String path, byte[] content) {
    bytes += content.length;
    Encoding encoding = Encoding.of(content);
    String text = Encoding.guess(content).orElse(null);
    if (text == null) {
      refused.add(new Refused(path, Why.NOT_TEXT));
    } else if (encoding == Encoding.OTHER) {
      refused.add(new Refused(path, Why.NOT_UTF_8));
    } else if (text.isBlank()) {
      refused.add(new Refused(path, Why.BLANK));
    } else {
      files.add(new Incoming.File(path, text, content.length, encoding));
    }
  }

  /// Goes through a folder, past what is hidden and what only links elsewhere.
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;

    private Visitor(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
      if (!inside.equals(folder) && (isHidden(inside) || OF_TOOLS.contains(name(inside)))) {
        leftOut++;
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (files.size() >= MOST_FILES || bytes > MOST_BYTES) {
        cut = true;
        return FileVisitResult.TERMINATE;
      }
      if (isHidden(file) || !attributes.isRegularFile()) {
        leftOut++;
      } else {
        readFile(
            file,
            folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/"));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      refused.add(new Refused(folder.relativize(file).toString(), Why.UNREADABLE));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
      return name(file).startsWith(".");
    }
  }
}
