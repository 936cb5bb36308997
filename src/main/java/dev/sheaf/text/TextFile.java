package dev.sheaf.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The text of a file as an editor wants it, each line ended by `\n`, and the way back: lines that
/// were not touched keep the ending they had, byte for byte, and so does a byte order mark.
public final class TextFile {
  private static final char MARK = '\ufeff';

  private final boolean marked;
  private final String text;
  // One for each `\n` of the text.
  private final LineEnding[] endings;
  private final LineEnding usual;

  private TextFile(boolean marked, String text, LineEnding[] endings) {
    this.marked = marked;
    this.text = text;
    this.endings = endings;
    this.usual = mostCommon(endings);
  }

  /// Reads the content of a file.
  public static TextFile of(String content) {
    boolean marked = !content.isEmpty() && content.charAt(0) == MARK;
    if (content.indexOf('\r') < 0) {
      String text = marked ? content.substring(1) : content;
      LineEnding[] endings = new LineEnding[breaks(text)];
      Arrays.fill(endings, LineEnding.LF);
      return new TextFile(marked, text, endings);
    }
    StringBuilder text = new StringBuilder(content.length());
    List<LineEnding> endings = new ArrayList<>();
    for (int i = marked ? 1 : 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '\n') {
        endings.add(LineEnding.LF);
      } else if (c == '\r') {
        boolean both = i + 1 < content.length() && content.charAt(i + 1) == '\n';
        endings.add(both ? LineEnding.CRLF : LineEnding.CR);
        i += both ? 1 : 0;
      }
      text.append(c == '\r' ? '\n' : c);
    }
    return new TextFile(marked, text.toString(), endings.toArray(LineEnding[]::new));
  }

  /// The text without a byte order mark, each line ended by `\n`.
  public String text() {
    return text;
  }

  /// Whether the content begins with a byte order mark.
  public boolean isMarked() {
    return marked;
  }

  /// What new lines are ended by: what most lines are.
  public LineEnding usualEnding() {
    return usual;
  }

  /// What ends every line; empty where that is not the same for all.
  public Optional<LineEnding> onlyEnding() {
    return isMixed() ? Optional.empty() : Optional.of(usual);
  }

  public boolean isMixed() {
    return Arrays.stream(endings).anyMatch(ending -> ending != usual);
  }

  /// How it is written down.
  public Spelling spelling() {
    return new Spelling(marked, isMixed() ? null : usual);
  }

  /// The content of the file once its text is `edited`.
  public String content(String edited) {
    return content(edited, spelling());
  }

  /// The content of the file once its text is `edited`, written down in another way.
  public String content(String edited, Spelling spelling) {
    String plain = edited.replace("\r\n", "\n").replace('\r', '\n');
    LineEnding every = spelling.ending();
    String body;
    if (every != null) {
      body = every == LineEnding.LF ? plain : plain.replace("\n", every.sign());
    } else {
      body = plain.equals(text) ? joined(text, endings) : restored(plain);
    }
    return spelling.marked() ? MARK + body : body;
  }

  private String restored(String edited) {
    if (!isMixed()) {
      return usual == LineEnding.LF ? edited : edited.replace("\n", usual.sign());
    }
    List<String> before = lines(text);
    List<String> after = lines(edited);
    int[] origins = withChanged(LineMatch.origins(before, after), before.size());
    LineEnding[] kept = new LineEnding[after.size() - 1];
    for (int i = 0; i < kept.length; i++) {
      // The last line may not have had an ending.
      kept[i] =
          origins[i] != LineMatch.NONE && origins[i] < endings.length ? endings[origins[i]] : usual;
    }
    return joined(edited, kept);
  }

  /// The same origins, and a line that was changed has that of the line that stood in its place.
  private static int[] withChanged(int[] origins, int lines) {
    int[] room = new int[origins.length];
    int end = lines;
    for (int i = origins.length - 1; i >= 0; i--) {
      end = origins[i] == LineMatch.NONE ? end : origins[i];
      room[i] = end;
    }
    int[] filled = origins.clone();
    int next = 0;
    for (int i = 0; i < filled.length; i++) {
      if (filled[i] == LineMatch.NONE && next < room[i]) {
        filled[i] = next;
      }
      next = filled[i] == LineMatch.NONE ? next : filled[i] + 1;
    }
    return filled;
  }

  private static int breaks(String text) {
    int breaks = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      breaks++;
    }
    return breaks;
  }

  private static List<String> lines(String text) {
    return Arrays.asList(text.split("\n", -1));
  }

  private static String joined(String text, LineEnding[] endings) {
    StringBuilder content = new StringBuilder(text.length() + endings.length);
    int start = 0;
    LineEnding previous = LineEnding.LF;
    for (LineEnding ending : endings) {
      int end = text.indexOf('\n', start);
      // An empty line ended by LF after one ended by CR would read as one line ended by CRLF.
      boolean merges = previous == LineEnding.CR && ending == LineEnding.LF && start == end;
      previous = merges ? LineEnding.CRLF : ending;
      content.append(text, start, end).append(previous.sign());
      start = end + 1;
    }
    return content.append(text, start, text.length()).toString();
  }

  private static LineEnding mostCommon(LineEnding[] endings) {
    Map<LineEnding, Integer> counts = new EnumMap<>(LineEnding.class);
    for (LineEnding ending : endings) {
      counts.merge(ending, 1, Integer::sum);
    }
    LineEnding most = LineEnding.LF;
    for (LineEnding ending : LineEnding.values()) {
      if (counts.getOrDefault(ending, 0) > counts.getOrDefault(most, 0)) {
        most = ending;
      }
    }
    return most;
  }
}
