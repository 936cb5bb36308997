package dev.sheaf.ui.settings;

import dev.sheaf.settings.Choices;
import dev.sheaf.settings.LanguageChoice;
import dev.sheaf.settings.ThemeChoice;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.List;

/// How the app looks.
public final class AppearanceView implements SettingsSection {
  private final List<Setting> settings;

  public AppearanceView(ChoicesViewModel model) {
    settings =
        List.of(
            Setting.beside(
                    Messages.text("settings.theme"),
                    Messages.text("settings.theme.text"),
                    Fields.oneOf(
                        "setting-theme",
                        model.choicesProperty().map(Choices::theme),
                        List.of(ThemeChoice.values()),
                        AppearanceView::name,
                        theme -> model.change(now -> now.withTheme(theme))))
                .alsoFoundBy(Messages.text("settings.theme.words")),
            Setting.beside(
                    Messages.text("settings.language"),
                    Messages.text("settings.language.text"),
                    Fields.oneOf(
                        "setting-language",
                        model.choicesProperty().map(Choices::language),
                        List.of(LanguageChoice.values()),
                        AppearanceView::name,
                        language -> model.change(now -> now.withLanguage(language))))
                .alsoFoundBy("Language Sprache Idioma English Deutsch Português"));
  }

  // Each in its own words, for whoever cannot read the others.
  private static String name(LanguageChoice language) {
    return switch (language) {
      case SYSTEM -> Messages.text("settings.language.system");
      case ENGLISH -> "English";
      case GERMAN -> "Deutsch";
      case PORTUGUESE -> "Português";
    };
  }

  private static String name(ThemeChoice theme) {
    return switch (theme) {
      case SYSTEM -> Messages.text("settings.theme.system");
      case LIGHT -> Messages.text("settings.theme.light");
      case DARK -> Messages.text("settings.theme.dark");
    };
  }

  @Override
  public String id() {
    return "appearance";
  }

  @Override
  public Icon icon() {
    return Icon.APPEARANCE;
  }

  @Override
  public String title() {
    return Messages.text("settings.appearance");
  }

  @Override
  public List<Setting> settings() {
    return settings;
  }
}
