package dev.sheaf.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;

/// Finds what looks like a secret in a text, in one pass over it.
public final class Secrets {
  private static final int ASCII = 128;
  private static final int BEFORE = 60;
  private static final int LONGEST = 16_000;
  // Whoever has so many has been told.
  private static final int MOST = 2_000;
  private static final List<List<Anchor>> BY_BEGINNING = byBeginning();

  private final String text;
  private final List<Found> found = new ArrayList<>();

  private record Anchor(String text, SecretRule rule) {
    boolean standsAt(int place, String in) {
      return in.regionMatches(rule.anyCase(), place, text, 0, text.length())
          && (!rule.alone() || place == 0 || !isPartOfWord(in.charAt(place - 1)));
    }
  }

  private record Found(SecretRule rule, int from, int start, int end) {}

  private Secrets(String text) {
    this.text = text;
  }

  /// What looks like a secret in `text`, from its beginning on; of very many only the first. Lines
  /// end with `\n`.
  public static List<Secret> in(String text) {
    Secrets secrets = new Secrets(text);
    secrets.look();
    return secrets.told();
  }

  private void look() {
    int end = text.length() - 1;
    for (int i = 0; i < end && found.size() < MOST; i = next(i)) {
      char first = text.charAt(i);
      char second = text.charAt(i + 1);
      if (first < ASCII && second < ASCII) {
        look(i, BY_BEGINNING.get(first * ASCII + second));
      }
    }
  }

  // Only what has a name may hold something more telling.
  private int next(int place) {
    Found last = found.isEmpty() ? null : found.getLast();
    return last == null || last.rule().kind() == Secret.Kind.NAMED
        ? place + 1
        : Math.max(place + 1, last.end());
  }

  private void look(int place, List<Anchor> anchors) {
    for (Anchor anchor : anchors) {
      if (anchor.standsAt(place, text)) {
        Matcher matcher = anchor.rule().pattern().matcher(text);
        matcher.useTransparentBounds(true);
        matcher.region(place, Math.min(text.length(), place + LONGEST));
        if (matcher.lookingAt() && anchor.rule().holds().test(before(place), matcher)) {
          String group = SecretRules.group(matcher);
          add(new Found(anchor.rule(), place, matcher.start(group), matcher.end(group)));
          return;
        }
      }
    }
  }

  // A value that has a name is often known by its beginning, too, which tells more.
  private void add(Found next) {
    if (!found.isEmpty() && found.getLast().end() > next.start()) {
      if (rank(next) >= rank(found.getLast())) {
        return;
      }
      found.removeLast();
    }
    found.add(next);
  }

  private static int rank(Found found) {
    return SecretRules.ALL.indexOf(found.rule());
  }

  private String before(int place) {
    int from = Math.max(text.lastIndexOf('\n', place) + 1, place - BEFORE);
    return text.substring(Math.min(from, place), place);
  }

  private List<Secret> told() {
    List<Secret> secrets = new ArrayList<>();
    int line = 1;
    int lineStart = 0;
    int shownTo = 0;
    for (Found one : found) {
      for (int end = text.indexOf('\n', lineStart);
          end >= 0 && end < one.from();
          end = text.indexOf('\n', lineStart)) {
        line++;
        lineStart = end + 1;
      }
      String excerpt = excerpt(Math.max(lineStart, shownTo), one);
      String value = text.substring(one.start(), one.end());
      int column = one.from() - lineStart + 1;
      secrets.add(new Secret(one.rule().kind(), one.rule().name(), line, column, excerpt, value));
      shownTo = one.end();
    }
    return secrets;
  }

  // What stands behind may be more of it.
  private String excerpt(int from, Found one) {
    String before = text.substring(Math.max(from, one.start() - BEFORE), one.start());
    int end = before.indexOf('\n');
    return end < 0
        ? before.stripLeading() + shortened(text.substring(one.start(), one.end()))
        : before.substring(0, end).strip();
  }

  /// Enough to know it by, too little to use it.
  private static String shortened(String value) {
    int kept = value.length() >= 16 ? 4 : value.length() >= 10 ? 2 : 1;
    return value.substring(0, kept) + "…";
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /// The anchors by the numbers of their first two characters; no hashing for each place.
  private static List<List<Anchor>> byBeginning() {
    List<List<Anchor>> table = new ArrayList<>(Collections.nCopies(ASCII * ASCII, List.of()));
    for (SecretRule rule : SecretRules.ALL) {
      for (String text : rule.anchors()) {
        Anchor anchor = new Anchor(text, rule);
        for (char first : cases(text.charAt(0), rule.anyCase())) {
          for (char second : cases(text.charAt(1), rule.anyCase())) {
            List<Anchor> more = new ArrayList<>(table.get(first * ASCII + second));
            more.add(anchor);
            table.set(first * ASCII + second, List.copyOf(more));
          }
        }
      }
    }
    return List.copyOf(table);
  }

  private static char[] cases(char c, boolean any) {
    char upper = Character.toUpperCase(c);
    return any && upper != c ? new char[] {c, upper} : new char[] {c};
  }
}
