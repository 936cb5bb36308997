package dev.sheaf.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
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
      Recipe planned = recipe;
      recipe = null;
      if (planned != null) {
        follow(made, planned);
      }
    }
    return made;
  }

  private void follow(Repository repository, Recipe planned) {
    try (Committer committer = new Committer(repository, null, Tree.empty())) {
      for (Recipe.Step step : planned.steps()) {
        committer.commit(step.stamp(), step.files(), Map.of());
      }
      head = committer.moveBranch(BRANCH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes a revision, unless nothing changes; says whether it did.
  synchronized boolean commit(Recipe.Stamp stamp, List<Change> changes) {
    Repository repository = git();
    Map<String, Entry> kept = new HashMap<>(head.entries());
    changes.forEach(change -> kept.remove(change.name()));
    Map<String, byte[]> written = new HashMap<>();
    for (Change change : changes) {
      byte[] bytes = change.bytes();
      Optional<Entry> old = head.file(change.name());
      String name = change.finalName();
      if (bytes != null) {
        written.put(name, bytes);
      } else if (!change.isDelete() && old.isPresent()) {
        kept.put(name, new Entry(name, old.get().blob(), old.get().size()));
      }
    }
    try (Committer committer = new Committer(repository, tip(repository), head)) {
      if (!committer.commit(stamp, written, kept)) {
        return false;
      }
      head = committer.moveBranch(BRANCH);
      history = List.of();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable ObjectId tip(Repository repository) throws IOException {
    Ref branch = repository.exactRef(BRANCH);
    return branch == null ? null : branch.getObjectId();
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
      inserter.flush();
      Committer.moveBranch(target, BRANCH, tip);
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
}
