package dev.sheaf.ui.code;

import dev.sheaf.text.Diff;
import dev.sheaf.text.Renames;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.SizeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Works out which files are not the same in two states of a gist, or in two gists.
public final class ChangedFiles {
  /// One of the states.
  ///
  /// @param title says whose or from when it is
  public record State(String title, List<FileText> files) {
    public State {
      files = List.copyOf(files);
    }

    private Optional<FileText> file(String name) {
      return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
  }

  private ChangedFiles() {}

  /// The files that differ, by name; compares texts, so off the screen's thread.
  public static List<ChangedFile> between(State before, State after) throws InterruptedException {
    Map<String, String> renamed =
        Renames.of(textsMissing(before, after), textsMissing(after, before));
    List<ChangedFile> changed = new ArrayList<>();
    Sides sides = new Sides(before.title(), after.title());
    for (FileText file : after.files()) {
      String oldName = renamed.getOrDefault(file.name(), file.name());
      Optional<FileText> old = before.file(oldName);
      if (old.isEmpty() || !old.get().isSameAs(file) || !oldName.equals(file.name())) {
        changed.add(changed(sides, old.orElse(null), file));
      }
    }
    for (FileText file : before.files()) {
      if (after.file(file.name()).isEmpty() && !renamed.containsValue(file.name())) {
        changed.add(changed(sides, file, null));
      }
    }
    changed.sort(Comparator.comparing(ChangedFile::label));
    return changed;
  }

  private record Sides(String before, String after) {}

  // Those that the other state has not.
  private static Map<String, String> textsMissing(State files, State other) {
    Map<String, String> texts = new HashMap<>();
    for (FileText file : files.files()) {
      if (file.text() != null && other.file(file.name()).isEmpty()) {
        texts.put(file.name(), file.text());
      }
    }
    return texts;
  }

  private static ChangedFile changed(
      Sides sides, @Nullable FileText before, @Nullable FileText after)
      throws InterruptedException {
    String oldName = before == null ? "" : before.name();
    String name = after == null ? oldName : after.name();
    ChangedFile.Kind kind = kind(before, after);
    String label =
        kind == ChangedFile.Kind.RENAMED
            ? Messages.text("code.changed.names", DisplayText.line(oldName), DisplayText.line(name))
            : DisplayText.line(name);
    String old = before == null ? "" : before.text();
    String young = after == null ? "" : after.text();
    if (old == null || young == null) {
      return new ChangedFile(kind, label, null, note(before, after), 0, 0);
    }
    Diff diff = Diff.of(old, young);
    Comparison texts =
        Comparison.of(
            name,
            new Comparison.Side(sides.before(), old),
            new Comparison.Side(sides.after(), young));
    return new ChangedFile(kind, label, texts, "", diff.added(), diff.removed());
  }

  private static String note(@Nullable FileText before, @Nullable FileText after) {
    String what = Messages.text("code.changed.notText");
    return before == null || after == null
        ? what
        : what
            + " "
            + Messages.text(
                "code.changed.sizes", SizeText.of(before.size()), SizeText.of(after.size()));
  }

  private static ChangedFile.Kind kind(@Nullable FileText before, @Nullable FileText after) {
    if (before == null) {
      return ChangedFile.Kind.ADDED;
    }
    if (after == null) {
      return ChangedFile.Kind.DELETED;
    }
    return before.name().equals(after.name()) ? ChangedFile.Kind.CHANGED : ChangedFile.Kind.RENAMED;
  }
}
