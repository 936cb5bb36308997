package dev.sheaf.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text with gaps such as `{{noun}}`.
///
/// @param texts what stands before, between and after the gaps: one more than there are gaps
record Template(List<String> texts, List<String> gaps) {
  private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");

  static Template parse(String text) {
    List<String> texts = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    int end = 0;
    for (Matcher gap = GAP.matcher(text); gap.find(); end = gap.end()) {
      texts.add(text.substring(end, gap.start()));
      gaps.add(gap.group(1));
    }
    texts.add(text.substring(end));
    return new Template(List.copyOf(texts), List.copyOf(gaps));
  }

  void write(StringBuilder out, Words.Choice words) {
    for (int i = 0; i < gaps.size(); i++) {
      out.append(texts.get(i)).append(words.word(gaps.get(i)));
    }
    out.append(texts.getLast());
  }

  String fill(Words.Choice words) {
    StringBuilder out = new StringBuilder();
    write(out, words);
    return out.toString();
  }
}
