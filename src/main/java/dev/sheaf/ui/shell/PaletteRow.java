package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.Messages;
import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A command that the palette shows.
///
/// @param letters the places in the label that were typed
/// @param enabled whether it can be run now
record PaletteRow(PaletteEntry entry, BitSet letters, boolean enabled) {
  String label() {
    return entry.command().label();
  }

  /// The menu it stands in, or why it cannot be run.
  String remark() {
    String needs = entry.command().needs();
    return enabled || needs.isEmpty() ? entry.group() : needs;
  }

  /// What a screen reader says.
  String spoken() {
    String named =
        Stream.of(label(), entry.group(), entry.command().keyText())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return enabled ? named : Messages.text("palette.row.disabled", named, entry.command().needs());
  }
}
