package dev.sheaf.ui.history;

import dev.sheaf.ui.kit.Messages;
import java.time.InstantSource;
import java.time.ZoneId;

/// Says in words which state of a gist is meant.
final class PointText {
  private final InstantSource clock;

  PointText(InstantSource clock) {
    this.clock = clock;
  }

  /// For a title.
  String brief(Point point) {
    return switch (point) {
      case Point.Nothing() -> Messages.text("history.point.nothing");
      case Point.Typed() -> Messages.text("history.point.typed");
      case Point.Saved(RevisionRow row) ->
          Messages.text("history.point.saved", row.shortVersion(), when(row));
    };
  }

  /// For a list of them.
  String full(Point point) {
    return switch (point) {
      case Point.Nothing() -> Messages.text("history.point.nothing");
      case Point.Typed() -> Messages.text("history.point.typed");
      case Point.Saved(RevisionRow row) -> row.line(clock.instant(), ZoneId.systemDefault());
    };
  }

  private String when(RevisionRow row) {
    return row.when(clock.instant(), ZoneId.systemDefault());
  }
}
