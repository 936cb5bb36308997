package dev.sheaf.git;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.RefSpec;

/// A copy of a gist's repository with all its revisions, which any Git can read.
public final class Mirror implements AutoCloseable {
  private final Repository repository;

  private Mirror(Repository repository) {
    this.repository = repository;
  }

  /// Opens the mirror in `folder`.
  ///
  /// @param create whether one is made where there is none; otherwise that is a failure
  public static Mirror open(Path folder, boolean create) throws GistException {
    try {
      Repository repository =
          new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
      if (!repository.getObjectDatabase().exists()) {
        if (!create) {
          repository.close();
          throw new GistException(
              new Failure.BadFile(folder.toString(), Failure.Flaw.NO_REPOSITORY));
        }
        repository.create(true);
      }
      return new Mirror(repository);
    } catch (IOException e) {
      throw new GistException(
          new Failure.BadFile(
              folder.toString(), Failure.Flaw.UNWRITABLE, String.valueOf(e.getMessage())),
          e);
    }
  }

  /// Fetches what is not here yet; what the origin no longer has on any branch goes, too.
  public void update(Origin origin) throws GistException {
    Ref head =
        Fetching.fetch(
            repository,
            origin,
            new RefSpec("+refs/heads/*:refs/heads/*"),
            command -> command.setRemoveDeletedRefs(true));
    if (head != null && head.isSymbolic()) {
      try {
        var _ = repository.updateRef(Constants.HEAD).link(head.getTarget().getName());
      } catch (IOException e) {
        throw new GistException(new Failure.Malformed("the Git repository"), e);
      }
    }
  }

  /// All files of the newest state, in Git's order.
  public List<GitFile> files() throws GistException {
    return GitFile.all(repository, Constants.HEAD);
  }

  /// The bytes of a file; fails with `TooLarge` beyond what can be held.
  public byte[] read(GitFile file) throws GistException {
    return file.bytes(repository);
  }

  @Override
  public void close() {
    repository.close();
  }
}
