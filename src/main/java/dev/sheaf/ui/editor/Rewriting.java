package dev.sheaf.ui.editor;

import dev.sheaf.text.Finder;
import dev.sheaf.text.Span;
import dev.sheaf.text.TooHardException;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;

/// What replacing in all files of a gist would do.
///
/// @param leftOut the names of files in which nothing will be replaced
record Rewriting(List<Rewritten> files, List<String> leftOut) {
  private static final int MOST_NAMES = 8;

  Rewriting {
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
  }

  /// One file's text before and after.
  record Rewritten(FileKey key, String name, int count, String before, String after) {}

  static Rewriting of(
      List<FoundFile.Source> sources, Finder finder, String with, List<String> leftOut) {
    List<Rewritten> files = new ArrayList<>();
    List<String> hard = new ArrayList<>(leftOut);
    for (FoundFile.Source source : sources) {
      String text = source.text().get();
      try {
        Finder.Replaced made = finder.replaceAll(text, new Span(0, text.length()), with);
        if (made.count() > 0) {
          files.add(new Rewritten(source.key(), source.name(), made.count(), text, made.in(text)));
        }
      } catch (TooHardException e) {
        hard.add(source.name());
      }
    }
    return new Rewriting(files, hard);
  }

  int matches() {
    return files.stream().mapToInt(Rewritten::count).sum();
  }

  /// Names how much will be replaced where, and what stays as it is.
  Question question() {
    StringBuilder text = new StringBuilder();
    for (Rewritten file : files.subList(0, Math.min(MOST_NAMES, files.size()))) {
      text.append(
              Messages.text(
                  "find.all.question.file", DisplayText.isolated(file.name()), file.count()))
          .append('\n');
    }
    if (files.size() > MOST_NAMES) {
      text.append(Messages.text("find.all.question.more", files.size() - MOST_NAMES)).append('\n');
    }
    if (!leftOut.isEmpty()) {
      text.append('\n').append(leftOut(leftOut)).append('\n');
    }
    text.append('\n').append(Messages.text("find.all.question.undo"));
    return new Question(
        Messages.text("find.all.question.title", matches(), files.size()),
        text.toString(),
        Messages.text("find.replaceAll"));
  }

  /// Names files that are left out.
  static String leftOut(List<String> names) {
    return Messages.text("find.all.leftOut", DisplayText.line(String.join(", ", names)));
  }
}
