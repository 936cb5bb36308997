package dev.sheaf.library;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.library.FileMerge.Outcome;
import dev.sheaf.library.FileMerge.Version;
import dev.sheaf.library.MergePlan.DescriptionMerge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the plan of how an edit and the gist as the host has it now go together.
final class Planning {
  private final Reading reading;
  private final Draft mine;
  private final Gist base;
  private final OpenGist now;
  private final boolean whole;
  private final Set<String> placed = new HashSet<>();

  /// @param whole whether `base` has all files the gist had, not only those the edit touches
  Planning(Reading reading, Draft mine, Gist base, OpenGist now, boolean whole) {
    this.reading = reading;
    this.mine = mine;
    this.base = base;
    this.now = now;
    this.whole = whole;
  }

  MergePlan plan() throws GistException {
    List<FileMerge> files = new ArrayList<>();
    for (DraftFile file : mine.files()) {
      if (file.baseName() == null && file.deleted()) {
        continue;
      }
      GistFile began = file.baseName() == null ? null : base.file(file.baseName()).orElse(null);
      GistFile there = there(file, began);
      if (there != null) {
        placed.add(there.name());
      }
      files.add(new FilePlan(reading).plan(began, file, there, there));
    }
    addUntouched(files);
    String words = Objects.requireNonNullElse(mine.baseDescription(), "");
    return new MergePlan(
        now,
        new DescriptionMerge(words, mine.description(), now.gist().description()),
        withOwnNames(files));
  }

  private @Nullable GistFile there(DraftFile file, @Nullable GistFile began) {
    if (began == null) {
      return now.gist().file(file.name()).orElse(null);
    }
    Optional<GistFile> same = now.gist().file(began.name());
    return same.or(() -> renamed(began)).orElse(null);
  }

  // Hosts do not tell of a new name; the same content under another one does.
  private Optional<GistFile> renamed(GistFile began) {
    return now.gist().files().stream()
        .filter(file -> FilePlan.same(began, file))
        .filter(file -> mine.files().stream().noneMatch(f -> file.name().equals(f.baseName())))
        .filter(file -> !placed.contains(file.name()))
        .findFirst();
  }

  // What only they touched stays as it is there; it is told, not sent.
  private void addUntouched(List<FileMerge> files) {
    if (!whole || base.filesTruncated() || now.gist().filesTruncated()) {
      return;
    }
    Set<String> touched = new HashSet<>();
    mine.files().forEach(file -> touched.add(file.baseName()));
    for (GistFile file : base.files()) {
      GistFile there = now.gist().file(file.name()).orElse(null);
      if (!touched.contains(file.name()) && !FilePlan.same(file, there)) {
        files.add(onlyTheirs(file, there));
      }
    }
    for (GistFile there : now.gist().files()) {
      if (base.file(there.name()).isEmpty() && !placed.contains(there.name())) {
        files.add(onlyTheirs(null, there));
      }
    }
  }

  private static FileMerge onlyTheirs(@Nullable GistFile began, @Nullable GistFile there) {
    Version version = began == null ? null : new Version(began.name(), began.content());
    return new FileMerge(
        there == null ? Objects.requireNonNull(began).name() : there.name(),
        version,
        version,
        there == null ? null : new Version(there.name(), there.content()),
        there,
        new Outcome.OnlyTheirs());
  }

  // A name I gave may be that of another file there by now.
  private List<FileMerge> withOwnNames(List<FileMerge> files) {
    Set<String> taken = new HashSet<>();
    now.gist().files().forEach(file -> taken.add(file.name()));
    files.stream().map(Planning::vacated).flatMap(Optional::stream).forEach(taken::remove);
    List<FileMerge> named = new ArrayList<>();
    for (FileMerge file : files) {
      boolean stays = file.now() != null && file.now().name().equals(file.name());
      boolean comes =
          file.mine() != null && !stays && !(file.outcome() instanceof Outcome.OnlyTheirs);
      String name = comes ? free(file.name(), taken) : file.name();
      taken.add(name);
      named.add(
          new FileMerge(name, file.base(), file.mine(), file.theirs(), file.now(), file.outcome()));
    }
    return named;
  }

  private static Optional<String> vacated(FileMerge file) {
    return Optional.ofNullable(file.now())
        .map(GistFile::name)
        .filter(name -> file.mine() == null || !name.equals(file.name()));
  }

  private static String free(String wanted, Set<String> taken) {
    int dot = wanted.lastIndexOf('.');
    String head = dot > 0 ? wanted.substring(0, dot) : wanted;
    String tail = dot > 0 ? wanted.substring(dot) : "";
    String name = wanted;
    for (int i = 2; taken.contains(name); i++) {
      name = head + "-" + i + tail;
    }
    return name;
  }
}
