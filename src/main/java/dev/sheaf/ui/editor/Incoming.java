package dev.sheaf.ui.editor;

import dev.sheaf.text.Encoding;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.SizeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What somebody brought from outside to be added to a gist.
///
/// @param files those that can be added
/// @param refused those that cannot
/// @param leftOut how many hidden files and folders, and folders of tools, were not looked at
/// @param hasFolders whether files lay in folders
/// @param isCut whether there is more than was read
record Incoming(
    List<File> files, List<Refused> refused, int leftOut, boolean hasFolders, boolean isCut) {
  /// Only Git gives out more than this of one file.
  private static final int LARGE = 10 << 20;

  /// The API lists no more of one gist.
  private static final int MANY = 300;

  private static final int NAMED = 3;

  Incoming {
    files = List.copyOf(files);
    refused = List.copyOf(refused);
  }

  /// A text.
  ///
  /// @param path where it lay, below what was brought, with slashes
  /// @param size in bytes
  /// @param encoding what it was spelled in; here it is UTF-8
  record File(String path, String content, long size, Encoding encoding) {}

  /// What cannot be added.
  record Refused(String path, Why why) {}

  /// Why something cannot be added.
  enum Why {
    BLANK,
    NOT_TEXT,
    NOT_UTF_8,
    TOO_LARGE,
    NO_FILE,
    UNREADABLE;

    String words(String name) {
      return Messages.text(
          switch (this) {
            case BLANK -> "editor.incoming.blank";
            case NOT_TEXT -> "editor.incoming.notText";
            case NOT_UTF_8 -> "editor.incoming.notUtf8";
            case TOO_LARGE -> "editor.incoming.tooLarge";
            case NO_FILE -> "editor.incoming.noFile";
            case UNREADABLE -> "editor.incoming.unreadable";
          },
          DisplayText.isolated(name));
    }
  }

  /// A file under the name it gets.
  ///
  /// @param replaces the file of the gist whose text it becomes
  record Named(File file, String name, Optional<FileEdit> replaces) {
    boolean isRenamed() {
      return !name.equals(file.path());
    }
  }

  /// The names the files get in a gist, each another one.
  ///
  /// @param replace whether files of the gist get new texts rather than the new files other names
  List<Named> named(GistEdit gist, boolean replace) {
    Set<String> taken = new HashSet<>();
    gist.files().forEach(file -> taken.add(file.name()));
    Set<String> replaced = new HashSet<>();
    List<Named> named = new ArrayList<>();
    for (File file : files) {
      String wanted = FileNames.flat(file.path());
      Optional<FileEdit> there = gist.named(wanted).filter(FileEdit::isWhole);
      if (replace && there.isPresent() && replaced.add(wanted)) {
        named.add(new Named(file, wanted, there));
      } else {
        String name = FileNames.free(wanted, taken);
        taken.add(name);
        named.add(new Named(file, name, Optional.empty()));
      }
    }
    return named;
  }

  /// How many files of the gist have the name of one of these.
  int clashes(GistEdit gist) {
    return (int) named(gist, true).stream().filter(file -> file.replaces().isPresent()).count();
  }

  /// Whether the person should see the names, and more, before anything is added.
  boolean needsAnswer(GistEdit gist) {
    return !files.isEmpty() && (hasFolders || clashes(gist) > 0 || !cautions(gist).isEmpty());
  }

  /// What to know before adding them, a sentence each.
  List<String> cautions(GistEdit gist) {
    List<String> cautions = new ArrayList<>();
    int all = gist.files().size() + files.size();
    if (isCut) {
      cautions.add(Messages.text("editor.incoming.cut", files.size()));
    }
    if (all > MANY) {
      cautions.add(Messages.text("editor.incoming.many", all, MANY));
    }
    files.stream()
        .filter(file -> file.size() > LARGE)
        .limit(NAMED)
        .forEach(
            file ->
                cautions.add(
                    Messages.text(
                        "editor.incoming.large",
                        DisplayText.isolated(file.path()),
                        SizeText.of(file.size()))));
    return cautions;
  }

  /// What was not taken and why, in sentences; empty where everything was.
  String losses() {
    List<String> losses = new ArrayList<>();
    refused.stream().limit(NAMED).forEach(file -> losses.add(file.why().words(file.path())));
    if (refused.size() > NAMED) {
      losses.add(Messages.text("editor.incoming.others", refused.size() - NAMED));
    }
    if (leftOut > 0) {
      losses.add(Messages.text("editor.incoming.leftOut", leftOut));
    }
    return String.join(" ", losses);
  }
}
