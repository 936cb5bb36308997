package dev.sheaf.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// Every text a person reads, by its key, in the language of the default locale; English where the
/// app does not speak that.
public final class Messages {
  private static final String BUNDLE = "dev.sheaf.ui.kit.messages";
  // A language that is missing is not to be that of the system, which may be another again.
  private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private static volatile Tongue tongue = Tongue.of(Locale.getDefault());

  private Messages() {}

  private record Tongue(Locale locale, ResourceBundle words) {
    static Tongue of(Locale locale) {
      return new Tongue(locale, ResourceBundle.getBundle(BUNDLE, locale, NO_OTHER));
    }
  }

  /// The text under `key`, with `{0}`, `{1}` … filled in; numbers and plurals as `MessageFormat`
  /// does them, so a lone apostrophe is written twice in texts that take values.
  public static String text(String key, Object... values) {
    Tongue now = tongue();
    String pattern = now.words().getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, now.locale()).format(values);
  }

  private static Tongue tongue() {
    Tongue now = tongue;
    Locale locale = Locale.getDefault();
    if (!now.locale().equals(locale)) {
      now = Tongue.of(locale);
      tongue = now;
    }
    return now;
  }
}
