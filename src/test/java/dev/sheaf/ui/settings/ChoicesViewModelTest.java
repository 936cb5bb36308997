package dev.sheaf.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.settings.Settings;
import dev.sheaf.settings.ThemeChoice;
import dev.sheaf.ui.kit.ImmediateBackground;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoicesViewModelTest {
  @TempDir private Path home;

  private ChoicesViewModel model(Settings settings) {
    return new ChoicesViewModel(
        settings, new ImmediateBackground(), () -> List.of("DejaVu Sans Mono"));
  }

  @Test
  void whatIsChosenHereIsKeptForTheNextStart() {
    Path file = home.resolve("settings.json");
    try (Settings settings = Settings.open(file);
        ChoicesViewModel model = model(settings)) {
      model.change(now -> now.withTheme(ThemeChoice.DARK).withCode(now.code().withTab(8)));
    }
    try (Settings again = Settings.open(file)) {
      assertThat(again.choices().theme()).isEqualTo(ThemeChoice.DARK);
      assertThat(again.choices().code().tab()).isEqualTo(8);
    }
  }

  @Test
  void whatIsChosenElsewhereIsShownHere() {
    try (Settings settings = Settings.open(home.resolve("settings.json"));
        ChoicesViewModel model = model(settings)) {
      settings.change(now -> now.withCode(now.code().withSize(20)));
      assertThat(model.choicesProperty().get().code().size()).isEqualTo(20);
    }
  }

  @Test
  void afterwardsNothingIsHeardAnyMore() {
    try (Settings settings = Settings.open(home.resolve("settings.json"))) {
      ChoicesViewModel model = model(settings);
      model.close();
      settings.change(now -> now.withTheme(ThemeChoice.LIGHT));
      assertThat(model.choicesProperty().get().theme()).isEqualTo(ThemeChoice.SYSTEM);
    }
  }
}
