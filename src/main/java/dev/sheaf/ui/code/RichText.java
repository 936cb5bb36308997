package dev.sheaf.ui.code;

import dev.sheaf.syntax.Grammars;
import dev.sheaf.syntax.Language;
import dev.sheaf.syntax.LineState;
import dev.sheaf.syntax.StyleRun;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.syntax.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Code as HTML in the colours of the light theme, for programs that take pasted text with its
/// looks.
public final class RichText {
  private static final Duration BUDGET = Duration.ofSeconds(5);
  private static final Pattern COLOUR = Pattern.compile("-sheaf-code-([a-z]+): (#[0-9a-f]{6});");
  private static final Map<TokenStyle, String> LOOKS = looks();

  private RichText() {}

  /// One block of code; what takes too long to colour comes without. Blocks.
  ///
  /// @param language empty for plain text
  public static String html(Optional<Language> language, String text) throws InterruptedException {
    StringBuilder html =
        new StringBuilder("<pre style=\"font-family:monospace;color:" + colour() + "\">");
    List<String> lines = text.lines().toList();
    if (language.isEmpty()) {
      lines.forEach(line -> html.append(escaped(line)).append('\n'));
    } else {
      Tokenizer tokenizer = Grammars.shared().tokenizer(language.get(), text);
      List<StyledLine> styled = tokenizer.tokenize(lines, LineState.START, BUDGET);
      for (int i = 0; i < lines.size(); i++) {
        add(html, lines.get(i), i < styled.size() ? styled.get(i).runs() : List.of());
      }
    }
    return html.append("</pre>").toString();
  }

  private static void add(StringBuilder html, String line, List<StyleRun> runs) {
    int at = 0;
    for (StyleRun run : runs) {
      int end = Math.min(line.length(), at + run.length());
      String look = LOOKS.get(run.style());
      String piece = escaped(line.substring(at, end));
      if (look == null) {
        html.append(piece);
      } else {
        html.append("<span style=\"").append(look).append("\">").append(piece).append("</span>");
      }
      at = end;
    }
    html.append(escaped(line.substring(at))).append('\n');
  }

  /// Text that means itself within HTML.
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String colour() {
    return LOOKS.getOrDefault(TokenStyle.PLAIN, "").replace("color:", "");
  }

  // The theme's own sheet is where colours stand.
  private static Map<TokenStyle, String> looks() {
    Map<TokenStyle, String> looks = new EnumMap<>(TokenStyle.class);
    looks.put(TokenStyle.BOLD, "font-weight:bold");
    looks.put(TokenStyle.ITALIC, "font-style:italic");
    Matcher colours = COLOUR.matcher(sheet());
    while (colours.find()) {
      String name = colours.group(1).toUpperCase(Locale.ROOT);
      for (TokenStyle style : TokenStyle.values()) {
        if (style.name().equals(name) || (style == TokenStyle.PLAIN && name.equals("FG"))) {
          looks.put(style, "color:" + colours.group(2));
        }
      }
    }
    return looks;
  }

  private static String sheet() {
    try (InputStream in = RichText.class.getResourceAsStream("code-light.css")) {
      if (in == null) {
        throw new IllegalStateException("No style sheet");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
