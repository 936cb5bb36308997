package dev.sheaf.ui.search;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Tag;
import dev.sheaf.library.SearchResults;
import dev.sheaf.library.SearchResults.Found;
import dev.sheaf.library.SearchResults.FoundFile;
import dev.sheaf.query.Excerpt;
import dev.sheaf.query.Needle;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a search found, as lines to show.
///
/// @param asked the question as it was typed
/// @param count how many gists there are, in words
/// @param complete whether every text was looked into
record Answers(String asked, List<SearchRow> rows, String count, boolean complete) {
  private static final int BEFORE_MARK = 26;

  Answers {
    rows = List.copyOf(rows);
  }

  static Answers of(String asked, SearchResults results) {
    List<Needle> needles = results.query().needles(false);
    List<SearchRow> rows = new ArrayList<>();
    results.best().forEach(found -> add(rows, found, needles));
    String count =
        Messages.text(results.exact() ? "search.count" : "search.countAtLeast", results.count());
    return new Answers(asked, rows, count, results.complete());
  }

  private static void add(List<SearchRow> rows, Found found, List<Needle> needles) {
    Gist gist = found.gist();
    rows.add(
        new SearchRow.OfGist(
            gist,
            Marked.of(gist.title(), needles, BEFORE_MARK),
            Marked.of(description(gist), needles, BEFORE_MARK),
            Messages.text(
                "search.row.spoken",
                DisplayText.isolated(gist.title()),
                DisplayText.isolated(gist.description()),
                found.files().size())));
    for (FoundFile file : found.files()) {
      // That of the only file stands above already.
      if (gist.files().size() > 1) {
        rows.add(
            new SearchRow.OfFile(gist, file.name(), Marked.of(file.name(), needles, BEFORE_MARK)));
      }
      for (Excerpt excerpt : file.lines()) {
        rows.add(
            new SearchRow.OfLine(
                gist,
                file.name(),
                excerpt.line(),
                Marked.of(excerpt.text(), needles, BEFORE_MARK)));
      }
    }
  }

  // Tags stand last, so that they do not hide the words.
  private static String description(Gist gist) {
    String tags =
        Tag.of(gist.description()).stream().map(Tag::toString).collect(Collectors.joining(" "));
    return (Tag.strip(gist.description()) + " " + tags).strip();
  }
}
