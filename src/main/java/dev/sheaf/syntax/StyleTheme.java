package dev.sheaf.syntax;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.eclipse.tm4e.core.registry.IThemeSource;

/// The engine's theme: not colours, but the number of a [TokenStyle] written as one, so that the
/// engine itself sorts scopes into styles while it tokenises.
final class StyleTheme {
  private static final List<TokenStyle> STYLES = List.of(TokenStyle.values());

  private StyleTheme() {}

  static IThemeSource source() {
    JsonArray settings = new JsonArray();
    JsonObject plain = new JsonObject();
    plain.add("settings", foreground(TokenStyle.PLAIN));
    settings.add(plain);
    for (Table.Row row : Table.read("styles.tsv")) {
      JsonObject rule = new JsonObject();
      rule.addProperty("scope", row.text(1));
      rule.add("settings", foreground(TokenStyle.valueOf(row.text(0).toUpperCase(Locale.ROOT))));
      settings.add(rule);
    }
    JsonObject theme = new JsonObject();
    theme.addProperty("name", "styles");
    theme.add("settings", settings);
    return IThemeSource.fromString(IThemeSource.ContentType.JSON, theme.toString());
  }

  /// The style behind each of the engine's colour numbers.
  static TokenStyle[] styles(List<String> colors) {
    TokenStyle[] styles = new TokenStyle[colors.size()];
    for (int i = 0; i < styles.length; i++) {
      String color = colors.get(i);
      styles[i] =
          color != null && color.startsWith("#0000")
              ? STYLES.get(Integer.parseInt(color.substring(5), 16))
              : TokenStyle.PLAIN;
    }
    return styles;
  }

  private static JsonObject foreground(TokenStyle style) {
    JsonObject settings = new JsonObject();
    settings.addProperty(
        "foreground", String.format(Locale.ROOT, "#0000%02X", STYLES.indexOf(style)));
    return settings;
  }
}
