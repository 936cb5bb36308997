package dev.sheaf.ui.forks;

import dev.sheaf.gist.GistFile;
import dev.sheaf.library.Incoming;
import dev.sheaf.library.Incoming.Choice;
import dev.sheaf.ui.code.Comparison;
import dev.sheaf.ui.code.Comparison.Side;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A file that a fork has not as the original has it, in words and texts.
///
/// @param name safe to show
/// @param sign one character, as in lists of changed files
/// @param why how it came that they differ, in a sentence
/// @param ways what can become of it, the one that is proposed first
public record NewsFile(Incoming file, String name, String sign, String why, List<Way> ways) {
  public NewsFile {
    ways = List.copyOf(ways);
  }

  /// One thing to do.
  ///
  /// @param texts what that does to the file, or, where it does nothing, what it leaves out; null
  ///   where one of them is no text
  public record Way(Choice choice, String label, @Nullable Comparison texts) {
    /// Whether the fork stays as it is.
    boolean keeps() {
      return choice == Choice.KEEP;
    }
  }

  static NewsFile of(Incoming file) {
    return new NewsFile(
        file,
        DisplayText.line(file.name()),
        NewsWords.sign(file.kind()),
        NewsWords.of(file.kind()),
        file.ways().stream()
            .map(way -> new Way(way.choice(), NewsWords.of(file, way), texts(file, way)))
            .toList());
  }

  private static @Nullable Comparison texts(Incoming file, Incoming.Way way) {
    if (file.kind() == Incoming.Kind.NO_TEXT) {
      return null;
    }
    boolean keeps = way.choice() == Choice.KEEP;
    Incoming.Way other = keeps ? file.way(Choice.TAKE).orElse(way) : way;
    GistFile mine = file.mine();
    return Comparison.of(
        file.name(),
        new Side(Messages.text("forks.side.mine"), text(mine == null ? null : mine.content())),
        new Side(
            Messages.text(keeps ? "forks.side.theirs" : "forks.side.after"), text(other.text())));
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
