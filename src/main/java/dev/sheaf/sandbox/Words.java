package dev.sheaf.sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// The vocabulary of made-up gists.
final class Words {
  private final Map<String, List<String>> words;
  private final List<Template> sentences;
  private final List<Template> comments;

  private Words(Map<String, String> sections) {
    words =
        sections.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    section -> Arrays.asList(section.getValue().trim().split("\\s+"))));
    sentences = lines(sections, "sentences");
    comments = lines(sections, "comments");
  }

  static Words load() {
    return new Words(Resource.sections("words.txt"));
  }

  private static List<Template> lines(Map<String, String> sections, String name) {
    return sections
        .getOrDefault(name, "")
        .lines()
        .map(line -> Template.parse(line.replace("\\n", "\n")))
        .toList();
  }

  Choice choose(SplittableRandom random) {
    return new Choice(random);
  }

  /// Words that belong together: each gap of a text gets the same one each time it comes up.
  final class Choice {
    private final SplittableRandom random;
    private final String noun;
    private final String noun2;
    private final String verb;

    private Choice(SplittableRandom random) {
      this.random = random;
      this.noun = pick("nouns");
      this.noun2 = pick("nouns");
      this.verb = pick("verbs");
    }

    String word(String gap) {
      return switch (gap) {
        case "noun" -> noun;
        case "noun2" -> noun2;
        case "verb" -> verb;
        case "verb2" -> pick("verbs");
        case "Noun" -> capitalized(noun);
        case "Noun2" -> capitalized(noun2);
        case "Verb" -> capitalized(verb);
        case "NOUN" -> noun.toUpperCase(Locale.ROOT);
        case "host" -> pick("hosts");
        case "path" -> pick("paths");
        case "n" -> String.valueOf(2 + random.nextInt(58));
        case "Text" -> sentence();
        default -> throw new IllegalArgumentException(gap);
      };
    }

    String sentence() {
      return sentences.get(random.nextInt(sentences.size())).fill(this);
    }

    String comment() {
      return comments.get(random.nextInt(comments.size())).fill(this);
    }

    String tag() {
      return random.nextBoolean() ? noun : pick("tags");
    }

    private String pick(String list) {
      List<String> from = words.getOrDefault(list, List.of());
      return from.get(random.nextInt(from.size()));
    }
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
