package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.SearchResults.Found;
import dev.sheaf.library.SearchResults.FoundFile;
import dev.sheaf.query.Excerpt;
import dev.sheaf.query.Query;
import dev.sheaf.store.BlobTable;
import dev.sheaf.store.Database;
import dev.sheaf.store.GistTable;
import dev.sheaf.store.ShelfTable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

  @TempDir private Path home;

  private Surroundings around;
  private Library library;
  private Database database;
  private String account;
  private int count;

  @BeforeEach
  void open() throws Exception {
    around = Surroundings.empty(home);
    library = around.mine("mine");
    database = around.database("mine");
    account = around.account(around.me()).key();
  }

  @AfterEach
  void close() {
    around.close();
  }

  /// Puts a gist into the local copy as a sync would; each is older than the one before.
  private Gist put(String description, Object... namesAndContents) throws GistException {
    String id = "%032x".formatted(++count);
    List<GistFile> files = new ArrayList<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      byte[] bytes =
          namesAndContents[i + 1] instanceof String text
              ? text.getBytes(StandardCharsets.UTF_8)
              : (byte[]) namesAndContents[i + 1];
      new BlobTable(database).put(BlobId.of(bytes), bytes);
      String name = (String) namesAndContents[i];
      String language = name.endsWith(".java") ? "Java" : name.endsWith(".py") ? "Python" : null;
      files.add(
          new GistFile(name, language, null, bytes.length, null, BlobId.of(bytes), null, false));
    }
    Instant at = NOW.minusSeconds(count);
    User owner = new User("ann", 7, null, null);
    Gist gist =
        new Gist(
            id,
            description,
            Visibility.SECRET,
            owner,
            files,
            false,
            at,
            at,
            0,
            true,
            null,
            null,
            null);
    new GistTable(database, account).put(List.of(gist));
    new ShelfTable(database, account).add("mine", id);
    return gist;
  }

  private Search search() {
    return library.finding().search();
  }

  private void index() throws GistException {
    while (search().indexSome()) {
      // On with the next batch.
    }
  }

  private SearchResults find(String typed) throws GistException {
    return search().find(Query.parse(typed));
  }

  private List<Gist> gists(String typed) throws GistException {
    return find(typed).best().stream().map(Found::gist).toList();
  }

  @Nested
  class Words {
    @Test
    void areFoundInNamesDescriptionsOwnersAndContents() throws Exception {
      Gist content = put("one", "a.txt", "first\nthe Needle is here\n");
      Gist description = put("a needle #sewing");
      Gist name = put("two", "needle.txt", "");
      Gist part = put("needlework");
      index();
      assertThat(gists("NEEDLE")).containsExactly(name, description, part, content);
      assertThat(gists("ann")).hasSize(4);
      assertThat(gists("#sewing")).containsExactly(description);
      assertThat(gists("absent")).isEmpty();
    }

    @Test
    void ofTheirOwnComeBeforePartsAndNewerBeforeOlder() throws Exception {
      Gist part = put("", "a.txt", "needlework");
      Gist newer = put("", "b.txt", "a needle");
      Gist older = put("", "c.txt", "needle");
      index();
      assertThat(gists("needle")).containsExactly(newer, older, part);
    }

    @Test
    void mustAllStandSomewhereInTheGist() throws Exception {
      Gist both = put("red", "a.txt", "green", "b.txt", "blue");
      put("red", "a.txt", "green");
      index();
      assertThat(gists("red green blue")).containsExactly(both);
      assertThat(gists("red -blue")).hasSize(1).doesNotContain(both);
      assertThat(gists("\"green blue\"")).isEmpty();
    }

    @Test
    void showTheLinesTheyStandIn() throws Exception {
      put("", "x.txt", "nothing", "a.txt", "first\n  the Needle is here\n");
      index();
      FoundFile file = find("needle").best().getFirst().files().getFirst();
      assertThat(file.name()).isEqualTo("a.txt");
      assertThat(file.lines())
          .containsExactly(new Excerpt(2, "the Needle is here", List.of(new Excerpt.Mark(4, 10))));
    }

    @Test
    void ofAnyScriptAndOfOneOrTwoLettersAreFound() throws Exception {
      Gist chinese = put("", "a.txt", "搜索全部代码");
      Gist emoji = put("", "b.txt", "sheep 🐑 end");
      Gist accents = put("", "c.txt", "Crème Brûlée at the end: é");
      index();
      assertThat(gists("全部代")).containsExactly(chinese);
      assertThat(gists("全部")).containsExactly(chinese);
      assertThat(gists("码")).containsExactly(chinese);
      assertThat(gists("🐑")).containsExactly(emoji);
      assertThat(gists("brûlÉe")).containsExactly(accents);
      assertThat(gists("brulee")).isEmpty();
      assertThat(gists("é")).containsExactly(accents);
      assertThat(gists("sh")).containsExactly(emoji);
      assertThat(gists("q")).isEmpty();
      assertThat(gists("end")).containsExactly(emoji, accents);
      assertThat(gists("ee ")).containsExactly(emoji);
    }

    @Test
    void ofTheIndexesOwnLanguageAreWordsLikeOthers() throws Exception {
      Gist gist = put("", "a.txt", "\"x\" AND (y OR z*) NEAR ^{a b} : -- ; drop table");
      index();
      for (String words :
          List.of("\"\"\"x\"\" AND\"", "\"z*) near\"", "\"^{a b}\"", "\": -- ;\"")) {
        assertThat(gists(words)).as(words).containsExactly(gist);
      }
    }
  }

  @Nested
  class Filters {
    @Test
    void pickByLanguageTagOwnerFileAndTrait() throws Exception {
      Gist java = put("one #Http", "Retry.java", "class Retry {}");
      Gist python = put("two", "retry.py", "retry");
      library.finding().pins().pin(python.id());
      new ShelfTable(database, account).add("starred", java.id());
      index();
      assertThat(gists("lang:JAVA")).containsExactly(java);
      assertThat(gists("lang:py")).containsExactly(python);
      assertThat(gists("lang:pyth")).containsExactly(python);
      assertThat(gists("retry -lang:java")).containsExactly(python);
      assertThat(gists("tag:http")).containsExactly(java);
      assertThat(gists("tag:#http -is:pinned")).containsExactly(java);
      assertThat(gists("user:ann")).containsExactly(java, python);
      assertThat(gists("-user:@ann")).isEmpty();
      assertThat(gists("file:.PY")).containsExactly(python);
      assertThat(gists("is:starred")).containsExactly(java);
      assertThat(gists("is:pinned")).containsExactly(python);
      assertThat(gists("is:secret")).hasSize(2);
      assertThat(gists("is:public")).isEmpty();
      assertThat(gists("is:fork")).isEmpty();
      assertThat(find("is:secret").count()).isEqualTo(2);
    }

    @Test
    void thatCannotBeAnsweredAreLeftOut() throws Exception {
      Gist gist = put("needle");
      assertThat(gists("needle is:nonsense lang:")).containsExactly(gist);
      assertThat(gists("is:nonsense")).isEmpty();
      assertThat(gists("")).isEmpty();
    }
  }

  @Nested
  class TheLocalCopy {
    @Test
    void isSearchedBeforeItIsIndexed() throws Exception {
      Gist gist = put("", "a.txt", "needle");
      SearchResults results = find("needle");
      assertThat(results.best()).extracting(Found::gist).containsExactly(gist);
      assertThat(results.complete()).isTrue();
    }

    @Test
    void saysSoWhenMuchWaitsToBeIndexed() throws Exception {
      for (int i = 0; i < 300; i++) {
        put("", "a.txt", "text " + i);
      }
      assertThat(find("text").complete()).isFalse();
      index();
      SearchResults all = find("text");
      assertThat(all.complete()).isTrue();
      assertThat(all.best()).hasSize(50);
      assertThat(all.count()).isGreaterThanOrEqualTo(50);
      assertThat(find("\"text 123\"").count()).isEqualTo(1);
      assertThat(find("\"text 123\"").exact()).isTrue();
    }

    @Test
    void forgetsWhatIsGoneAndHearsOfWhatIsNew() throws Exception {
      Gist gist = put("", "a.txt", "needle");
      index();
      assertThat(gists("needle")).containsExactly(gist);
      new GistTable(database, account).remove(gist.id());
      assertThat(gists("needle")).isEmpty();
      Gist again = put("haystack with a needle");
      assertThat(gists("needle")).containsExactly(again);
    }

    @Test
    void isIndexedFromWhereItStopped() throws Exception {
      for (int i = 0; i < 5; i++) {
        put("", "a.txt", ("needle" + i + " ").repeat(150_000));
      }
      assertThat(search().indexSome()).isTrue();
      Library next = around.mine("mine");
      while (next.finding().search().indexSome()) {
        // On with the rest.
      }
      assertThat(next.finding().search().find(Query.parse("needle3")).best()).hasSize(1);
      assertThat(search().indexSome()).isFalse();
    }

    @Test
    void tellsWhoInterruptsThatItStopped() throws Exception {
      put("", "a.txt", "needle");
      Thread.currentThread().interrupt();
      GistException failure = catchThrowableOfType(GistException.class, () -> find("needle"));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure.failure()).isEqualTo(new Failure.Cancelled());
    }
  }

  @Nested
  class HostileContents {
    @Test
    void areNoTrouble() throws Exception {
      put("", "bin", new byte[] {'n', 'e', 'e', 'd', 'l', 'e', 0, 1});
      put("", "latin", new byte[] {'n', 'e', 'e', 'd', 'l', 'e', (byte) 0xe9});
      Gist odd = put("", "odd.txt", "\u202eneedle\u202c \u0007\u001b[31m\uFFFE");
      index();
      assertThat(gists("needle")).containsExactly(odd);
      assertThat(gists("\u202eneed")).containsExactly(odd);
      assertThat(gists("\u001b[31m")).containsExactly(odd);
    }

    @Test
    void ofManyFilesShowAFew() throws Exception {
      Object[] files = new Object[600];
      for (int i = 0; i < 300; i++) {
        files[2 * i] = "file" + i + ".txt";
        files[2 * i + 1] = "needle " + i;
      }
      put("", files);
      index();
      assertThat(find("needle").best())
          .singleElement()
          .satisfies(found -> assertThat(found.files()).hasSize(3));
      assertThat(find("\"needle 299\"").best().getFirst().files())
          .extracting(FoundFile::name)
          .containsExactly("file299.txt");
    }

    @Test
    void ofOneLineOfMegabytesAreFoundThroughout() throws Exception {
      StringBuilder line = new StringBuilder();
      for (int i = 0; line.length() < 10_000_000; i++) {
        line.append("word").append(i).append('é');
      }
      line.append("needleAtTheEnd");
      Gist gist = put("", "one-line.txt", line.toString());
      index();
      assertThat(gists("needleattheend")).containsExactly(gist);
      assertThat(gists("word654321é")).containsExactly(gist);
      assertThat(gists("word654321x")).isEmpty();
      // Over the seam of two parts.
      int seam = 5 * 64 * 1024;
      assertThat(gists(line.substring(seam - 30, seam + 30))).containsExactly(gist);
      assertThat(find("needleatthe").best().getFirst().files().getFirst().lines().getFirst().text())
          .hasSizeLessThan(260);
    }
  }
}
