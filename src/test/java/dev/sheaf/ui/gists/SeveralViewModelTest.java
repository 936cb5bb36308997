package dev.sheaf.ui.gists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Tag;
import dev.sheaf.gist.Visibility;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralViewModelTest {
  @TempDir private Path home;
  private ListOnSandbox on;
  private SeveralViewModel several;

  @BeforeEach
  void start() throws Exception {
    on = ListOnSandbox.start(SandboxOptions.empty(), home.resolve("home"));
    for (String name : List.of("one.txt", "two.txt", "three.txt")) {
      make(name);
    }
    on.list().show(new Shelf.All());
    several = on.list().several();
    several.choose(on.rows().shown());
  }

  @AfterEach
  void stop() {
    on.close();
  }

  private Gist make(String name) throws Exception {
    NewGist gist = NewGist.of("about #java", Visibility.SECRET, Map.of(name, "text of " + name));
    return on.demo().library().create(gist).gist();
  }

  private Job.Ended ended() {
    assertThat(several.jobProperty().get()).isInstanceOf(Job.Ended.class);
    return (Job.Ended) several.jobProperty().get();
  }

  private void undo() {
    Notice.Action undo = Objects.requireNonNull(on.notices().shown().getLast().action());
    assertThat(undo.label()).isEqualTo("Undo");
    undo.verb().run();
  }

  private List<String> descriptions() {
    return on.rows().shown().stream().map(row -> row.gist().description()).toList();
  }

  @Test
  void oneGistIsNotSeveral() {
    several.choose(on.rows().shown().subList(0, 1));
    assertThat(several.chosenProperty().get()).isEmpty();
  }

  @Test
  void whileSeveralAreChosenNoneIsShown() {
    several.choose(List.of());
    on.list().open(on.rows().shown().getFirst());
    several.choose(on.rows().shown());
    assertThat(on.demo().session().shown()).isEqualTo(new Shown.Nothing());
  }

  @Test
  void anotherShelfEndsTheChoice() {
    on.list().show(new Shelf.Public());
    assertThat(several.chosenProperty().get()).isEmpty();
  }

  @Test
  void allAreStarredAndThatIsTakenBack() throws Exception {
    several.toggleStars();
    assertThat(ended().told()).isEqualTo("3 gists are starred.");
    assertThat(on.demo().library().starred()).hasSize(3);
    assertThat(on.rows().shown()).allMatch(GistRow::starred);
    undo();
    assertThat(on.demo().library().starred()).isEmpty();
  }

  @Test
  void whereAllAreStarredTheyAreUnstarred() throws Exception {
    several.star();
    several.choose(on.rows().shown());
    several.toggleStars();
    assertThat(ended().told()).isEqualTo("3 gists are no longer starred.");
    assertThat(on.demo().library().starred()).isEmpty();
  }

  @Test
  void aTagIsAddedToAllAndTakenBack() {
    several.addTag(new Tag("retry"));
    assertThat(descriptions()).containsOnly("about #java #retry");
    undo();
    assertThat(descriptions()).containsOnly("about #java");
  }

  @Test
  void aTagIsRemovedFromAll() {
    assertThat(several.summaryProperty().get().orElseThrow().tags())
        .containsExactly(new Tag("java"));
    several.removeTag(new Tag("Java"));
    assertThat(descriptions()).containsOnly("about");
    assertThat(ended().told()).isEqualTo("3 gists are without the tag #Java now.");
  }

  @Test
  void deletedGistsAreInTheTrash() throws Exception {
    several.delete();
    assertThat(ended().told()).isEqualTo("3 gists are deleted, their files are in the Trash.");
    assertThat(on.demo().library().trash().count()).isEqualTo(3);
    assertThat(on.mine()).isEmpty();
    assertThat(on.notices().shown().getLast().action()).isNull();
  }

  @Test
  void whatFailsIsToldByNameAndTheOthersAreDone() {
    GistRow second = on.rows().shown().get(1);
    on.demo()
        .sandbox()
        .trouble()
        .always(
            request -> request.isWrite() && request.path().contains(second.id()),
            Mishap.status(403));
    several.star();
    assertThat(ended().told()).isEqualTo("2 gists are starred. 1 failed.");
    assertThat(ended().misses()).singleElement().asString().startsWith(second.name() + ": ");
    assertThat(on.notices().shown().getLast().kind()).isEqualTo(Notice.Kind.PROBLEM);
  }

  @Test
  void withoutANetworkAllWaitInTheOutboxAndCanBeTakenBack() throws Exception {
    on.demo().sandbox().unplug();
    several.delete();
    assertThat(ended().told())
        .isEqualTo(
            "3 gists are deleted, their files are in the Trash. 3 of them wait in the Outbox.");
    assertThat(on.demo().library().local(new Shelf.All())).isEmpty();
    undo();
    assertThat(on.demo().library().local(new Shelf.All())).hasSize(3);
    assertThat(on.demo().library().outbox().all()).isEmpty();
  }

  @Test
  void whereGoingOnMakesNoSenseTheOthersAreNotTried() throws Exception {
    on.demo().sandbox().unplug();
    several.cloneInto(Files.createDirectory(home.resolve("clones")));
    assertThat(ended().told()).isEqualTo("1 failed. 2 were not tried.");
  }

  @Test
  void progressIsToldAfterEach() {
    List<Job> jobs = new ArrayList<>();
    several.jobProperty().subscribe((before, job) -> jobs.add(job));
    several.star();
    assertThat(jobs)
        .filteredOn(Job.Running.class::isInstance)
        .extracting(job -> ((Job.Running) job).done())
        .containsExactly(0, 1, 2, 3);
  }

  @Test
  void stoppedItEndsAfterTheGistItIsAt() throws Exception {
    several
        .jobProperty()
        .subscribe(
            job -> {
              if (job instanceof Job.Running(String told, int done, int all) && done == 1) {
                several.stop();
              }
            });
    several.star();
    assertThat(ended().told()).isEqualTo("1 gist is starred. 2 were not tried.");
    assertThat(on.demo().library().starred()).hasSize(1);
  }

  @Test
  void allGoIntoOneZip() throws Exception {
    Path file = home.resolve("out.zip");
    several.exportTo(file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(Object::toString))
          .containsExactlyInAnyOrder(
              "one.txt/one.txt", "two.txt/two.txt", "three.txt/three.txt", "gists.md");
    }
    Objects.requireNonNull(on.notices().shown().getLast().action()).verb().run();
    assertThat(on.requests()).containsExactly(new Request.OpenFolder(home));
  }

  @Test
  void aZipThatCannotBeWrittenIsTold() {
    several.exportTo(home.resolve("no/such/folder/out.zip"));
    assertThat(ended().told()).contains("out.zip");
    assertThat(ended().misses()).isEmpty();
  }

  @Test
  void eachIsClonedToAFolderOfItsOwn() throws Exception {
    Path parent = Files.createDirectory(home.resolve("clones"));
    several.cloneInto(parent);
    try (Stream<Path> folders = Files.list(parent)) {
      assertThat(folders).hasSize(3).allMatch(folder -> Files.isDirectory(folder.resolve(".git")));
    }
    assertThat(ended().misses()).isEmpty();
  }
}
