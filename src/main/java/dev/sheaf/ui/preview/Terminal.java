package dev.sheaf.ui.preview;

import dev.sheaf.ui.markdown.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a program wrote for a terminal: of a line that was written over and over, what stood
/// there last.
final class Terminal {
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\u001b(?:\\[([0-?]*+)[ -/]*+([@-~])|\\][^\u0007\u001b]*+(?:\u0007|\u001b\\\\)?|.)");

  // What is more colourful than that goes on plain.
  private static final int MOST_OF_LINE = 80;
  private static final int MOST_OF_TEXT = 1_000;

  private final List<List<Stretch>> lines = new ArrayList<>();
  private final List<Stretch> line = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private TerminalInk ink = TerminalInk.PLAIN;
  private boolean returned;

  private Terminal() {}

  /// Its lines, without blank ones at the end.
  static List<List<Stretch>> lines(String text) {
    Terminal terminal = new Terminal();
    Matcher escape = ESCAPE.matcher(text);
    int at = 0;
    while (escape.find()) {
      terminal.write(text.substring(at, escape.start()));
      if ("m".equals(escape.group(2))) {
        terminal.take(terminal.ink.after(escape.group(1)));
      }
      at = escape.end();
    }
    terminal.write(text.substring(at));
    terminal.endLine();
    while (!terminal.lines.isEmpty() && isBlank(terminal.lines.getLast())) {
      terminal.lines.removeLast();
    }
    return terminal.lines;
  }

  /// Several lines as one text, of no more stretches than can be laid out at once.
  static List<Stretch> joined(List<List<Stretch>> lines) {
    List<Stretch> text = new ArrayList<>();
    StringBuilder pending = new StringBuilder();
    List<String> looks = List.of();
    for (int i = 0; i < lines.size(); i++) {
      pending.append(i == 0 ? "" : "\n");
      for (Stretch stretch : lines.get(i)) {
        List<String> next = text.size() < MOST_OF_TEXT ? stretch.styleClasses() : List.of();
        if (!next.equals(looks) && !pending.isEmpty()) {
          text.add(new Stretch(pending.toString(), looks));
          pending.setLength(0);
        }
        looks = next;
        pending.append(stretch.text());
      }
    }
    text.add(new Stretch(pending.toString(), looks));
    return text;
  }

  private static boolean isBlank(List<Stretch> line) {
    return line.stream().allMatch(stretch -> stretch.text().isBlank());
  }

  private void write(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> endLine();
        case '\r' -> returned = true;
        default -> {
          if (returned) {
            startOver();
          }
          pending.append(c);
        }
      }
    }
  }

  private void startOver() {
    pending.setLength(0);
    line.clear();
    returned = false;
  }

  private void take(TerminalInk next) {
    if (line.size() < MOST_OF_LINE) {
      endStretch();
    }
    ink = next;
  }

  private void endStretch() {
    if (!pending.isEmpty()) {
      List<String> looks = line.size() < MOST_OF_LINE ? ink.styleClasses() : List.of();
      line.add(new Stretch(pending.toString(), looks));
      pending.setLength(0);
    }
  }

  private void endLine() {
    endStretch();
    lines.add(List.copyOf(line));
    line.clear();
    returned = false;
  }
}
