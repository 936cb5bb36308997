package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import dev.sheaf.store.CardTable.Card;
import dev.sheaf.store.CardTable.Changes;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardTableTest {
  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

  @TempDir private Path home;

  private Database database;
  private GistTable gists;
  private ShelfTable shelves;
  private MarkTable marks;
  private CardTable cards;

  @BeforeEach
  void open() throws Exception {
    database = Database.open(home.resolve("sheaf.db"));
    gists = new GistTable(database, "me");
    shelves = new ShelfTable(database, "me");
    marks = new MarkTable(database, "me");
    cards = new CardTable(database, "me");
    gists.put(List.of(gist("a", "ann"), gist("b", "bob")));
    shelves.add("mine", "a");
    shelves.add("public", "b");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void atFirstEverythingComesButWhatOnlyStoodInEverybodysList() throws Exception {
    Changes first = cards.since(0);
    assertThat(first.all()).isTrue();
    assertThat(first.cards()).containsExactly(new Card(gist("a", "ann"), false, false, List.of()));
  }

  @Test
  void afterThatOnlyWhatChangedComes() throws Exception {
    long seen = cards.since(0).no();
    assertThat(cards.since(seen).touched()).isEmpty();

    shelves.add("starred", "b");
    assertThat(changed(seen)).containsExactly(new Card(gist("b", "bob"), true, false, List.of()));
    shelves.take("starred", "b");
    assertThat(cards.since(seen).touched()).containsExactly("b");
    assertThat(changed(seen)).isEmpty();
  }

  @Test
  void pinsCommentsAndNewNamesOfOwnersAreChanges() throws Exception {
    long seen = cards.since(0).no();
    marks.pin("a", NOW);
    assertThat(changed(seen)).containsExactly(new Card(gist("a", "ann"), false, true, List.of()));

    seen = cards.since(seen).no();
    new PanelTable(database, "me")
        .putComments(
            "a",
            new PanelTable.Panel<>(
                List.of(new Comment(1, null, "well said", "NONE", NOW, NOW, null)), NOW));
    assertThat(changed(seen)).extracting(Card::comments).containsExactly(List.of("well said"));

    seen = cards.since(seen).no();
    gists.put(List.of(gist("c", "anna")));
    assertThat(changed(seen))
        .singleElement()
        .satisfies(
            card ->
                assertThat(Objects.requireNonNull(card.gist().owner()).login()).isEqualTo("anna"));

    seen = cards.since(seen).no();
    gists.remove("a");
    assertThat(cards.since(seen).touched()).containsExactly("a");
    assertThat(changed(seen)).isEmpty();
  }

  @Test
  void anotherAccountsChangesAreNotOnes() throws Exception {
    long seen = cards.since(0).no();
    new GistTable(database, "other").put(List.of(gist("z", "zoe")));
    assertThat(cards.since(seen).touched()).isEmpty();
  }

  @Test
  void whatWasDeletedWholesaleIsReadAnew() throws Exception {
    long seen = cards.since(0).no();
    new LocalCopy(database, "me").delete();
    Changes after = cards.since(seen);
    assertThat(after.all()).isTrue();
    assertThat(after.cards()).isEmpty();
  }

  @Test
  void aGistThatChangesAgainAndAgainIsNotedOnceAfterTidying() throws Exception {
    long start = cards.since(0).no();
    for (int i = 0; i < 5; i++) {
      shelves.add("starred", "a");
      shelves.take("starred", "a");
    }
    shelves.add("starred", "b");
    long last = cards.since(start).no();

    cards.tidy();
    assertThat(noted()).isEqualTo(2);
    assertThat(cards.since(start).touched()).containsExactlyInAnyOrder("a", "b");
    assertThat(cards.since(last)).isEqualTo(new Changes(last, false, Set.of(), List.of()));

    shelves.add("starred", "a");
    assertThat(cards.since(last).touched()).containsExactly("a");
  }

  @Test
  void tidyingLeavesFewChangesAndThoseOfOtherAccountsAlone() throws Exception {
    shelves.add("starred", "a");
    GistTable others = new GistTable(database, "other");
    others.put(List.of(gist("a", "ann")));
    for (int i = 0; i < 5; i++) {
      others.put(List.of(gist("a", "ann")));
    }
    int before = noted();
    cards.tidy();
    assertThat(noted()).isEqualTo(before);
  }

  private int noted() throws GistException {
    return database.read(
        connection ->
            Sql.first(connection, row -> row.getInt(1), "select count(*) from gist_change")
                .orElseThrow());
  }

  @Test
  void pinsAndOpenedGistsAreKeptInOrderAndNotOfWhatIsNotHere() throws Exception {
    assertThat(marks.pin("a", NOW)).isTrue();
    assertThat(marks.pin("a", NOW.plusSeconds(5))).isFalse();
    assertThat(marks.pin("b", NOW.plusSeconds(1))).isTrue();
    assertThat(marks.pin("nowhere", NOW)).isFalse();
    assertThat(marks.pinned()).containsExactly("b", "a");
    assertThat(marks.unpin("a")).isTrue();
    assertThat(marks.unpin("a")).isFalse();

    marks.opened("a", NOW, 2);
    marks.opened("b", NOW.plusSeconds(1), 2);
    marks.opened("nowhere", NOW.plusSeconds(2), 2);
    assertThat(marks.recent()).containsExactly("b", "a");
    marks.opened("a", NOW.plusSeconds(3), 1);
    assertThat(marks.recent()).containsExactly("a");
  }

  private List<Card> changed(long since) throws GistException {
    return cards.since(since).cards();
  }

  private static Gist gist(String id, String login) {
    return new Gist(
        id,
        "words",
        Visibility.PUBLIC,
        new User(login, login.startsWith("ann") ? 1 : login.hashCode(), null, null),
        List.of(),
        false,
        NOW,
        NOW,
        0,
        true,
        null,
        null,
        null);
  }
}
