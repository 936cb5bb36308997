package dev.sheaf.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is asked of some texts; the same seed asks the same.
///
/// @param identifiers taken from the texts
/// @param phrases parts of lines of some words
/// @param commonWords words that stand in over half of the texts
/// @param shortOnes one or two letters each
record SearchQueries(
    List<String> identifiers,
    List<String> phrases,
    List<String> commonWords,
    List<String> shortOnes) {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{5,40}");
  private static final Pattern PHRASE =
      Pattern.compile("[A-Za-z]\\w*([ .(,]+\\w+){1,4}", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
  private static final Pattern SHORT = Pattern.compile("[A-Za-z]{1,2}");

  SearchQueries(List<String> texts, long seed) {
    this(texts, new Random(seed));
  }

  private SearchQueries(List<String> texts, Random random) {
    this(
        some(60, texts, random, IDENTIFIER),
        some(20, texts, random, PHRASE),
        common(texts, random),
        some(10, texts, random, SHORT));
  }

  Stream<String> stream() {
    return Stream.of(identifiers, phrases, commonWords, shortOnes).flatMap(List::stream);
  }

  List<String> all() {
    return stream().toList();
  }

  private static List<String> some(int count, List<String> texts, Random random, Pattern pattern) {
    Set<String> seen = new HashSet<>();
    List<String> some = new ArrayList<>();
    while (some.size() < count) {
      String text = texts.get(random.nextInt(texts.size()));
      Matcher matcher = pattern.matcher(text);
      int start = random.nextInt(text.length());
      if (matcher.find(start)
          && matcher.group().indexOf('\n') < 0
          && seen.add(matcher.group().toLowerCase(Locale.ROOT))) {
        some.add(matcher.group());
      }
    }
    return some;
  }

  private static List<String> common(List<String> texts, Random random) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      Set<String> words = new HashSet<>();
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        words.add(matcher.group().toLowerCase(Locale.ROOT));
      }
      words.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    List<String> common =
        new ArrayList<>(
            counts.entrySet().stream()
                .filter(entry -> entry.getValue() > texts.size() / 2)
                .map(Map.Entry::getKey)
                .sorted()
                .toList());
    Collections.shuffle(common, random);
    return List.copyOf(common.subList(0, 10));
  }
}
