package dev.sheaf.ui.shell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Finds commands by a few letters; what was used last stands first.
final class PaletteViewModel {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int MOST_RECENT = 20;
  private static final int RECENT_BONUS = 3;
  private static final int DISABLED_MALUS = 4;

  private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<List<String>> recent = new SimpleObjectProperty<>(List.of());
  private List<PaletteEntry> entries = List.of();

  private record Ranked(PaletteRow row, int score) {}

  PaletteViewModel() {
    query.subscribe(this::find);
  }

  /// Begins anew with these commands, in the order of the menus.
  void open(List<PaletteEntry> all) {
    entries = List.copyOf(all);
    query.set("");
    find();
  }

  StringProperty queryProperty() {
    return query;
  }

  /// The commands that were used, the last one first.
  ObjectProperty<List<String>> recentProperty() {
    return recent;
  }

  /// What was found, the best first.
  ObservableList<PaletteRow> rows() {
    return rows;
  }

  /// Keeps in mind that a command was chosen; empty for one that cannot be run now.
  Optional<Command> choose(PaletteRow row) {
    Command command = row.entry().command();
    if (!command.enabled().get()) {
      return Optional.empty();
    }
    List<String> used = new ArrayList<>(recent.get());
    used.remove(command.id());
    used.addFirst(command.id());
    recent.set(List.copyOf(used.subList(0, Math.min(used.size(), MOST_RECENT))));
    return Optional.of(command);
  }

  private void find() {
    String typed = query.get().strip();
    List<Ranked> found = new ArrayList<>();
    for (PaletteEntry entry : entries) {
      boolean enabled = entry.command().enabled().get();
      if (typed.isEmpty()) {
        found.add(
            new Ranked(new PaletteRow(entry, new BitSet(), enabled), unasked(entry, enabled)));
      } else {
        rank(typed, entry, enabled).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingInt(ranked -> -ranked.score()));
    rows.setAll(found.stream().map(Ranked::row).toList());
  }

  private int unasked(PaletteEntry entry, boolean enabled) {
    int used = recent.get().indexOf(entry.command().id());
    return !enabled ? -1 : used < 0 ? 0 : MOST_RECENT - used;
  }

  // Each word must be found in the label, or begin a word of its menu, which counts for less.
  private Optional<Ranked> rank(String typed, PaletteEntry entry, boolean enabled) {
    String label = entry.command().label();
    BitSet letters = new BitSet();
    int score = enabled ? 0 : -DISABLED_MALUS;
    score += recent.get().contains(entry.command().id()) ? RECENT_BONUS : 0;
    for (String word : BLANKS.splitAsStream(typed).toList()) {
      Optional<FuzzyMatch> inLabel = FuzzyMatch.of(word, label);
      if (inLabel.isPresent()) {
        letters.or(inLabel.get().letters());
        score += 2 * inLabel.get().score();
      } else {
        if (!FuzzyMatch.beginsWord(word, entry.group())) {
          return Optional.empty();
        }
        score += word.length();
      }
    }
    // Of two that hold all of it, the one with less besides is meant.
    return Optional.of(
        new Ranked(new PaletteRow(entry, letters, enabled), 100 * score - label.length()));
  }
}
