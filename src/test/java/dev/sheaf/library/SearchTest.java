package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.SearchResults.Found;
import dev.sheaf.library.SearchResults.FoundFile;
import dev.sheaf.query.Excerpt;
import dev.sheaf.query.Query;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  @TempDir private Path home;

  private SearchedLibrary local;

  @BeforeEach
  void open() throws Exception {
    local = new SearchedLibrary(home);
  }

  @AfterEach
  void close() {
    local.close();
  }

  @Test
  void findsTheVeryGistsThatAListHolds() throws Exception {
    local.put("a needle");
    local.index();
    assertThat(local.gists("needle").getFirst())
        .isSameAs(local.library().local(new Shelf.All()).getFirst());
  }

  @Nested
  class Words {
    @Test
    void areFoundInNamesDescriptionsOwnersAndContents() throws Exception {
      Gist content = local.put("one", "a.txt", "first\nthe Needle is here\n");
      Gist description = local.put("a needle #sewing");
      Gist name = local.put("two", "needle.txt", "");
      Gist part = local.put("needlework");
      local.index();
      assertThat(local.gists("NEEDLE")).containsExactly(name, description, part, content);
      assertThat(local.gists("ann")).hasSize(4);
      assertThat(local.gists("#sewing")).containsExactly(description);
      assertThat(local.gists("absent")).isEmpty();
    }

    @Test
    void ofTheirOwnComeBeforePartsAndNewerBeforeOlder() throws Exception {
      Gist part = local.put("", "a.txt", "needlework");
      Gist newer = local.put("", "b.txt", "a needle");
      Gist older = local.put("", "c.txt", "needle");
      local.index();
      assertThat(local.gists("needle")).containsExactly(newer, older, part);
    }

    @Test
    void mustAllStandSomewhereInTheGist() throws Exception {
      Gist both = local.put("red", "a.txt", "green", "b.txt", "blue");
      local.put("red", "a.txt", "green");
      local.index();
      assertThat(local.gists("red green blue")).containsExactly(both);
      assertThat(local.gists("red -blue")).hasSize(1).doesNotContain(both);
      assertThat(local.gists("\"green blue\"")).isEmpty();
    }

    @Test
    void showTheLinesTheyStandIn() throws Exception {
      local.put("", "x.txt", "nothing", "a.txt", "first\n  the Needle is here\n");
      local.index();
      FoundFile file = local.find("needle").best().getFirst().files().getFirst();
      assertThat(file.name()).isEqualTo("a.txt");
      assertThat(file.lines())
          .containsExactly(new Excerpt(2, "the Needle is here", List.of(new Excerpt.Mark(4, 10))));
    }

    @Test
    void ofAnyScriptAndOfOneOrTwoLettersAreFound() throws Exception {
      Gist chinese = local.put("", "a.txt", "搜索全部代码");
      Gist emoji = local.put("", "b.txt", "sheep 🐑 end");
      Gist accents = local.put("", "c.txt", "Crème Brûlée at the end: é");
      local.index();
      assertThat(local.gists("全部代")).containsExactly(chinese);
      assertThat(local.gists("全部")).containsExactly(chinese);
      assertThat(local.gists("码")).containsExactly(chinese);
      assertThat(local.gists("🐑")).containsExactly(emoji);
      assertThat(local.gists("brûlÉe")).containsExactly(accents);
      assertThat(local.gists("brulee")).isEmpty();
      assertThat(local.gists("é")).containsExactly(accents);
      assertThat(local.gists("sh")).containsExactly(emoji);
      assertThat(local.gists("q")).isEmpty();
      assertThat(local.gists("end")).containsExactly(emoji, accents);
      assertThat(local.gists("ee ")).containsExactly(emoji);
    }

    @Test
    void ofTheIndexesOwnLanguageAreWordsLikeOthers() throws Exception {
      Gist gist = local.put("", "a.txt", "\"x\" AND (y OR z*) NEAR ^{a b} : -- ; drop table");
      local.index();
      for (String words :
          List.of("\"\"\"x\"\" AND\"", "\"z*) near\"", "\"^{a b}\"", "\": -- ;\"")) {
        assertThat(local.gists(words)).as(words).containsExactly(gist);
      }
    }
  }

  @Nested
  class Filters {
    @Test
    void pickByLanguageTagOwnerFileAndTrait() throws Exception {
      Gist java = local.put("one #Http", "Retry.java", "class Retry {}");
      Gist python = local.put("two", "retry.py", "retry");
      local.library().finding().pins().pin(python.id());
      local.star(java);
      local.index();
      assertThat(local.gists("lang:JAVA")).containsExactly(java);
      assertThat(local.gists("lang:py")).containsExactly(python);
      assertThat(local.gists("lang:pyth")).containsExactly(python);
      assertThat(local.gists("retry -lang:java")).containsExactly(python);
      assertThat(local.gists("tag:http")).containsExactly(java);
      assertThat(local.gists("tag:#http -is:pinned")).containsExactly(java);
      assertThat(local.gists("user:ann")).containsExactly(java, python);
      assertThat(local.gists("-user:@ann")).isEmpty();
      assertThat(local.gists("file:.PY")).containsExactly(python);
      assertThat(local.gists("is:starred")).containsExactly(java);
      assertThat(local.gists("is:pinned")).containsExactly(python);
      assertThat(local.gists("is:secret")).hasSize(2);
      assertThat(local.gists("is:public")).isEmpty();
      assertThat(local.gists("is:fork")).isEmpty();
      assertThat(local.find("is:secret").count()).isEqualTo(2);
    }

    @Test
    void thatCannotBeAnsweredAreLeftOut() throws Exception {
      Gist gist = local.put("needle");
      assertThat(local.gists("needle is:nonsense lang:")).containsExactly(gist);
      assertThat(local.gists("is:nonsense")).isEmpty();
      assertThat(local.gists("")).isEmpty();
    }
  }

  @Nested
  class TheLocalCopy {
    @Test
    void isSearchedBeforeItIsIndexed() throws Exception {
      Gist gist = local.put("", "a.txt", "needle");
      SearchResults results = local.find("needle");
      assertThat(results.best()).extracting(Found::gist).containsExactly(gist);
      assertThat(results.complete()).isTrue();
    }

    @Test
    void saysSoWhenMuchWaitsToBeIndexed() throws Exception {
      for (int i = 0; i < 300; i++) {
        local.put("", "a.txt", "text " + i);
      }
      assertThat(local.find("text").complete()).isFalse();
      local.index();
      SearchResults all = local.find("text");
      assertThat(all.complete()).isTrue();
      assertThat(all.best()).hasSize(50);
      assertThat(all.count()).isGreaterThanOrEqualTo(50);
      assertThat(local.find("\"text 123\"").count()).isEqualTo(1);
      assertThat(local.find("\"text 123\"").exact()).isTrue();
    }

    @Test
    void forgetsWhatIsGoneAndHearsOfWhatIsNew() throws Exception {
      Gist gist = local.put("", "a.txt", "needle");
      local.index();
      assertThat(local.gists("needle")).containsExactly(gist);
      local.remove(gist);
      assertThat(local.gists("needle")).isEmpty();
      Gist again = local.put("haystack with a needle");
      assertThat(local.gists("needle")).containsExactly(again);
    }

    @Test
    void isIndexedFromWhereItStopped() throws Exception {
      for (int i = 0; i < 5; i++) {
        local.put("", "a.txt", ("needle" + i + " ").repeat(150_000));
      }
      assertThat(local.search().indexSome()).isTrue();
      Library next = local.again();
      while (next.finding().search().indexSome()) {
        // On with the rest.
      }
      assertThat(next.finding().search().find(Query.parse("needle3")).best()).hasSize(1);
      assertThat(local.search().indexSome()).isFalse();
    }

    @Test
    void tellsWhoInterruptsThatItStopped() throws Exception {
      local.put("", "a.txt", "needle");
      Thread.currentThread().interrupt();
      GistException failure = catchThrowableOfType(GistException.class, () -> local.find("needle"));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure.failure()).isEqualTo(new Failure.Cancelled());
    }
  }
}
