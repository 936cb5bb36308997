package dev.sheaf.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevObject;
import org.jspecify.annotations.Nullable;

/// The Git repository behind a gist, made from its recipe when first needed.
final class GistRepo {
  private static final String BRANCH = "refs/heads/main";

  private @Nullable Recipe recipe;
  private @Nullable Repository git;
  private Tree head;
  private List<Revision> history = List.of();

  private GistRepo(@Nullable Recipe recipe, Tree head) {
    this.recipe = recipe;
    this.head = head;
  }

  static GistRepo empty() {
    return new GistRepo(null, Tree.empty());
  }

  /// @param head what the recipe's last step leads to
  static GistRepo planned(Recipe recipe, Tree head) {
    return new GistRepo(recipe, head);
  }

  synchronized Tree head() {
    return head;
  }

  synchronized Repository git() {
    Repository made = git;
    if (made == null) {
      made = create();
      git = made;
      Recipe steps = recipe;
      recipe = null;
      if (steps != null) {
        for (Recipe.Step step : steps.steps()) {
          commit(made, step.author(), step.at(), step.files(), new TreeMap<>(Entry.BY_BYTES));
        }
      }
    }
    return made;
  }

  /// Makes a revision, unless nothing changes; says whether it did.
  synchronized boolean commit(User author, Instant at, List<Change> changes) {
    Repository repository = git();
    SortedMap<String, Entry> kept = new TreeMap<>(Entry.BY_BYTES);
    kept.putAll(head.entries());
    changes.forEach(change -> kept.remove(change.name()));
    Map<String, byte[]> written = new TreeMap<>(Entry.BY_BYTES);
    for (Change change : changes) {
      byte[] bytes = change.bytes();
      Optional<Entry> old = head.file(change.name());
      if (bytes != null) {
        written.put(change.finalName(), bytes);
      } else if (!change.isDelete() && old.isPresent()) {
        String name = change.finalName();
        kept.put(name, new Entry(name, old.get().blob(), old.get().size()));
      }
    }
    return commit(repository, author, at, written, kept);
  }

  private boolean commit(
      Repository repository,
      User author,
      Instant at,
      Map<String, byte[]> written,
      SortedMap<String, Entry> entries) {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      for (Map.Entry<String, byte[]> file : written.entrySet()) {
        ObjectId blob = inserter.insert(Constants.OBJ_BLOB, file.getValue());
        entries.put(file.getKey(), new Entry(file.getKey(), blob, file.getValue().length));
      }
      Ref branch = repository.exactRef(BRANCH);
      ObjectId parent = branch == null ? null : branch.getObjectId();
      if (parent != null && entries.equals(head.entries())) {
        return false;
      }
      TreeFormatter tree = new TreeFormatter();
      entries.values().forEach(e -> tree.append(e.name(), FileMode.REGULAR_FILE, e.blob()));
      PersonIdent ident = new PersonIdent(author.login(), author.email(), at, ZoneOffset.UTC);
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(inserter.insert(tree));
      commit.setAuthor(ident);
      commit.setCommitter(ident);
      commit.setMessage("");
      if (parent != null) {
        commit.setParentId(parent);
      }
      moveBranch(repository, inserter.insert(commit), inserter);
      head = new Tree(Collections.unmodifiableSortedMap(entries));
      history = List.of();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A repository of its own with the same commits.
  synchronized GistRepo fork() {
    Repository source = git();
    GistRepo fork = new GistRepo(null, head);
    Repository target = fork.git();
    try (ObjectWalk walk = new ObjectWalk(source);
        ObjectReader reader = source.newObjectReader();
        ObjectInserter inserter = target.newObjectInserter()) {
      ObjectId tip = source.exactRef(BRANCH).getObjectId();
      walk.markStart(walk.parseCommit(tip));
      List<RevObject> objects = new ArrayList<>();
      for (RevObject next = walk.next(); next != null; next = walk.next()) {
        objects.add(next);
      }
      for (RevObject next = walk.nextObject(); next != null; next = walk.nextObject()) {
        objects.add(next);
      }
      for (RevObject object : objects) {
        inserter.insert(object.getType(), reader.open(object).getBytes());
      }
      moveBranch(target, tip, inserter);
      return fork;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] content(ObjectId blob) {
    return Commits.content(git(), blob);
  }

  /// Newest first.
  synchronized List<Revision> history() {
    Repository repository = git();
    if (history.isEmpty()) {
      history = Commits.history(repository, BRANCH);
    }
    return history;
  }

  /// The files at a revision; empty if this repository has no such commit.
  Optional<Tree> at(String sha) {
    return history().stream().anyMatch(revision -> revision.sha().equals(sha))
        ? Optional.of(Commits.tree(git(), sha))
        : Optional.empty();
  }

  private static Repository create() {
    try {
      InMemoryRepository repository = new InMemoryRepository(new DfsRepositoryDescription("gist"));
      repository.updateRef(Constants.HEAD).link(BRANCH);
      return repository;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void moveBranch(Repository repository, ObjectId tip, ObjectInserter inserter)
      throws IOException {
    inserter.flush();
    RefUpdate update = repository.updateRef(BRANCH);
    update.setNewObjectId(tip);
    update.disableRefLog();
    RefUpdate.Result result = update.forceUpdate();
    switch (result) {
      case NEW, FAST_FORWARD, FORCED -> {}
      default -> throw new IOException("the branch could not be moved: " + result);
    }
  }
}
