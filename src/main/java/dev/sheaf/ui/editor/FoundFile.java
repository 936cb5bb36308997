package dev.sheaf.ui.editor;

import dev.sheaf.text.Finder;
import dev.sheaf.text.Matches;
import dev.sheaf.text.TooHardException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What is found in one file of a gist.
///
/// @param count how many matches there are
/// @param more whether there are more than that
/// @param lines the first ones of them
record FoundFile(FileKey key, String name, int count, boolean more, List<FoundLine> lines) {
  FoundFile {
    lines = List.copyOf(lines);
  }

  /// A file to be searched; `text` may be read on any thread.
  record Source(FileKey key, String name, Supplier<String> text) {}

  /// @param most how many lines to tell at most
  static FoundFile in(Source source, Finder finder, int most) throws TooHardException {
    String text = source.text().get();
    Matches matches = finder.find(text);
    List<FoundLine> lines = new ArrayList<>();
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < Math.min(most, matches.count()); i++) {
      int start = matches.get(i).start();
      for (int at = text.indexOf('\n', lineStart);
          at >= 0 && at < start;
          at = text.indexOf('\n', lineStart)) {
        line++;
        lineStart = at + 1;
      }
      lines.add(FoundLine.of(source.key(), text, matches.get(i), line, lineStart));
    }
    return new FoundFile(source.key(), source.name(), matches.count(), matches.hasMore(), lines);
  }
}
