package dev.sheaf.library;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Revision;
import dev.sheaf.library.Incoming.Choice;
import dev.sheaf.library.Incoming.Way;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Forks beside the gists they came from, and what those have that the forks lack.
public final class Upstream {
  private final Reading reading;
  private final Panels panels;
  private final History history;
  private final Drafts drafts;

  Upstream(Reading reading, Panels panels, History history, Drafts drafts) {
    this.reading = reading;
    this.panels = panels;
    this.history = history;
    this.drafts = drafts;
  }

  /// Both with their texts, as the host has them now, or, where it does not answer, as the local
  /// copy has them.
  public Kin kin(String originalId, String forkId) throws GistException {
    OpenGist original = reading.open(originalId);
    OpenGist fork = reading.open(forkId);
    Instant asOf = original.asOf().isBefore(fork.asOf()) ? original.asOf() : fork.asOf();
    return new Kin(
        whole(original.gist()), whole(fork.gist()), asOf, original.live() && fork.live());
  }

  private Gist whole(Gist gist) throws GistException {
    List<GistFile> files = new ArrayList<>();
    for (GistFile file : gist.files()) {
      files.add(text(file).map(file::withContent).orElseGet(file::withoutContent));
    }
    return gist.withFiles(files);
  }

  private Optional<String> text(GistFile file) throws GistException {
    try {
      return FilePlan.text(reading, file);
    } catch (GistException e) {
      if (Line.isNoAnswer(e.failure())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// What the original has that the fork lacks, by name: all that was changed there since the last
  /// revision that both have, or, where that is not known, all that differs.
  public List<Incoming> incoming(Kin kin) throws GistException, InterruptedException {
    Optional<OpenRevision> ancestor = ancestor(kin);
    Set<String> names = new TreeSet<>();
    kin.original().files().forEach(file -> names.add(file.name()));
    ancestor.ifPresent(began -> began.files().forEach(file -> names.add(file.file().name())));
    List<Incoming> incoming = new ArrayList<>();
    for (String name : names) {
      GistFile theirs = kin.original().file(name).orElse(null);
      GistFile mine = kin.fork().file(name).orElse(null);
      GistFile began = ancestor.flatMap(old -> old.file(name)).map(OpenFile::file).orElse(null);
      boolean there = ancestor.isEmpty() || !FilePlan.same(began, theirs);
      if (there && !FilePlan.same(mine, theirs)) {
        incoming.add(new ForkedFile(name, began, mine, theirs, ancestor.isPresent()).incoming());
      }
    }
    return incoming;
  }

  private Optional<OpenRevision> ancestor(Kin kin) throws GistException {
    Optional<String> common;
    try {
      Set<String> theirs =
          panels.revisions(kin.original().id()).items().stream()
              .map(Revision::version)
              .collect(Collectors.toSet());
      common =
          panels.revisions(kin.fork().id()).items().stream()
              .map(Revision::version)
              .filter(theirs::contains)
              .findFirst();
      return common.isEmpty()
          ? Optional.empty()
          : Optional.of(history.open(kin.fork().id(), common.get()));
    } catch (GistException e) {
      if (Line.isNoAnswer(e.failure())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// Keeps a draft of the fork in which each file is what was chosen; an editor that shows the fork
  /// shows that. Nothing is sent. Empty where the choices change nothing.
  public Optional<Draft> bring(Gist fork, Map<Incoming, Choice> chosen) throws GistException {
    List<DraftFile> files = new ArrayList<>();
    chosen.forEach(
        (file, choice) -> file.way(choice).map(way -> draftFile(file, way)).ifPresent(files::add));
    if (files.isEmpty()) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(
            fork.id(),
            fork.id(),
            fork.description(),
            fork.description(),
            fork.visibility(),
            files,
            Instant.now());
    drafts.bringBack(draft);
    return Optional.of(draft);
  }

  private static @Nullable DraftFile draftFile(Incoming file, Way way) {
    GistFile mine = file.mine();
    String text = way.text();
    if (way.choice() == Choice.KEEP) {
      return null;
    }
    if (mine == null) {
      return text == null ? null : DraftFile.added(file.name(), text);
    }
    if (text == null) {
      return new DraftFile(mine.name(), mine.blobId(), mine.name(), null, true);
    }
    return text.equals(mine.content())
        ? null
        : new DraftFile(mine.name(), mine.blobId(), mine.name(), text, false);
  }
}
