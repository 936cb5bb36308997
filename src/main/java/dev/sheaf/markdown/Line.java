package dev.sheaf.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts together the text of one block from what begins, ends and stands in it.
final class Line {
  private static final int MOST_LINKS = 60;

  private final List<Inline> parts = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private final Map<Inline.Look, Integer> open = new EnumMap<>(Inline.Look.class);
  private final Deque<String> links = new ArrayDeque<>();

  void text(String text) {
    pending.append(text);
  }

  /// Text in looks of its own.
  void text(String text, Inline.Look look) {
    begin(look);
    text(text);
    end(look);
  }

  void begin(Inline.Look look) {
    flush();
    open.merge(look, 1, Integer::sum);
  }

  /// Ends what was begun; does nothing where nothing was.
  void end(Inline.Look look) {
    if (open.getOrDefault(look, 0) > 0) {
      flush();
      open.merge(look, -1, Integer::sum);
    }
  }

  void beginLink(String address) {
    if (links.size() < MOST_LINKS) {
      flush();
      links.push(address);
    }
  }

  void endLink() {
    flush();
    links.poll();
  }

  void picture(String address, String alt) {
    flush();
    parts.add(new Inline.Picture(address, alt, link()));
  }

  void newLine() {
    flush();
    if (!parts.isEmpty()) {
      parts.add(new Inline.Break());
    }
  }

  /// Does what the tag says, if that is harmless; false if it is not rendered.
  boolean tag(Tag tag) {
    Inline.Look look = tag.look();
    if (look != null && tag.closing()) {
      end(look);
    } else if (look != null) {
      begin(look);
    } else if (tag.name().equals("img")) {
      picture(tag.attribute("src"), tag.attribute("alt"));
    } else if (tag.name().equals("a") && tag.closing()) {
      endLink();
    } else if (tag.name().equals("a")) {
      beginLink(tag.attribute("href"));
    } else if (!tag.arranges() && !tag.name().equals("br")) {
      return false;
    }
    if (tag.breaks()) {
      newLine();
    }
    return true;
  }

  /// All of it, without new lines at the end.
  List<Inline> done() {
    flush();
    while (!parts.isEmpty() && parts.getLast() instanceof Inline.Break) {
      parts.removeLast();
    }
    return List.copyOf(parts);
  }

  private @Nullable String link() {
    String link = links.peek();
    return link == null || link.isBlank() ? null : link;
  }

  private void flush() {
    if (pending.isEmpty()) {
      return;
    }
    Set<Inline.Look> looks = EnumSet.noneOf(Inline.Look.class);
    open.forEach(
        (look, times) -> {
          if (times > 0) {
            looks.add(look);
          }
        });
    Inline.Run run = new Inline.Run(pending.toString(), looks, link());
    pending.setLength(0);
    if (!parts.isEmpty()
        && parts.getLast() instanceof Inline.Run(String before, var same, var link)
        && same.equals(run.looks())
        && Objects.equals(link, run.link())) {
      parts.set(parts.size() - 1, new Inline.Run(before + run.text(), same, link));
    } else {
      parts.add(run);
    }
  }
}
