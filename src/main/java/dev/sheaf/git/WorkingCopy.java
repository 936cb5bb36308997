package dev.sheaf.git;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.util.FileUtils;
import org.jspecify.annotations.Nullable;

/// A clone that a person works in: all revisions, the newest as files, and the way back to the host
/// without any token.
public final class WorkingCopy {
  private static final String REMOTE = Constants.DEFAULT_REMOTE_NAME;
  private static final String FETCH = "+refs/heads/*:refs/remotes/" + REMOTE + "/*";

  private WorkingCopy() {}

  /// Clones into `folder`, which must be empty or not be there; whatever goes wrong, nothing is
  /// left in it. Blocks until it is done or the thread is interrupted.
  public static void make(Origin origin, Path folder) throws GistException {
    try {
      Files.createDirectories(folder);
      requireEmpty(folder);
      try {
        fill(origin, folder);
      } catch (IOException | GitAPIException | GistException | RuntimeException e) {
        FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE | FileUtils.SKIP_MISSING);
        throw e;
      }
    } catch (IOException | GitAPIException e) {
      throw new GistException(
          new Failure.BadFile(
              folder.toString(), Failure.Flaw.UNWRITABLE, String.valueOf(e.getMessage())),
          e);
    }
  }

  private static void requireEmpty(Path folder) throws IOException, GistException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      if (entries.iterator().hasNext()) {
        throw new GistException(new Failure.BadFile(folder.toString(), Failure.Flaw.NOT_EMPTY));
      }
    }
  }

  private static void fill(Origin origin, Path folder)
      throws IOException, GitAPIException, GistException {
    try (Repository repository =
        new FileRepositoryBuilder()
            .setWorkTree(folder.toFile())
            .setGitDir(folder.resolve(Constants.DOT_GIT).toFile())
            .build()) {
      repository.create();
      // It would tidy up behind the back of who moves the folder at once.
      repository.getConfig().setInt("gc", null, "auto", 0);
      Ref head = Fetching.fetch(repository, origin, new RefSpec(FETCH), command -> {});
      ObjectId newest = head == null ? null : head.getObjectId();
      if (head == null || newest == null) {
        throw new GistException(new Failure.Malformed("the Git repository"));
      }
      String branch = branch(repository, head);
      configure(repository.getConfig(), origin, branch);
      RefUpdate update = repository.updateRef(Constants.R_HEADS + branch);
      update.setNewObjectId(newest);
      var _ = update.update();
      var _ = repository.updateRef(Constants.HEAD).link(Constants.R_HEADS + branch);
      var _ = new Git(repository).reset().setMode(ResetCommand.ResetType.HARD).call();
    }
  }

  private static String branch(Repository repository, Ref head) throws IOException {
    if (head.isSymbolic()) {
      return Repository.shortenRefName(head.getTarget().getName());
    }
    String tracked = Constants.R_REMOTES + REMOTE + "/";
    Optional<String> same =
        repository.getRefDatabase().getRefsByPrefix(tracked).stream()
            .filter(ref -> isAt(ref.getObjectId(), head.getObjectId()))
            .map(ref -> ref.getName().substring(tracked.length()))
            .findFirst();
    return same.orElse("main");
  }

  private static boolean isAt(@Nullable ObjectId one, @Nullable ObjectId other) {
    return one != null && one.equals(other);
  }

  private static void configure(StoredConfig config, Origin origin, String branch)
      throws IOException {
    config.unsetSection("http", null);
    config.unsetSection("gc", null);
    // A link in a stranger's gist must not lead out of the folder.
    config.setBoolean("core", null, "symlinks", false);
    config.setString("remote", REMOTE, "url", origin.address().toString());
    config.setString("remote", REMOTE, "fetch", FETCH);
    config.setString("branch", branch, "remote", REMOTE);
    config.setString("branch", branch, "merge", Constants.R_HEADS + branch);
    config.save();
  }
}
