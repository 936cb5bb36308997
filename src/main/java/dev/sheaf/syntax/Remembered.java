package dev.sheaf.syntax;

import java.util.LinkedHashMap;
import java.util.Map;

/// Remembers the lines an engine coloured last: texts repeat many of their lines, and versions of a
/// text nearly all of them.
final class Remembered implements Tokenizer.LineEngine {
  private static final int MOST = 4_096;
  private static final int LONGEST_LINE = 300;

  private final Tokenizer.LineEngine engine;
  private final Map<Line, StyledLine> lines =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Line, StyledLine> eldest) {
          return size() > MOST;
        }
      };

  Remembered(Tokenizer.LineEngine engine) {
    this.engine = engine;
  }

  @Override
  public StyledLine tokenize(String line, LineState before) {
    if (line.length() > LONGEST_LINE) {
      return engine.tokenize(line, before);
    }
    Line key = new Line(line, before);
    StyledLine known = lines.get(key);
    if (known == null) {
      known = engine.tokenize(line, before);
      lines.put(key, known);
    }
    return known;
  }

  private record Line(String text, LineState before) {}
}
