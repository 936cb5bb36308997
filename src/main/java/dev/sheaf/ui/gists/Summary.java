package dev.sheaf.ui.gists;

import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Tag;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.SizeText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What several gists are together.
///
/// @param own how many of them the account may change
/// @param about how many are one's own, and how large all are, in words
/// @param names of the first of them, one in a line
/// @param tags that any of one's own has, by name
record Summary(
    int own, String about, String names, List<Tag> tags, boolean anyStarred, boolean allStarred) {
  private static final int MOST_NAMES = 6;

  Summary {
    tags = List.copyOf(tags);
  }

  /// @param own those of `rows` that the account may change
  static Summary of(List<GistRow> rows, List<GistRow> own) {
    long bytes =
        rows.stream().flatMap(row -> row.gist().files().stream()).mapToLong(GistFile::size).sum();
    int files = rows.stream().mapToInt(GistRow::files).sum();
    String first =
        rows.stream().limit(MOST_NAMES).map(GistRow::name).collect(Collectors.joining("\n"));
    int more = rows.size() - MOST_NAMES;
    List<Tag> tags =
        own.stream()
            .flatMap(row -> Tag.of(row.gist().description()).stream())
            .distinct()
            .sorted(Comparator.comparing(Tag::name, String.CASE_INSENSITIVE_ORDER))
            .toList();
    return new Summary(
        own.size(),
        Messages.text(
            "several.about",
            own.size() == rows.size() ? -1 : own.size(),
            files,
            SizeText.of(bytes)),
        more > 0 ? first + "\n" + Messages.text("several.more", more) : first,
        tags,
        rows.stream().anyMatch(GistRow::starred),
        rows.stream().allMatch(GistRow::starred));
  }
}
