package dev.sheaf.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.syntax.TokenStyle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeColoursTest {
  private static final Pattern TOKEN = Pattern.compile("-sheaf-code-([a-z-]+): (#[0-9a-f]{6});");

  @ParameterizedTest
  @ValueSource(strings = {"code-light.css", "code-dark.css"})
  void everyColourCanBeRead(String sheet) throws IOException {
    Map<String, Color> colours = colours(sheet);
    Color background = Objects.requireNonNull(colours.get("bg"));
    Color found = Objects.requireNonNull(colours.get("found-bg"));
    Color currentLine = Objects.requireNonNull(colours.get("current-line"));

    colours.forEach(
        (name, colour) -> {
          if (!name.endsWith("bg") && !name.equals("current-line") && !name.equals("selection")) {
            // A sign that stands for a blank is no text.
            double least = name.equals("blank") ? 3 : 4.5;
            for (Color behind : List.of(background, currentLine, found)) {
              assertThat(contrast(colour, behind)).as(name).isGreaterThanOrEqualTo(least);
            }
          }
          Color own = colours.get(name + "-bg");
          if (own != null) {
            assertThat(contrast(colour, own)).as(name).isGreaterThanOrEqualTo(4.5);
          }
        });
  }

  @Test
  void bothThemesNameTheSameColours() throws IOException {
    assertThat(colours("code-light.css").keySet()).isEqualTo(colours("code-dark.css").keySet());
  }

  @Test
  void everyTokenStyleHasARule() throws IOException {
    String sheet = css("code.css");
    for (TokenStyle style : TokenStyle.values()) {
      if (style != TokenStyle.PLAIN) {
        assertThat(sheet).contains("." + style.styleClass() + " {");
      }
    }
  }

  private static Map<String, Color> colours(String sheet) throws IOException {
    Map<String, Color> colours = new LinkedHashMap<>();
    Matcher token = TOKEN.matcher(css(sheet));
    while (token.find()) {
      colours.put(token.group(1), Color.web(token.group(2)));
    }
    return colours;
  }

  private static String css(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CodeColoursTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
