package dev.sheaf.library;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes drafts of what gists were.
final class BringingBack {
  private final Reading reading;
  private final Drafts drafts;
  private final Remote remote;

  BringingBack(Reading reading, Drafts drafts, Remote remote) {
    this.reading = reading;
    this.drafts = drafts;
    this.remote = remote;
  }

  BroughtBack keep(OpenRevision past, Optional<String> name) throws GistException {
    Gist now = reading.open(past.gistId()).gist();
    @Nullable Draft before = drafts.find(now.id()).orElse(null);
    List<DraftFile> files = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    if (name.isPresent() && before != null) {
      before.files().stream().filter(file -> !isAbout(file, name.get())).forEach(files::add);
    }
    for (OpenFile file : past.files()) {
      if (name.isEmpty() || name.get().equals(file.file().name())) {
        add(file, now, files, leftOut);
      }
    }
    if (name.isEmpty()) {
      now.files().stream()
          .filter(file -> past.file(file.name()).isEmpty())
          .forEach(
              file ->
                  files.add(
                      new DraftFile(file.name(), Conflicts.blobId(file), file.name(), null, true)));
    }
    Draft draft =
        new Draft(
            now.id(),
            now.id(),
            now.description(),
            before == null ? now.description() : before.description(),
            now.visibility(),
            files,
            remote.now());
    BroughtBack done = new BroughtBack(draft, before, leftOut);
    if (!draft.change().isEmpty()) {
      drafts.bringBack(draft);
    } else if (before != null) {
      drafts.giveUp(draft.id());
    }
    return done;
  }

  void undo(BroughtBack done) throws GistException {
    if (done.before() == null) {
      drafts.giveUp(done.draft().id());
    } else {
      drafts.bringBack(done.before());
    }
  }

  private static boolean isAbout(DraftFile file, String name) {
    return name.equals(file.baseName()) || name.equals(file.name());
  }

  private static void add(OpenFile past, Gist now, List<DraftFile> files, List<String> leftOut) {
    String name = past.file().name();
    Optional<GistFile> known = now.file(name);
    @Nullable String blobId = known.map(Conflicts::blobId).orElse(null);
    if (known.isPresent() && Objects.equals(blobId, past.file().blobId())) {
      return;
    }
    String text = past.file().content();
    if (text == null || text.isBlank()) {
      leftOut.add(name);
    } else {
      files.add(new DraftFile(known.isEmpty() ? null : name, blobId, name, text, false));
    }
  }
}
