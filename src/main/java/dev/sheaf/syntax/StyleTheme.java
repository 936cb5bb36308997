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
  // Grammars call both `and` and `+` operators; people see a word and a sign.
  private static final int OPERATOR = STYLES.size();

  private StyleTheme() {}

  static IThemeSource source() {
    JsonArray settings = new JsonArray();
    JsonObject plain = new JsonObject();
    plain.add("settings", foreground(number("plain")));
    settings.add(plain);
    for (Table.Row row : Table.read("styles.tsv")) {
      JsonObject rule = new JsonObject();
      rule.addProperty("scope", row.text(1));
      rule.add("settings", foreground(number(row.text(0))));
      settings.add(rule);
    }
    JsonObject theme = new JsonObject();
    theme.addProperty("name", "styles");
    theme.add("settings", settings);
    return IThemeSource.fromString(IThemeSource.ContentType.JSON, theme.toString());
  }

  /// What is behind each of the engine's colour numbers.
  static Look[] looks(List<String> colors) {
    Look[] looks = new Look[colors.size()];
    for (int i = 0; i < looks.length; i++) {
      String color = colors.get(i);
      int number =
          color != null && color.startsWith("#0000") ? Integer.parseInt(color.substring(5), 16) : 0;
      looks[i] =
          number == OPERATOR
              ? new Look(TokenStyle.KEYWORD, TokenStyle.PLAIN)
              : new Look(STYLES.get(number), STYLES.get(number));
    }
    return looks;
  }

  private static int number(String style) {
    return style.equals("operator")
        ? OPERATOR
        : STYLES.indexOf(TokenStyle.valueOf(style.toUpperCase(Locale.ROOT)));
  }

  private static JsonObject foreground(int number) {
    JsonObject settings = new JsonObject();
    settings.addProperty("foreground", String.format(Locale.ROOT, "#0000%02X", number));
    return settings;
  }

  /// How a token looks if it is a word, and if it is not.
  record Look(TokenStyle word, TokenStyle sign) {
    TokenStyle of(char first) {
      return Character.isLetter(first) ? word : sign;
    }
  }
}
