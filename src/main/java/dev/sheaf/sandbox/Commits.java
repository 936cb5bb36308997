package dev.sheaf.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.io.DisabledOutputStream;

/// Reads what a repository holds.
final class Commits {
  private Commits() {}

  static byte[] content(Repository repository, ObjectId blob) {
    try (ObjectReader reader = repository.newObjectReader()) {
      return reader.open(blob, Constants.OBJ_BLOB).getBytes(Integer.MAX_VALUE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Tree tree(Repository repository, String sha) {
    SortedMap<String, Entry> entries = new TreeMap<>(Entry.BY_BYTES);
    try (RevWalk commits = new RevWalk(repository);
        TreeWalk files = new TreeWalk(repository)) {
      files.addTree(commits.parseCommit(ObjectId.fromString(sha)).getTree());
      while (files.next()) {
        ObjectId blob = files.getObjectId(0);
        long size = files.getObjectReader().getObjectSize(blob, Constants.OBJ_BLOB);
        entries.put(files.getPathString(), new Entry(files.getPathString(), blob, size));
      }
      return new Tree(Collections.unmodifiableSortedMap(entries));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Newest first.
  static List<Revision> history(Repository repository, String branch) {
    List<Revision> revisions = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository);
        DiffFormatter diffs = new DiffFormatter(DisabledOutputStream.INSTANCE)) {
      diffs.setRepository(repository);
      diffs.setDetectRenames(true);
      RevCommit commit = walk.parseCommit(repository.exactRef(branch).getObjectId());
      while (commit != null) {
        RevCommit parent =
            commit.getParentCount() == 0 ? null : walk.parseCommit(commit.getParent(0));
        int additions = 0;
        int deletions = 0;
        for (DiffEntry file : diffs.scan(parent, commit)) {
          for (Edit edit : diffs.toFileHeader(file).toEditList()) {
            additions += edit.getLengthB();
            deletions += edit.getLengthA();
          }
        }
        revisions.add(
            new Revision(
                commit.name(),
                commit.getAuthorIdent().getEmailAddress(),
                commit.getAuthorIdent().getWhenAsInstant(),
                additions,
                deletions));
        commit = parent;
      }
      return List.copyOf(revisions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
