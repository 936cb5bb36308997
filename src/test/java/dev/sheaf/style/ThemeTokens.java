package dev.sheaf.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/// The colours of one theme by their names: those of AtlantaFX, and ours over them.
final class ThemeTokens {
  private static final Path RESOURCES = Path.of("src/main/resources/dev/sheaf");
  private static final Pattern ROOT = Pattern.compile("\\.root\\s*\\{(.*?)}", Pattern.DOTALL);
  private static final Pattern DECLARATION = Pattern.compile("(-[\\w-]+)\\s*:\\s*([^;]+);");

  private final Map<String, String> values = new HashMap<>();

  private ThemeTokens(String theme, String base) {
    read(base);
    sheets().stream()
        .filter(sheet -> sheet.toString().endsWith("-" + theme + ".css"))
        .forEach(sheet -> read(text(sheet)));
  }

  static ThemeTokens light() {
    return new ThemeTokens("light", base("/atlantafx/base/theme/primer-light.css"));
  }

  static ThemeTokens dark() {
    return new ThemeTokens("dark", base("/atlantafx/base/theme/primer-dark.css"));
  }

  /// Every style sheet of ours.
  static List<Path> sheets() {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path sheet) {
    try {
      return Files.readString(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String base(String resource) {
    try (InputStream in =
        Objects.requireNonNull(ThemeTokens.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String sheet) {
    Matcher root = ROOT.matcher(sheet);
    if (root.find()) {
      Matcher each = DECLARATION.matcher(root.group(1));
      while (each.find()) {
        values.put(each.group(1), each.group(2).strip());
      }
    }
  }

  Color color(String name) {
    String value = values.get(name);
    return value == null ? Color.web(name) : color(value);
  }

  boolean knows(String name) {
    return values.containsKey(name);
  }

  /// How far two colours stand apart, from 1 to 21, as WCAG has it; `ink` may let `ground` through.
  double contrast(String ink, String ground) {
    Color below = color(ground);
    double one = luminance(over(color(ink), below));
    double other = luminance(below);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static Color over(Color above, Color below) {
    return below.interpolate(
        Color.color(above.getRed(), above.getGreen(), above.getBlue()), above.getOpacity());
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
