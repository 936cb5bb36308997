package dev.sheaf.ui.gists;

import static dev.sheaf.ui.gists.SampleGists.NOW;
import static dev.sheaf.ui.gists.SampleGists.file;
import static dev.sheaf.ui.gists.SampleGists.gist;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GistOrderTest {
  private static final Gist OLD =
      gist("1", List.of(file("b.txt", null)), "", NOW.minusSeconds(500), 2);
  private static final Gist NEW =
      gist("2", List.of(file("C.txt", null)), "", NOW.minusSeconds(100), 0);
  private static final Gist LONG =
      gist("3", List.of(file("a.txt", null), file("z.txt", null)), "", NOW.minusSeconds(300), 0);

  private static List<String> sorted(GistOrder order) {
    return Stream.of(OLD, NEW, LONG)
        .map(gist -> GistRow.of(gist, true, false))
        .sorted(order.comparator())
        .map(GistRow::id)
        .toList();
  }

  @Test
  void eachKeyStartsInTheDirectionPeopleExpect() {
    assertThat(sorted(GistOrder.NEWEST_UPDATE_FIRST)).containsExactly("2", "3", "1");
    assertThat(sorted(GistOrder.by(GistOrder.Key.CREATED))).containsExactly("2", "3", "1");
    assertThat(sorted(GistOrder.by(GistOrder.Key.NAME))).containsExactly("3", "1", "2");
    assertThat(sorted(GistOrder.by(GistOrder.Key.FILES))).containsExactly("3", "2", "1");
    assertThat(sorted(GistOrder.by(GistOrder.Key.COMMENTS))).containsExactly("1", "2", "3");
  }

  @Test
  void theOtherDirectionKeepsEqualRowsNewestFirst() {
    assertThat(sorted(new GistOrder(GistOrder.Key.UPDATED, false))).containsExactly("1", "3", "2");
    assertThat(sorted(new GistOrder(GistOrder.Key.FILES, false))).containsExactly("2", "1", "3");
  }

  @Test
  void anOrderCanBeWrittenDownAndReadAgain() {
    for (GistOrder.Key key : GistOrder.Key.values()) {
      for (boolean descending : new boolean[] {true, false}) {
        GistOrder order = new GistOrder(key, descending);
        assertThat(GistOrder.parse(order.toString())).contains(order);
      }
    }
    assertThat(GistOrder.parse("by colour")).isEmpty();
  }
}
