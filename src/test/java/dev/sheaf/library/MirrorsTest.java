package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.TrashedGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorsTest {
  @TempDir private Path home;
  private Surroundings around;
  private Library library;
  private Gist gist;
  private Path folder;

  @BeforeEach
  void start() throws Exception {
    around = Surroundings.empty(home);
    folder = home.resolve("backups");
    gist = around.given(around.me(), "a.txt", "one\n", "b.txt", "two\n");
    around.given(around.other(), "not-mine.txt", "x");
    library = around.mine("mine");
    library.sync().full();
  }

  @AfterEach
  void stop() {
    around.close();
  }

  private Mirrored mirror() throws GistException {
    return library.backups().mirror(folder, step -> {});
  }

  private static boolean isGit(Received request) {
    return request.path().contains(".git/");
  }

  @Test
  void everyGistOfMineBecomesARepositoryThatGitCanClone() throws Exception {
    List<BackupProgress> steps = new ArrayList<>();
    Mirrored made = library.backups().mirror(folder, steps::add);
    assertThat(made).isEqualTo(new Mirrored(library.backups().mirrors(folder), 1, 1, 0));
    assertThat(steps).containsExactly(new BackupProgress(0, 1), new BackupProgress(1, 1));
    Path clone = home.resolve("clone");
    try (Git git =
        Git.cloneRepository()
            .setURI(made.folder().resolve(gist.id() + ".git").toUri().toString())
            .setDirectory(clone.toFile())
            .call()) {
      assertThat(git.log().call()).isNotEmpty();
    }
    assertThat(clone.resolve("a.txt")).hasContent("one\n");
    assertThat(library.backups().mirroredAt(folder)).isPresent();
  }

  @Test
  void onlyWhatChangedIsFetchedAgain() throws Exception {
    mirror();
    around.sandbox().requests().clear();
    assertThat(mirror().updated()).isZero();
    assertThat(around.sandbox().requests().count()).isZero();

    around.given(around.me(), "new.txt", "new\n");
    library.sync().quick();
    Mirrored again = mirror();
    assertThat(again.gists()).isEqualTo(2);
    assertThat(again.updated()).isEqualTo(1);
  }

  @Test
  void aGistThatCannotBeFetchedIsCountedAndTheOthersGoOn() throws Exception {
    around.given(around.me(), "new.txt", "new\n");
    library.sync().quick();
    around
        .sandbox()
        .trouble()
        .always(
            request -> isGit(request) && request.path().contains(gist.id()), Mishap.status(404));
    Mirrored made = mirror();
    assertThat(made.updated()).isEqualTo(1);
    assertThat(made.failed()).isEqualTo(1);
    around.sandbox().trouble().end();
    assertThat(mirror().updated()).isEqualTo(1);
  }

  @Test
  void aGistThatTheHostLostComesBackToTheTrashWithItsFiles() throws Exception {
    mirror();
    try (GitHub elsewhere = around.client(around.me())) {
      elsewhere.delete(gist.id());
    }
    Library fresh = around.mine("fresh");
    fresh.sync().full();
    Restored restored = fresh.backups().restoreMirrors(fresh.backups().mirrors(folder), step -> {});
    assertThat(restored).isEqualTo(new Restored(2, 0, 0, 1));
    TrashedGist lost = fresh.trash().all().getFirst();
    assertThat(lost.gistId()).isEqualTo(gist.id());
    assertThat(lost.visibility()).isEqualTo(Visibility.SECRET);
    assertThat(lost.files()).extracting(file -> file.name()).containsExactly("a.txt", "b.txt");
    assertThat(fresh.backups().restoreMirrors(fresh.backups().mirrors(folder), step -> {}))
        .isEqualTo(new Restored(0, 0, 0, 0));
  }

  @Test
  void brokenMirrorsChangeNothing() throws Exception {
    Path mirrors = mirror().folder();
    around.given(around.me(), "new.txt", "new\n");
    library.sync().quick();
    mirror();
    try (var files = Files.walk(mirrors.resolve(gist.id() + ".git/objects"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    Library fresh = around.mine("fresh");
    assertThat(
            catchThrowableOfType(
                    GistException.class, () -> fresh.backups().restoreMirrors(mirrors, step -> {}))
                .failure())
        .isInstanceOf(Failure.Malformed.class);
    assertThat(fresh.size().bytes()).isZero();

    Files.writeString(mirrors.resolve("gists.json"), "{\"format\": 1, \"gists\": [");
    assertThat(
            catchThrowableOfType(
                    GistException.class, () -> fresh.backups().restoreMirrors(mirrors, step -> {}))
                .failure())
        .isInstanceOf(Failure.BadFile.class);
  }

  @Test
  void anIdThatLeadsElsewhereIsRefused() throws Exception {
    Path mirrors = mirror().folder();
    Path index = mirrors.resolve("gists.json");
    Files.writeString(
        index, Files.readString(index).replace("\"" + gist.id() + "\"", "\"../../x\""));
    assertThat(
            catchThrowableOfType(
                    GistException.class,
                    () -> library.backups().restoreMirrors(mirrors, step -> {}))
                .failure())
        .isInstanceOf(Failure.BadFile.class);
  }
}
