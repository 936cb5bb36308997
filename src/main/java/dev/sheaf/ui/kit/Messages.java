package dev.sheaf.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Every text a person reads, by its key.
public final class Messages {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("dev.sheaf.ui.kit.messages", Locale.getDefault());

  private Messages() {}

  /// The text under `key`, with `{0}`, `{1}` … filled in; numbers and plurals as `MessageFormat`
  /// does them, so a lone apostrophe is written twice in texts that take values.
  public static String text(String key, Object... values) {
    String pattern = BUNDLE.getString(key);
    return values.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.getDefault()).format(values);
  }
}
