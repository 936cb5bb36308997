package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Tag;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.Facets.Facet;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksTest {
  @TempDir private Path home;

  private Surroundings around;
  private Library library;

  @BeforeEach
  void open() throws Exception {
    around = Surroundings.empty(home);
    library = around.mine("mine");
  }

  @AfterEach
  void close() {
    around.close();
  }

  private Gist create(String description, String... namesAndContents) throws GistException {
    return library
        .create(NewGist.of(description, Visibility.SECRET, Surroundings.map(namesAndContents)))
        .gist();
  }

  @Test
  void facetsAreCountedAsTheNewestGistSpellsThem() throws Exception {
    Gist one = create("one #java #http", "A.java", "class A {}", "B.java", "class B {}");
    create("two #java", "a.py", "pass");
    Facets facets = library.finding().facets();
    assertThat(facets.tags()).containsExactly(new Facet("java", 2), new Facet("http", 1));
    assertThat(facets.languages())
        .containsExactlyInAnyOrder(new Facet("Java", 1), new Facet("Python", 1));
    assertThat(facets.owners()).containsExactly(new Facet(around.me().login(), 2));

    library.delete(one.id());

    assertThat(library.finding().facets().tags()).containsExactly(new Facet("java", 1));
  }

  @Test
  void partsOfTheLibraryAreShelves() throws Exception {
    Gist java = create("one #Java", "A.java", "class A {}");
    Gist python = create("two", "a.py", "pass");
    assertThat(library.local(new Shelf.Tagged(new Tag("java")))).containsExactly(bare(java));
    assertThat(library.local(new Shelf.InLanguage("python"))).containsExactly(bare(python));
    assertThat(library.local(new Shelf.Pinned())).isEmpty();
    assertThat(library.local(new Shelf.Recent())).isEmpty();

    List<LibraryEvent> events = Surroundings.eventsOf(library);
    library.finding().pins().pin(python.id());
    library.finding().pins().pin(python.id());
    assertThat(library.local(new Shelf.Pinned())).containsExactly(bare(python));
    library.finding().pins().unpin(python.id());
    assertThat(library.local(new Shelf.Pinned())).isEmpty();
    assertThat(events)
        .containsExactly(
            new LibraryEvent.PinChanged(python.id(), true),
            new LibraryEvent.PinChanged(python.id(), false));

    library.open(python.id());
    library.open(java.id());
    assertThat(library.finding().recent().all()).containsExactly(java.id(), python.id());
    assertThat(library.local(new Shelf.Recent())).containsExactly(bare(java), bare(python));
  }

  @Test
  void refreshingAPartRefreshesAllOfOnesOwn() throws Exception {
    Gist elsewhere = around.given(around.me(), "later.rb", "puts 1");
    library.refresh(
        new Shelf.InLanguage("Ruby"),
        page -> {
          throw new AssertionError("a part has no pages");
        });
    assertThat(library.local(new Shelf.InLanguage("Ruby")))
        .extracting(Gist::id)
        .containsExactly(elsewhere.id());
  }

  @Test
  void searchesAreKeptInOrderAndOnce() throws Exception {
    List<LibraryEvent> events = Surroundings.eventsOf(library);
    library.finding().savedSearches().save("lang:java  retry ");
    library.finding().savedSearches().save("tag:sql");
    library.finding().savedSearches().save("lang:java  retry");
    assertThat(library.finding().savedSearches().all())
        .containsExactly("lang:java  retry", "tag:sql");
    library.finding().savedSearches().forget("tag:sql");
    library.finding().savedSearches().forget("never kept");
    assertThat(library.finding().savedSearches().all()).containsExactly("lang:java  retry");
    assertThat(events).hasSize(3).containsOnly(new LibraryEvent.SavedSearchesChanged());
  }

  @Test
  void aTagIsSavedAsAPartOfTheDescriptionAndNothingElse() throws Exception {
    Gist gist = create("how to  retry", "a.txt", "x");
    String tagged = new Tag("http").addTo(gist.description());
    Gist saved = library.save(gist, new GistChange(tagged, new LinkedHashMap<>())).gist();
    assertThat(saved.description()).isEqualTo("how to  retry #http");
    assertThat(library.finding().facets().tags()).containsExactly(new Facet("http", 1));
    assertThat(new Tag("HTTP").removeFrom(saved.description())).isEqualTo("how to  retry");
  }

  // As lists give it: without contents and raw addresses.
  private Gist bare(Gist gist) throws GistException {
    return library.local(new Shelf.All()).stream()
        .filter(one -> Objects.equals(one.id(), gist.id()))
        .findFirst()
        .orElseThrow();
  }
}
