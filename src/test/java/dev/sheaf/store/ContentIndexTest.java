package dev.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.GistException;
import dev.sheaf.store.ContentIndex.Part;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentIndexTest {
  @TempDir private Path home;

  private Database database;
  private BlobTable blobs;
  private ContentIndex index;

  @BeforeEach
  void open() throws Exception {
    database = Database.open(home.resolve("sheaf.db"));
    blobs = new BlobTable(database);
    index = new ContentIndex(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void put(String id, String text) throws GistException {
    blobs.put(id, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> holding(String... threes) throws GistException {
    return named(index.find(List.of(threes), true));
  }

  private List<String> named(int[] numbers) throws GistException {
    Map<Integer, String> names =
        index.partsAfter(0).stream().collect(Collectors.toMap(Part::no, Part::blobId));
    return Arrays.stream(numbers).mapToObj(names::get).toList();
  }

  @Test
  void eachContentWaitsOnceAndIsFoundOnceItIsIn() throws Exception {
    put("a", "hello");
    put("a", "hello");
    put("b", "yellow");
    assertThat(index.waiting(10)).containsExactly("a", "b");
    assertThat(index.due(1 << 20, 10)).containsOnlyKeys("a", "b");

    index.put(Map.of("a", List.of("hello"), "b", List.of("yel", "ellow")));

    assertThat(index.waiting(10)).isEmpty();
    assertThat(holding("ell", "llo")).containsExactlyInAnyOrder("a", "b");
    assertThat(holding("hel", "llo")).containsExactly("a");
    assertThat(holding("xyz")).isEmpty();
    assertThat(named(index.find(List.of("hel", "yel"), false))).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void aBatchHoldsAtLeastOneAndNotMuchMoreThanAsked() throws Exception {
    for (int i = 0; i < 10; i++) {
      put("blob" + i, "x".repeat(1000));
    }
    assertThat(index.due(1, 10)).hasSize(1);
    assertThat(index.due(2500, 10)).hasSize(3);
    assertThat(index.due(1 << 20, 4)).hasSize(4);
  }

  @Test
  void whatIsNoTextWaitsNoLongerAndIsNotFound() throws Exception {
    blobs.put("a", new byte[] {0, 1, 2});
    index.put(Map.of("a", List.of()));
    assertThat(index.waiting(10)).isEmpty();
    assertThat(index.partsAfter(0)).isEmpty();
  }

  @Test
  void removedContentsLeaveTheIndexAndTheirNumbersAreNotGivenAgain() throws Exception {
    put("a", "hello");
    index.put(Map.of("a", List.of("hello")));
    int no = index.partsAfter(0).getFirst().no();
    remove("a");
    assertThat(holding("hel")).isEmpty();
    assertThat(index.partsAfter(0)).isEmpty();

    put("b", "hello");
    index.put(Map.of("b", List.of("hello")));
    assertThat(index.partsAfter(no)).extracting(Part::blobId).containsExactly("b");
  }

  @Test
  void aContentRemovedWhileItWasReadStaysOut() throws Exception {
    put("a", "hello");
    remove("a");
    index.put(Map.of("a", List.of("hello")));
    assertThat(holding("hel")).isEmpty();
  }

  @Test
  void threesCanBeLookedUpByTheirBeginning() throws Exception {
    put("a", "héllo 日本");
    index.put(Map.of("a", List.of("héllo 日本")));
    assertThat(index.threes("日", 10)).isEmpty();
    assertThat(index.threes("o", 10)).containsExactly("o 日");
    assertThat(index.threes("hé", 10)).containsExactly("hél");
    assertThat(index.threes("l", 1)).hasSize(1);
    assertThat(index.threes("zz", 10)).isEmpty();
  }

  @Test
  void signsOfTheIndexesOwnLanguageAreLettersLikeOthers() throws Exception {
    put("a", "x\"*^: AND");
    index.put(Map.of("a", List.of("x\"*^: and")));
    assertThat(holding("\"*^", "x\"*", "and")).containsExactly("a");
    assertThat(holding("\"\"\"")).isEmpty();
  }

  @Test
  void whatWaitedBeforeTheProcessEndedWaitsStill() throws Exception {
    put("a", "hello");
    put("b", "yellow");
    index.put(Map.of("a", List.of("hello")));
    database.close();
    open();
    assertThat(index.waiting(10)).containsExactly("b");
    assertThat(holding("hel")).containsExactly("a");
  }

  private void remove(String id) throws GistException {
    database.write(connection -> Sql.update(connection, "delete from blob where id = ?", id));
  }
}
