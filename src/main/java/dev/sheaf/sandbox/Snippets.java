package dev.sheaf.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/// Writes files of plausible code.
final class Snippets {
  private final List<Language> byWeight = new ArrayList<>();
  private final Words words;

  Snippets(Words words) {
    this.words = words;
    for (Map.Entry<String, String> section : Resource.sections("snippets.txt").entrySet()) {
      String title = section.getKey();
      int weight = Integer.parseInt(title.substring(title.lastIndexOf(' ') + 1));
      Language language = language(title, section.getValue());
      for (int i = 0; i < weight; i++) {
        byWeight.add(language);
      }
    }
  }

  private static Language language(String title, String section) {
    String[] pieces = section.split("(?m)^%%\n");
    String[] names = pieces[0].replaceFirst("%names", "").trim().split("\\s+");
    return new Language(
        tag(title.substring(0, title.lastIndexOf(' '))),
        Arrays.stream(names).map(Template::parse).toList(),
        Arrays.stream(pieces).skip(1).map(Template::parse).toList());
  }

  private static String tag(String name) {
    return name.toLowerCase(Locale.ROOT).replace("#", "sharp").replace("+", "p").replace(" ", "");
  }

  Language anyLanguage(SplittableRandom random) {
    return byWeight.get(random.nextInt(byWeight.size()));
  }

  String fileName(Language language, Words.Choice choice, SplittableRandom random) {
    return language.names().get(random.nextInt(language.names().size())).fill(choice);
  }

  /// About as many bytes as wanted, at least one complete piece.
  byte[] file(Language language, int bytes, SplittableRandom random) {
    List<Template> pieces = language.pieces();
    StringBuilder text = new StringBuilder(bytes + 512);
    pieces.getFirst().write(text, words.choose(random));
    int next = pieces.size() > 1 ? 1 + random.nextInt(pieces.size() - 1) : 0;
    while (text.length() < bytes) {
      text.append('\n');
      pieces.get(next).write(text, words.choose(random));
      next = next + 1 < pieces.size() ? next + 1 : Math.min(1, pieces.size() - 1);
    }
    if (bytes < 2_000 && random.nextInt(12) == 0) {
      text.setLength(text.length() - 1);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// @param tag what people call it after a `#`
  record Language(String tag, List<Template> names, List<Template> pieces) {}
}
