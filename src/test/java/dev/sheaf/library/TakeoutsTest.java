package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.sandbox.Mishap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeoutsTest {
  @TempDir private Path home;
  private Surroundings world;
  private Library library;
  private Path out;

  @BeforeEach
  void start() throws Exception {
    world = Surroundings.empty(home);
    library = world.mine("library");
    out = Files.createDirectory(home.resolve("out"));
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private Gist known(String... namesAndContents) throws GistException {
    return library.open(world.given(world.me(), namesAndContents).id()).gist();
  }

  private static Map<String, String> entries(Path zip) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().toList()) {
        try (InputStream in = file.getInputStream(entry)) {
          contents.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return contents;
  }

  @Test
  void aCloneHasTheFilesAndEveryRevision() throws Exception {
    Gist gist = known("Retry.java", "one\n", "notes.md", "# Notes\n");
    LinkedHashMap<String, GistChange.FileChange> change = new LinkedHashMap<>();
    change.put("Retry.java", new GistChange.FileChange.Write("two\r\n"));
    var _ = library.save(library.open(gist.id()).gist(), new GistChange(null, change));
    Path folder = library.takeouts().cloneInto(out, gist.id());
    assertThat(folder).hasParent(out).isDirectory();
    assertThat(folder.getFileName().toString()).isEqualTo("Retry-" + gist.id().substring(0, 8));
    assertThat(folder.resolve("Retry.java"))
        .hasBinaryContent("two\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(folder.resolve("notes.md")).hasContent("# Notes\n");
    try (Git git = Git.open(folder.toFile())) {
      assertThat(StreamSupport.stream(git.log().call().spliterator(), false)).hasSize(2);
      assertThat(git.status().call().isClean()).isTrue();
      assertThat(git.getRepository().getConfig().getString("remote", "origin", "url"))
          .isEqualTo(String.valueOf(gist.gitPullUrl()));
      assertThat(git.getRepository().getConfig().getSections())
          .containsExactlyInAnyOrder("core", "remote", "branch");
    }
  }

  @Test
  void aCloneHoldsTheTokenNowhere() throws Exception {
    Path folder = library.takeouts().cloneInto(out, known("a.txt", "text").id());
    byte[] token = world.sandbox().token().getBytes(StandardCharsets.UTF_8);
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    assertThat(files).hasSizeGreaterThan(5);
    for (Path file : files) {
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
          .doesNotContain(new String(token, StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void aSecondCloneGetsAFolderOfItsOwn() throws Exception {
    Gist gist = known("a.txt", "text");
    Path first = library.takeouts().cloneInto(out, gist.id());
    Path second = library.takeouts().cloneInto(out, gist.id());
    assertThat(second).isNotEqualTo(first).isDirectory();
  }

  @Test
  void aCloneThatFailsLeavesNoFolder() throws Exception {
    Gist gist = known("a.txt", "text");
    world.sandbox().unplug();
    assertThatThrownBy(() -> library.takeouts().cloneInto(out, gist.id()))
        .isInstanceOfSatisfying(
            GistException.class, e -> assertThat(e.failure()).isInstanceOf(Failure.Offline.class));
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void aZipHasAFolderForEachGistAndAListOfThem() throws Exception {
    Gist one = known("a.txt", "first", "b.txt", "second");
    Gist two = known("a.txt", "other");
    Path file = out.resolve("gists.zip");
    try (ZipOfGists zip = library.takeouts().zip(file)) {
      zip.add(one.id());
      zip.add(two.id());
      assertThat(file).doesNotExist();
      assertThat(zip.finish()).isEqualTo(file);
    }
    Map<String, String> entries = entries(file);
    assertThat(entries)
        .containsEntry("a.txt/a.txt", "first")
        .containsEntry("a.txt/b.txt", "second")
        .containsEntry("a (2).txt/a.txt", "other")
        .hasSize(4);
    assertThat(entries.get("gists.md")).contains("a (2).txt/", "made for a test");
    assertThat(out).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void filesThatAreNotHereComeFromTheHost() throws Exception {
    Gist gist = world.given(world.me(), "a.txt", "from afar");
    var _ = library.refresh(new Shelf.All(), page -> {});
    Path file = out.resolve("gists.zip");
    try (ZipOfGists zip = library.takeouts().zip(file)) {
      zip.add(gist.id());
      var _ = zip.finish();
    }
    assertThat(entries(file)).containsEntry("a.txt/a.txt", "from afar");
  }

  @Test
  void aGistThatCannotBeHadWholeIsLeftOut() throws Exception {
    Gist good = known("good.txt", "here");
    Gist bad = world.given(world.me(), "bad.txt", "never read");
    var _ = library.refresh(new Shelf.All(), page -> {});
    world
        .sandbox()
        .trouble()
        .always(request -> request.path().contains("/raw/"), Mishap.status(500));
    Path file = out.resolve("gists.zip");
    try (ZipOfGists zip = library.takeouts().zip(file)) {
      zip.add(good.id());
      assertThatThrownBy(() -> zip.add(bad.id())).isInstanceOf(GistException.class);
      var _ = zip.finish();
    }
    assertThat(entries(file)).containsOnlyKeys("good.txt/good.txt", "gists.md");
  }

  @Test
  void aZipThatIsNeverFinishedLeavesNothing() throws Exception {
    Gist gist = known("a.txt", "text");
    try (ZipOfGists zip = library.takeouts().zip(out.resolve("gists.zip"))) {
      zip.add(gist.id());
    }
    assertThat(out).isEmptyDirectory();
  }
}
