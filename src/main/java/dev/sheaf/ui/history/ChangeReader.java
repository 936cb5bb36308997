package dev.sheaf.ui.history;

import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.text.Diff;
import dev.sheaf.text.Renames;
import dev.sheaf.ui.code.Comparison;
import dev.sheaf.ui.history.PointFiles.File;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Works out what differs between two states of a gist; reads and compares, so off the screen's
/// thread.
final class ChangeReader {
  private final Library library;
  private final PointText words;

  ChangeReader(Library library, PointText words) {
    this.library = library;
    this.words = words;
  }

  ChangeSet read(String gistId, Point from, Point to) throws GistException, InterruptedException {
    PointFiles before = PointFiles.read(library, gistId, from);
    PointFiles after = PointFiles.read(library, gistId, to);
    Sides sides = new Sides(words.brief(from), words.brief(to));
    Map<String, String> renamed =
        Renames.of(textsMissing(before, after), textsMissing(after, before));
    List<ChangedFile> changed = new ArrayList<>();
    for (File file : after.files()) {
      String oldName = renamed.getOrDefault(file.name(), file.name());
      Optional<File> old = before.file(oldName);
      if (old.isEmpty() || !old.get().isSameAs(file) || !oldName.equals(file.name())) {
        changed.add(changed(sides, old.orElse(null), file));
      }
    }
    for (File file : before.files()) {
      if (after.file(file.name()).isEmpty() && !renamed.containsValue(file.name())) {
        changed.add(changed(sides, file, null));
      }
    }
    changed.sort(Comparator.comparing(ChangedFile::label));
    return new ChangeSet(changed, before.cloned() || after.cloned());
  }

  private record Sides(String before, String after) {}

  // Those that the other state has not.
  private static Map<String, String> textsMissing(PointFiles files, PointFiles other) {
    Map<String, String> texts = new HashMap<>();
    for (File file : files.files()) {
      if (file.text() != null && other.file(file.name()).isEmpty()) {
        texts.put(file.name(), file.text());
      }
    }
    return texts;
  }

  private static ChangedFile changed(Sides sides, @Nullable File before, @Nullable File after)
      throws InterruptedException {
    String oldName = before == null ? "" : before.name();
    String name = after == null ? oldName : after.name();
    ChangedFile.Kind kind = kind(before, after);
    String label =
        kind == ChangedFile.Kind.RENAMED
            ? Messages.text("history.renamed", DisplayText.line(oldName), DisplayText.line(name))
            : DisplayText.line(name);
    String old = before == null ? "" : before.text();
    String young = after == null ? "" : after.text();
    if (old == null || young == null) {
      return new ChangedFile(kind, label, null, 0, 0);
    }
    Diff diff = Diff.of(old, young);
    Comparison texts =
        Comparison.of(
            name,
            new Comparison.Side(sides.before(), old),
            new Comparison.Side(sides.after(), young));
    return new ChangedFile(kind, label, texts, diff.added(), diff.removed());
  }

  private static ChangedFile.Kind kind(@Nullable File before, @Nullable File after) {
    if (before == null) {
      return ChangedFile.Kind.ADDED;
    }
    if (after == null) {
      return ChangedFile.Kind.DELETED;
    }
    return before.name().equals(after.name()) ? ChangedFile.Kind.CHANGED : ChangedFile.Kind.RENAMED;
  }
}
