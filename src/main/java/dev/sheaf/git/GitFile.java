package dev.sheaf.git;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/// A file of a gist as its repository has it.
///
/// @param size in bytes
public record GitFile(String name, String blobId, long size) {
  // What one array and one row of the library can hold.
  private static final int MOST = 900 << 20;

  /// All files of a state, in Git's order.
  ///
  /// @param state a reference or the id of a commit
  static List<GitFile> all(Repository repository, String state) throws GistException {
    List<GitFile> files = new ArrayList<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      ObjectId tree = repository.resolve(state + "^{tree}");
      if (tree == null) {
        throw new GistException(new Failure.Malformed("the Git repository"));
      }
      walk.addTree(tree);
      while (walk.next()) {
        // A gist pushed with Git may hold links to other repositories, which have no content.
        if (!FileMode.TREE.equals(walk.getRawMode(0))
            && !FileMode.GITLINK.equals(walk.getRawMode(0))) {
          ObjectId id = walk.getObjectId(0);
          long size = repository.open(id, Constants.OBJ_BLOB).getSize();
          files.add(
              new GitFile(new String(walk.getRawPath(), StandardCharsets.UTF_8), id.name(), size));
        }
      }
      return files;
    } catch (IOException | RuntimeException e) {
      throw new GistException(new Failure.Malformed("the Git repository"), e);
    }
  }

  byte[] bytes(Repository repository) throws GistException {
    if (size > MOST) {
      throw new GistException(new Failure.TooLarge(MOST));
    }
    try {
      return repository.open(ObjectId.fromString(blobId), Constants.OBJ_BLOB).getBytes(MOST);
    } catch (IOException | RuntimeException e) {
      throw new GistException(new Failure.Malformed("the Git repository"), e);
    }
  }
}
