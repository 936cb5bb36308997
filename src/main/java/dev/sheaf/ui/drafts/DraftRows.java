package dev.sheaf.ui.drafts;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.library.Library;
import dev.sheaf.library.OpenFile;
import dev.sheaf.library.OpenGist;
import dev.sheaf.text.Diff;
import dev.sheaf.ui.code.Comparison;
import dev.sheaf.ui.code.Comparison.Side;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Works out what a draft changes; reads and compares, so off the screen's thread.
final class DraftRows {
  private final Library library;

  DraftRows(Library library) {
    this.library = library;
  }

  DraftRow row(Draft draft) throws GistException, InterruptedException {
    Optional<Gist> gist = known(draft);
    int added = 0;
    int removed = 0;
    int deleted = 0;
    Optional<Gist> base =
        gist.isPresent() ? Optional.of(library.drafts().base(draft, filled(gist.get()))) : gist;
    for (DraftFile file : draft.files()) {
      String before = text(base.flatMap(began -> began.file(baseName(file))).orElse(null));
      deleted += file.deleted() ? 1 : 0;
      String after = after(file, before);
      Diff diff = Diff.of(before, after);
      added += diff.added();
      removed += diff.removed();
    }
    List<String> about = new ArrayList<>();
    about.add(Messages.text("drafts.row.files", draft.files().size()));
    if (deleted > 0) {
      about.add(Messages.text("drafts.row.deleted", deleted));
    }
    if (!draft.isNew() && !draft.description().equals(draft.baseDescription())) {
      about.add(Messages.text("drafts.row.description"));
    }
    return new DraftRow(
        draft.id(),
        title(draft, gist),
        Messages.text(draft.isNew() ? "drafts.row.new" : "drafts.row.edit"),
        String.join(", ", about),
        Messages.text("drafts.row.counts", added, removed),
        draft.keptAt());
  }

  private Optional<Gist> known(Draft draft) throws GistException {
    return draft.gistId() == null ? Optional.empty() : library.known(draft.gistId());
  }

  // With the texts that are here.
  private Gist filled(Gist gist) throws GistException {
    return library.cached(gist.id()).map(OpenGist::gist).orElse(gist);
  }

  static String title(Draft draft, Optional<Gist> gist) {
    String words = DisplayText.line(draft.description());
    if (!words.isEmpty()) {
      return words;
    }
    return DisplayText.line(
        gist.map(Gist::title)
            .orElseGet(
                () ->
                    draft.files().isEmpty()
                        ? Messages.text("drafts.row.new")
                        : draft.files().getFirst().name()));
  }

  private static String baseName(DraftFile file) {
    return file.baseName() == null ? "" : file.baseName();
  }

  private static String text(@Nullable GistFile file) {
    return file == null || file.content() == null ? "" : file.content();
  }

  private static String after(DraftFile file, String before) {
    if (file.deleted()) {
      return "";
    }
    return Objects.requireNonNullElse(file.content(), before);
  }

  /// Each file of the draft beside that of the host, or, where the host does not answer, of the
  /// library.
  DraftComparison compare(Draft draft, Instant now) throws GistException {
    String host = library.host().name();
    if (draft.gistId() == null) {
      List<DraftComparison.File> files =
          draft.files().stream()
              .map(file -> file(file, Messages.text("drafts.compare.nothing", host), ""))
              .toList();
      return new DraftComparison(draft.id(), title(draft, Optional.empty()), files);
    }
    OpenGist there = library.open(draft.gistId());
    String when =
        there.live()
            ? Messages.text("drafts.compare.now", host)
            : Messages.text(
                "drafts.compare.local",
                TimeText.inWords(there.asOf(), now, ZoneId.systemDefault()));
    List<DraftComparison.File> files = new ArrayList<>();
    if (!draft.description().equals(draft.baseDescription())) {
      files.add(
          new DraftComparison.File(
              Messages.text("drafts.compare.description"),
              new Comparison(
                  new Side(when, there.gist().description()),
                  new Side(Messages.text("drafts.compare.draft"), draft.description()),
                  Optional.empty())));
    }
    for (DraftFile file : draft.files()) {
      files.add(file(file, when, text(there, baseName(file))));
    }
    return new DraftComparison(draft.id(), title(draft, Optional.of(there.gist())), files);
  }

  private String text(OpenGist gist, String name) throws GistException {
    Optional<OpenFile> file = gist.file(name);
    if (file.isEmpty()) {
      return "";
    }
    return file.get().isEditable()
        ? text(file.get().file())
        : text(library.whole(file.get().file()).file());
  }

  private static DraftComparison.File file(DraftFile file, String when, String before) {
    return new DraftComparison.File(
        DisplayText.line(file.name()),
        Comparison.of(
            file.name(),
            new Side(when, before),
            new Side(Messages.text("drafts.compare.draft"), after(file, before))));
  }
}
