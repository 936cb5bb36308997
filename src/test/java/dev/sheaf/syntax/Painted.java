package dev.sheaf.syntax;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Text with its styles written into it, to be read in tests: `{keyword:int} x`.
final class Painted {
  private static final Duration LONG = Duration.ofMinutes(1);

  private Painted() {}

  static String text(String language, String text) throws InterruptedException {
    return styled(language, text).stream().collect(Collectors.joining("\n"));
  }

  static List<StyledLine> lines(String language, String text) throws InterruptedException {
    Language named = Languages.named(language).orElseThrow();
    return Grammars.shared()
        .tokenizer(named, text)
        .tokenize(List.of(text.split("\n", -1)), LineState.START, LONG);
  }

  private static List<String> styled(String language, String text) throws InterruptedException {
    String[] lines = text.split("\n", -1);
    List<StyledLine> styled = lines(language, text);
    return java.util.stream.IntStream.range(0, lines.length)
        .mapToObj(i -> line(lines[i], styled.get(i)))
        .toList();
  }

  private static String line(String line, StyledLine styled) {
    StringBuilder painted = new StringBuilder();
    int at = 0;
    for (StyleRun run : styled.runs()) {
      String content = line.substring(at, at + run.length());
      at += run.length();
      if (run.style() == TokenStyle.PLAIN) {
        painted.append(content);
      } else {
        painted
            .append('{')
            .append(run.style().name().toLowerCase(Locale.ROOT))
            .append(':')
            .append(content)
            .append('}');
      }
    }
    return painted.toString();
  }
}
