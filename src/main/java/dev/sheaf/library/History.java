package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Revision;
import dev.sheaf.store.PanelTable.Panel;
import dev.sheaf.store.PastTable.Past;
import dev.sheaf.text.Blame;
import dev.sheaf.text.Encoding;
import dev.sheaf.text.Renames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What gists were: the files of each revision, who brought which line, and the way back. What was
/// read once stays here.
public final class History {
  private final Tables tables;
  private final Panels panels;
  private final PastFiles past;
  private final BringingBack bringingBack;

  History(Remote remote, Tables tables, Panels panels, Reading reading, Drafts drafts) {
    this.tables = tables;
    this.panels = panels;
    this.past = new PastFiles(remote, tables);
    this.bringingBack = new BringingBack(reading, drafts, remote);
  }

  /// The gist as it was at a revision, from the local copy if it was read before.
  public OpenRevision open(String gistId, String version) throws GistException {
    return past.open(gistId, version);
  }

  /// Which revision brought each line of a file; follows it where it had another name.
  public BlamedFile blame(String gistId, String version, String name)
      throws GistException, InterruptedException {
    List<Revision> back =
        revisions(gistId).stream().dropWhile(one -> !one.version().equals(version)).toList();
    OpenFile file =
        past.open(gistId, version)
            .file(name)
            .orElseThrow(() -> new GistException(new Failure.NotFound()));
    String text = file.file().content();
    if (back.isEmpty() || text == null) {
      return new BlamedFile(file, List.of());
    }
    past.bringTogether(gistId, back.stream().map(Revision::version).toList());
    int[] origins = walk(gistId, back, file.file(), text);
    return new BlamedFile(file, IntStream.of(origins).mapToObj(back::get).toList());
  }

  private List<Revision> revisions(String gistId) throws GistException {
    Optional<Panel<Revision>> here = tables.panels().revisions(gistId);
    return here.isPresent() ? here.get().items() : panels.revisions(gistId).items();
  }

  private int[] walk(String gistId, List<Revision> back, GistFile newest, String text)
      throws GistException, InterruptedException {
    Blame blame = new Blame(text);
    GistFile file = newest;
    List<GistFile> beside = past.bring(gistId, back.getFirst().version()).files();
    for (Revision revision : back.subList(1, back.size())) {
      Past before = past.bring(gistId, revision.version());
      Optional<GistFile> older = counterpart(file, beside, before.files());
      if (older.isEmpty()) {
        break;
      }
      if (String.valueOf(older.get().blobId()).equals(file.blobId())) {
        blame.walk();
      } else {
        Optional<String> olderText = text(older.get());
        if (olderText.isEmpty() || !blame.walk(olderText.get())) {
          break;
        }
      }
      file = older.get();
      beside = before.files();
    }
    return blame.origins();
  }

  private Optional<String> text(GistFile file) throws GistException {
    return past.bytes(file).flatMap(Encoding::text);
  }

  /// What the file was in the revision before.
  private Optional<GistFile> counterpart(
      GistFile file, List<GistFile> beside, List<GistFile> before) throws GistException {
    Optional<GistFile> same = find(before, file.name());
    if (same.isPresent()) {
      return same;
    }
    Map<String, String> gone = new HashMap<>();
    for (GistFile old : before) {
      if (find(beside, old.name()).isEmpty()) {
        text(old).ifPresent(text -> gone.put(old.name(), text));
      }
    }
    Map<String, String> came = new HashMap<>();
    for (GistFile young : beside) {
      if (find(before, young.name()).isEmpty()) {
        text(young).ifPresent(text -> came.put(young.name(), text));
      }
    }
    return Optional.ofNullable(Renames.of(gone, came).get(file.name()))
        .flatMap(name -> find(before, name));
  }

  private static Optional<GistFile> find(List<GistFile> files, String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  /// Keeps a draft in which the gist, or one of its files, is again what it was at a revision; an
  /// editor that shows the gist shows it. Nothing is sent.
  ///
  /// @param name of the file in that revision; empty for the whole gist
  public BroughtBack bringBack(String gistId, String version, Optional<String> name)
      throws GistException {
    return bringingBack.keep(past.open(gistId, version), name);
  }

  /// Undoes `bringBack`: what was typed before is there again.
  public void undo(BroughtBack done) throws GistException {
    bringingBack.undo(done);
  }
}
