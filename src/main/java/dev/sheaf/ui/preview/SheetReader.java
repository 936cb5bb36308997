package dev.sheaf.ui.preview;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads comma-separated values and their relatives, whatever state they are in.
final class SheetReader {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  private static final int LINES_TO_GUESS_BY = 20;
  private static final int CHARACTERS_TO_GUESS_BY = 20_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SheetReader() {}

  static Sheet read(String fileName, String text) throws InterruptedException {
    String whole = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    List<List<String>> rows = rows(whole, delimiter(fileName, whole));
    int columns = 0;
    for (List<String> row : rows) {
      columns = Math.max(columns, row.size());
    }
    return isHead(rows)
        ? new Sheet(rows.getFirst(), rows.subList(1, rows.size()), columns)
        : new Sheet(List.of(), rows, columns);
  }

  private static List<List<String>> rows(String text, char delimiter) throws InterruptedException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord line : parser) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        rows.add(line.toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /// The character that divides the first lines most, and as often in each of them.
  static char delimiter(String fileName, String text) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".tsv") || name.endsWith(".tab")) {
      return '\t';
    }
    char best = ',';
    int most = 0;
    for (char candidate : DELIMITERS) {
      int score = score(text, candidate);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  private static int score(String text, char delimiter) {
    int end = Math.min(text.length(), CHARACTERS_TO_GUESS_BY);
    boolean quoted = false;
    int inLine = 0;
    int least = Integer.MAX_VALUE;
    int all = 0;
    int lines = 0;
    for (int i = 0; i < end && lines < LINES_TO_GUESS_BY; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        inLine++;
      } else if (c == '\n' && !quoted) {
        least = Math.min(least, inLine);
        all += inLine;
        inLine = 0;
        lines++;
      }
    }
    if (lines == 0) {
      return inLine;
    }
    return least * 1_000 + all;
  }

  private static boolean isHead(List<List<String>> rows) {
    if (rows.size() < 2) {
      return false;
    }
    List<String> first = rows.getFirst();
    return new HashSet<>(first).size() == first.size()
        && first.stream().noneMatch(name -> name.isBlank() || Numbers.is(name));
  }
}
