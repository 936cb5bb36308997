package dev.sheaf.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the languages a text names inside itself (a Markdown fence, `lang="scss"`), so that only
/// their grammars are loaded.
final class EmbeddedLanguages {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:`{3,}|~{3,}|\\blang(?:uage)?=[\"']?|\\[source,|code(?:-block)?::"
              + "|\\{minted}\\{|^[ \\t]*:)"
              + "[ \\t]*\\{?\\.?([\\p{L}\\d+#-]+)",
          Pattern.MULTILINE);
  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!/]");

  private EmbeddedLanguages() {}

  /// Ids of the grammars that `grammar` includes on demand and that this text asks for.
  static Set<String> in(CharSequence text, GrammarFile grammar) {
    Set<String> used = inLines(text, grammar);
    if (text.length() > 2 && text.subSequence(0, 3).toString().equals("---")) {
      addIfOffered("yaml", grammar, used);
    }
    return used;
  }

  /// Those that single lines ask for, wherever they stand.
  static Set<String> inLines(CharSequence text, GrammarFile grammar) {
    Set<String> used = new TreeSet<>();
    if (grammar.onDemand().isEmpty()) {
      return used;
    }
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      GrammarFiles.called(named.group(1).toLowerCase(Locale.ROOT))
          .map(GrammarFile::id)
          .filter(grammar.onDemand()::contains)
          .ifPresent(used::add);
    }
    if (MARKUP.matcher(text).find()) {
      addIfOffered("html-derivative", grammar, used);
      addIfOffered("html", grammar, used);
    }
    return used;
  }

  private static void addIfOffered(String id, GrammarFile grammar, Set<String> used) {
    if (grammar.onDemand().contains(id)) {
      used.add(id);
    }
  }
}
