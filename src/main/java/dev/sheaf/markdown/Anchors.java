package dev.sheaf.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Names headings as GitHub does, so that links inside a document find them.
final class Anchors {
  private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");

  private final Map<String, Integer> used = new HashMap<>();

  String of(List<Inline> heading) {
    StringBuilder text = new StringBuilder();
    for (Inline part : heading) {
      if (part instanceof Inline.Run(String run, var looks, var link)) {
        text.append(run);
      }
    }
    String base =
        DROPPED
            .matcher(text.toString().strip().toLowerCase(Locale.ROOT))
            .replaceAll("")
            .replace(' ', '-');
    String anchor = base;
    while (used.containsKey(anchor)) {
      anchor = base + "-" + used.merge(base, 1, Integer::sum);
    }
    used.put(anchor, 0);
    return anchor;
  }
}
