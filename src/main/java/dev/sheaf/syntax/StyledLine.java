package dev.sheaf.syntax;

import java.util.List;

/// One line's style runs and the state after it.
public record StyledLine(List<StyleRun> runs, LineState end) {
  static StyledLine plain(String line, LineState state) {
    return new StyledLine(
        line.isEmpty() ? List.of() : List.of(new StyleRun(line.length(), TokenStyle.PLAIN)), state);
  }
}
