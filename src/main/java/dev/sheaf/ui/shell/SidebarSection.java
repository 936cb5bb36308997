package dev.sheaf.ui.shell;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Lines of the sidebar under one heading.
///
/// @param id names the section among all
/// @param more what the section offers below its lines; null for nothing
public record SidebarSection(String id, String heading, List<Line> lines, @Nullable More more) {
  public SidebarSection {
    lines = List.copyOf(lines);
  }

  /// Something that can be done about a section.
  public enum More {
    /// Somebody can be followed.
    ADD_PERSON,
    /// There are more lines than these.
    SHOW_ALL,
    /// Most lines can be left out again.
    SHOW_FEWER
  }

  /// One line of the sidebar.
  ///
  /// @param id names the line among all of every section
  /// @param count empty where nothing is to be counted
  /// @param fresh how many of those are new since one last looked
  public record Line(String id, String label, Place place, OptionalInt count, int fresh) {
    Line(String id, String label, Place place) {
      this(id, label, place, OptionalInt.empty(), 0);
    }

    Line counted(int number) {
      return new Line(id, label, place, OptionalInt.of(number), fresh);
    }

    Line withFresh(int number) {
      return new Line(id, label, place, count, number);
    }
  }

  /// The section with its first lines, or, where it is `open`, with all.
  SidebarSection folded(int most, boolean open) {
    if (lines.size() <= most) {
      return this;
    }
    return open
        ? new SidebarSection(id, heading, lines, More.SHOW_FEWER)
        : new SidebarSection(id, heading, lines.subList(0, most), More.SHOW_ALL);
  }

  /// Whether the same lines stand here, however many each counts.
  boolean hasSameLinesAs(SidebarSection other) {
    return id.equals(other.id)
        && more == other.more
        && lines.stream()
            .map(Line::id)
            .toList()
            .equals(other.lines.stream().map(Line::id).toList());
  }
}
