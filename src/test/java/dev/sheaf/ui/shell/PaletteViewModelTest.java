package dev.sheaf.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
  private final List<String> ran = new ArrayList<>();
  private final BooleanProperty unsaved = new SimpleBooleanProperty();
  private final PaletteViewModel palette = new PaletteViewModel();
  private final List<PaletteEntry> all =
      List.of(
          entry("Gist", "new", "New gist"),
          new PaletteEntry(
              "Gist",
              new Command("save", "Save", "Shortcut+S", unsaved, () -> ran.add("save"))
                  .needing("Nothing to save")),
          entry("Edit", "next", "Find next"),
          entry("Edit", "find", "Find"),
          entry("Sheaf", "dark", "Dark theme"),
          entry("Sheaf", "light", "Light theme"));

  private PaletteEntry entry(String group, String id, String label) {
    return new PaletteEntry(group, Command.always(id, label, null, () -> ran.add(id)));
  }

  private List<String> shown() {
    return palette.rows().stream().map(PaletteRow::label).toList();
  }

  private List<String> shownFor(String typed) {
    palette.queryProperty().set(typed);
    return shown();
  }

  @Test
  void allCommandsStandInTheOrderOfTheMenusAndThoseThatCannotRunAtTheEnd() {
    palette.open(all);
    assertThat(shown())
        .containsExactly("New gist", "Find next", "Find", "Dark theme", "Light theme", "Save");
    assertThat(palette.rows().getLast().remark()).isEqualTo("Nothing to save");
    assertThat(palette.rows().getLast().spoken())
        .isEqualTo("Save, Gist, Ctrl+S, not now: Nothing to save");
  }

  @Test
  void whatWasRunLastStandsFirst() {
    palette.open(all);
    palette.choose(palette.rows().get(3)).orElseThrow().run();
    palette.open(all);
    palette.choose(palette.rows().get(2)).orElseThrow().run();
    palette.open(all);

    assertThat(ran).containsExactly("dark", "next");
    assertThat(shown()).startsWith("Find next", "Dark theme", "New gist");
    assertThat(palette.recentProperty().get()).containsExactly("next", "dark");
  }

  @Test
  void whatIsMeantStandsBeforeWhatOnlyHoldsTheLetters() {
    palette.open(all);
    assertThat(shownFor("fi")).containsExactly("Find", "Find next");
    assertThat(shownFor("fn")).first().isEqualTo("Find next");
    assertThat(shownFor("theme dark")).containsExactly("Dark theme");
    assertThat(shownFor("  ")).hasSize(all.size());
    assertThat(shownFor("zzz")).isEmpty();
  }

  @Test
  void aMenusNameBringsWhatStandsInIt() {
    palette.open(all);
    assertThat(shownFor("edit")).containsExactly("Find", "Find next");
    assertThat(shownFor("edit nex")).containsExactly("Find next");
  }

  @Test
  void whatCannotRunIsNotRunAndNotRemembered() {
    palette.open(all);
    palette.queryProperty().set("save");
    assertThat(palette.choose(palette.rows().getFirst())).isEmpty();
    assertThat(palette.recentProperty().get()).isEmpty();

    unsaved.set(true);
    assertThat(palette.choose(palette.rows().getFirst())).isPresent();
  }

  @Test
  void openedAnewItHasForgottenWhatWasTyped() {
    palette.open(all);
    palette.queryProperty().set("dark");
    palette.open(all);
    assertThat(palette.queryProperty().get()).isEmpty();
    assertThat(shown()).hasSize(all.size());
  }
}
