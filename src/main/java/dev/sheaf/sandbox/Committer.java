package dev.sheaf.sandbox;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.jspecify.annotations.Nullable;

/// Adds commits to a repository; they count once the branch is moved.
final class Committer implements AutoCloseable {
  private final Repository repository;
  private final ObjectInserter inserter;
  private @Nullable ObjectId tip;
  private Tree tree;

  /// @param tip null in an empty repository
  /// @param tree that of the tip
  Committer(Repository repository, @Nullable ObjectId tip, Tree tree) {
    this.repository = repository;
    this.inserter = repository.newObjectInserter();
    this.tip = tip;
    this.tree = tree;
  }

  /// Adds a commit, unless nothing would change; says whether it did.
  ///
  /// @param written new content by name
  /// @param kept the other files
  boolean commit(Recipe.Stamp stamp, Map<String, byte[]> written, Map<String, Entry> kept)
      throws IOException {
    SortedMap<String, Entry> entries = new TreeMap<>(Entry.BY_BYTES);
    entries.putAll(kept);
    for (Map.Entry<String, byte[]> file : written.entrySet()) {
      ObjectId blob = inserter.insert(Constants.OBJ_BLOB, file.getValue());
      entries.put(file.getKey(), new Entry(file.getKey(), blob, file.getValue().length));
    }
    if (tip != null && entries.equals(tree.entries())) {
      return false;
    }
    tree = new Tree(Collections.unmodifiableSortedMap(entries));
    tip = inserter.insert(commit(stamp));
    return true;
  }

  private CommitBuilder commit(Recipe.Stamp stamp) throws IOException {
    TreeFormatter formatter = new TreeFormatter(64 * tree.files().size());
    tree.files().forEach(file -> formatter.append(file.name(), FileMode.REGULAR_FILE, file.blob()));
    User author = stamp.author();
    PersonIdent ident = new PersonIdent(author.login(), author.email(), stamp.at(), ZoneOffset.UTC);
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(inserter.insert(formatter));
    commit.setAuthor(ident);
    commit.setCommitter(ident);
    commit.setMessage("");
    if (tip != null) {
      commit.setParentId(tip);
    }
    return commit;
  }

  /// Makes the last commit the tip of the branch and gives its files.
  Tree moveBranch(String branch) throws IOException {
    inserter.flush();
    moveBranch(repository, branch, tip);
    return tree;
  }

  static void moveBranch(Repository repository, String branch, @Nullable ObjectId tip)
      throws IOException {
    RefUpdate update = repository.updateRef(branch);
    update.setNewObjectId(tip);
    update.disableRefLog();
    RefUpdate.Result result = update.forceUpdate();
    switch (result) {
      case NEW, FAST_FORWARD, FORCED -> {}
      default -> throw new IOException("the branch could not be moved: " + result);
    }
  }

  @Override
  public void close() {
    inserter.close();
  }
}
