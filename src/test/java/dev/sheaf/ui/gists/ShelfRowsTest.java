package dev.sheaf.ui.gists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.kit.QueuedBackground;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShelfRowsTest {
  private final QueuedBackground background = new QueuedBackground();
  private final List<GistRows> shown = new ArrayList<>();
  private final ShelfRows rows = new ShelfRows(background, shown::add);

  private static GistRow row(String id, String name) {
    return GistRow.of(SampleGists.gist(id, name, ""), true, false);
  }

  @Test
  void pagesThatComeFastAreSortedTogether() {
    for (int i = 0; i < 50; i++) {
      rows.add(List.of(row("id" + i, "a.txt")));
    }
    assertThat(background.waiting()).isEqualTo(1);
    background.runAll();
    assertThat(shown).hasSize(2);
    assertThat(shown.getLast().shown()).hasSize(50);
  }

  @Test
  void whatCameForAShelfThatWasLeftIsNotShown() {
    rows.add(List.of(row("a", "a.txt")));
    rows.clear();
    rows.add(List.of(row("b", "b.txt")));
    background.runAll();
    assertThat(shown).hasSize(1);
    assertThat(shown.getFirst().shown()).extracting(GistRow::id).containsExactly("b");
  }

  @Test
  void aRowTakesThePlaceOfTheSameGist() {
    rows.add(List.of(row("a", "old.txt"), row("b", "b.txt")));
    rows.add(List.of(row("a", "new.txt")));
    background.runAll();
    assertThat(shown.getLast().shown())
        .extracting(GistRow::name)
        .containsExactly("new.txt", "b.txt");
  }

  @Test
  void theFilterCountsWhatItHides() {
    rows.add(List.of(row("a", "a.txt"), row("b", "b.txt")));
    rows.filter("b.t");
    background.runAll();
    assertThat(shown.getLast().shown()).extracting(GistRow::id).containsExactly("b");
    assertThat(shown.getLast().all()).isEqualTo(2);
  }
}
