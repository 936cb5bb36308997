package dev.sheaf.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Token;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.Connection;
import dev.sheaf.github.GitHub;
import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.sandbox.User;
import dev.sheaf.ui.NextSecond;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.shell.SidebarSection.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidebarViewModelTest {
  @TempDir private Path home;
  private final List<Place> opened = new ArrayList<>();
  private SandboxLibrary demo;
  private Library library;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    library = demo.library();
    library.create(NewGist.of("one", Visibility.SECRET, Map.of("a.txt", "a")));
    library.create(NewGist.of("two", Visibility.PUBLIC, Map.of("b.txt", "b")));
  }

  @AfterEach
  void stop() {
    demo.close();
  }

  private SidebarViewModel sidebar(boolean signedIn) {
    return new SidebarViewModel(library, new ImmediateBackground(), signedIn, opened::add);
  }

  private static List<Line> lines(SidebarViewModel sidebar) {
    return sidebar.sectionsProperty().get().stream()
        .flatMap(section -> section.lines().stream())
        .toList();
  }

  private static Line line(SidebarViewModel sidebar, String id) {
    return lines(sidebar).stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
  }

  private static OptionalInt count(SidebarViewModel sidebar, String id) {
    return line(sidebar, id).count();
  }

  @Test
  void everyShelfOfTheLibraryTellsHowMuchStandsOnIt() {
    SidebarViewModel sidebar = sidebar(true);
    assertThat(count(sidebar, "all")).hasValue(2);
    assertThat(count(sidebar, "secret")).hasValue(1);
    assertThat(count(sidebar, "public")).hasValue(1);
    assertThat(count(sidebar, "starred")).hasValue(0);
    assertThat(count(sidebar, "publicGists")).isEmpty();
  }

  @Test
  void theCountsFollowTheLibrary() throws Exception {
    SidebarViewModel sidebar = sidebar(true);
    String id =
        library.create(NewGist.of("three", Visibility.PUBLIC, Map.of("c.txt", "c"))).gist().id();
    library.star(id);
    assertThat(count(sidebar, "public")).hasValue(2);
    assertThat(count(sidebar, "starred")).hasValue(1);
    library.delete(id);
    assertThat(count(sidebar, "all")).hasValue(2);
  }

  @Test
  void openingAShelfSelectsIt() {
    SidebarViewModel sidebar = sidebar(true);
    sidebar.open(line(sidebar, "starred").place());
    assertThat(opened).containsExactly(new Place.OfShelf(new Shelf.Starred()));
    assertThat(sidebar.openLine().map(Line::id)).hasValue("starred");
  }

  @Test
  void tagsAndLanguagesStandThereByHowManyHaveThem() throws Exception {
    library.create(NewGist.of("three #sql", Visibility.SECRET, Map.of("c.py", "c")));
    library.create(NewGist.of("four #sql #tidy", Visibility.SECRET, Map.of("d.txt", "d")));
    SidebarViewModel sidebar = sidebar(true);
    assertThat(section(sidebar, "tags")).containsExactly("#sql", "#tidy");
    assertThat(count(sidebar, "tag-sql")).hasValue(2);
    assertThat(section(sidebar, "languages")).containsExactly("Text", "Python");
  }

  @Test
  void thoseWhoseGistsAreKeptStandThereButForOneself() throws Exception {
    String other = demo.sandbox().users().get(1).login();
    Token token = Token.parse(demo.sandbox().tokenOf(other)).orElseThrow();
    try (GitHub theirs = new GitHub(Connection.of(library.host(), token, "test"))) {
      Map<String, String> files = Map.of("t.txt", "theirs");
      library.star(library.open(theirs.create(gist(files)).id()).gist().id());
    }
    SidebarViewModel sidebar = sidebar(true);
    assertThat(section(sidebar, "owners")).containsExactly("@" + other);
    assertThat(line(sidebar, "owner-" + other).place()).isEqualTo(new Place.Found("user:" + other));
  }

  private static NewGist gist(Map<String, String> files) {
    return NewGist.of("theirs", Visibility.PUBLIC, files);
  }

  @Test
  void manyTagsAreFoldedUntilAllAreWanted() throws Exception {
    String tags = "#a #b #c #d #e #f #g #h #i #j";
    library.create(NewGist.of(tags, Visibility.SECRET, Map.of("c.py", "c")));
    SidebarViewModel sidebar = sidebar(true);
    assertThat(section(sidebar, "tags")).hasSize(8);
    sidebar.unfold("tags", true);
    assertThat(section(sidebar, "tags")).hasSize(10);
    sidebar.unfold("tags", false);
    assertThat(section(sidebar, "tags")).hasSize(8);
  }

  @Test
  void aSearchThatIsKeptStandsThereUntilItIsForgotten() throws Exception {
    SidebarViewModel sidebar = sidebar(true);
    library.finding().savedSearches().save("nginx lang:yaml");
    assertThat(section(sidebar, "searches")).containsExactly("nginx lang:yaml");
    library.finding().savedSearches().forget("nginx lang:yaml");
    assertThat(sidebar.sectionsProperty().get())
        .extracting(SidebarSection::id)
        .doesNotContain("searches");
  }

  private static List<String> section(SidebarViewModel sidebar, String id) {
    return sidebar.sectionsProperty().get().stream()
        .filter(section -> section.id().equals(id))
        .flatMap(section -> section.lines().stream())
        .map(Line::label)
        .toList();
  }

  @Test
  void whoIsFollowedStandsBelowThePublicGists() throws Exception {
    SidebarViewModel sidebar = sidebar(true);
    String login = demo.sandbox().users().get(1).login();
    library.people().follow(login);
    sidebar.recount();
    assertThat(count(sidebar, "person-" + login)).hasValue(0);
    library.people().unfollow(login);
    sidebar.recount();
    assertThat(lines(sidebar)).extracting(Line::id).doesNotContain("person-" + login);
  }

  @Test
  void whatIsNewOfWhomOneFollowsIsCountedUntilOneLooks() throws Exception {
    SidebarViewModel sidebar = sidebar(true);
    User other = demo.sandbox().users().get(1);
    library.people().follow(other.login());
    NextSecond.await();
    try (GitHub gitHub = demo.connect(other)) {
      gitHub.create(NewGist.of("fresh", Visibility.PUBLIC, Map.of("f.txt", "f")));
    }
    library.refresh(new Shelf.OfUser(other.login()), page -> {});
    assertThat(line(sidebar, "person-" + other.login()).fresh()).isEqualTo(1);
    library.people().look(other.login());
    sidebar.recount();
    assertThat(line(sidebar, "person-" + other.login()).fresh()).isZero();
  }

  @Test
  void withoutAnAccountThereIsOnlyWhatEveryoneSees() {
    SidebarViewModel sidebar = sidebar(false);
    assertThat(lines(sidebar)).extracting(Line::id).containsExactly("publicGists", "data");
  }

  @Test
  void afterClosingNothingIsCounted() throws Exception {
    SidebarViewModel sidebar = sidebar(true);
    sidebar.close();
    library.create(NewGist.of("three", Visibility.PUBLIC, Map.of("c.txt", "c")));
    assertThat(count(sidebar, "all")).hasValue(2);
  }
}
