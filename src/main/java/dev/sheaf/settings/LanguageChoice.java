package dev.sheaf.settings;

import java.util.Locale;

/// The language of texts, dates and numbers, or whichever the operating system has.
public enum LanguageChoice {
  SYSTEM(Locale.ROOT),
  ENGLISH(Locale.ENGLISH),
  GERMAN(Locale.GERMAN),
  // Without a country it is that of Brazil, where most of those who speak it live.
  PORTUGUESE(Locale.of("pt"));

  private final Locale locale;

  LanguageChoice(Locale locale) {
    this.locale = locale;
  }

  /// Where the app speaks this language on a system that speaks `system`. A system of the same
  /// language keeps its own way with dates and numbers, as a Swiss does; a system whose language
  /// the app does not speak hears English.
  public Locale on(Locale system) {
    if (this != SYSTEM) {
      return speaks(system) ? system : locale;
    }
    for (LanguageChoice choice : values()) {
      if (choice != SYSTEM && choice.speaks(system)) {
        return system;
      }
    }
    return ENGLISH.locale;
  }

  private boolean speaks(Locale system) {
    return locale.getLanguage().equals(system.getLanguage());
  }
}
