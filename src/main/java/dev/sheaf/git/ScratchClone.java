package dev.sheaf.git;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.util.FileUtils;

/// A gist's repository, its newest state or all of them, in a folder of its own that goes when it
/// is closed.
public final class ScratchClone implements AutoCloseable {
  private static final String HEAD = "refs/heads/newest";
  private static final String PREFIX = "clone-";
  private static final Duration FORGOTTEN = Duration.ofHours(6);

  private final Path folder;
  private final Repository repository;

  private ScratchClone(Path folder, Repository repository) {
    this.folder = folder;
    this.repository = repository;
  }

  /// Fetches the newest state only; blocks until it is here or the thread is interrupted.
  ///
  /// @param parent where the folder is made
  public static ScratchClone of(Origin origin, Path parent) throws GistException {
    return of(origin, parent, command -> command.setDepth(1));
  }

  /// Fetches all revisions; blocks until they are here or the thread is interrupted.
  ///
  /// @param parent where the folder is made
  public static ScratchClone withHistory(Origin origin, Path parent) throws GistException {
    return of(origin, parent, command -> {});
  }

  private static ScratchClone of(Origin origin, Path parent, Fetching.Wish wish)
      throws GistException {
    try {
      Files.createDirectories(parent);
      deleteForgotten(parent);
      Path folder = Files.createTempDirectory(parent, PREFIX);
      try {
        return filled(origin, folder, wish);
      } catch (IOException | GistException | RuntimeException e) {
        delete(folder);
        throw e;
      }
    } catch (IOException e) {
      throw new GistException(new Failure.StoreDamaged(Failure.Damage.NO_FOLDER), e);
    }
  }

  private static ScratchClone filled(Origin origin, Path folder, Fetching.Wish wish)
      throws IOException, GistException {
    Repository repository =
        new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
    try {
      repository.create(true);
      // Nobody tidies up on another thread what is about to go.
      repository.getConfig().setBoolean("gc", null, "autoDetach", false);
      Fetching.fetch(repository, origin, new RefSpec("+HEAD:" + HEAD), wish);
      return new ScratchClone(folder, repository);
    } catch (IOException | GistException | RuntimeException e) {
      repository.close();
      throw e;
    }
  }

  /// All files, in Git's order.
  public List<GitFile> files() throws GistException {
    return GitFile.all(repository, HEAD);
  }

  /// The ids of all revisions that are here, newest first.
  public List<String> versions() throws GistException {
    try (RevWalk walk = new RevWalk(repository)) {
      List<String> versions = new ArrayList<>();
      walk.markStart(walk.parseCommit(repository.resolve(HEAD)));
      walk.forEach(commit -> versions.add(commit.name()));
      return versions;
    } catch (IOException | RuntimeException e) {
      throw new GistException(new Failure.Malformed("the Git repository"), e);
    }
  }

  /// All files of a revision, in Git's order.
  public List<GitFile> files(String version) throws GistException {
    return GitFile.all(repository, version);
  }

  /// The bytes of a file; fails with `TooLarge` beyond what can be held.
  public byte[] read(GitFile file) throws GistException {
    return file.bytes(repository);
  }

  @Override
  public void close() {
    repository.close();
    delete(folder);
  }

  // Who was killed could not.
  private static void deleteForgotten(Path parent) throws IOException {
    Instant recent = Instant.now().minus(FORGOTTEN);
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(recent)) {
          delete(folder);
        }
      }
    }
  }

  private static void delete(Path folder) {
    try {
      FileUtils.delete(
          folder.toFile(), FileUtils.RECURSIVE | FileUtils.RETRY | FileUtils.SKIP_MISSING);
    } catch (IOException e) {
      // The next clone tries again.
    }
  }
}
