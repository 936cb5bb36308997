package dev.sheaf.ui.kit;

import java.time.Instant;
import java.util.List;

/// The rows of a panel, and how sure they are.
///
/// @param asOf when the host last said that it is so
/// @param live whether that was just now; false where this is what this machine remembers
public record PanelRows<T>(List<T> rows, Instant asOf, boolean live) {
  public PanelRows {
    rows = List.copyOf(rows);
  }
}
