package dev.sheaf.settings;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where and how often the library is copied.
///
/// @param folder null until one was chosen
/// @param keep how many zips stay, the newest; at least 1
public record BackupPlan(@Nullable String folder, Kind kind, Rhythm rhythm, int keep) {
  public static final BackupPlan USUAL = new BackupPlan(null, Kind.ZIP, Rhythm.NEVER, 10);
  public static final int MOST_KEPT = 100;

  public BackupPlan {
    keep = Math.clamp(keep, 1, MOST_KEPT);
  }

  /// What a copy is.
  public enum Kind {
    /// One file with everything.
    ZIP,
    /// A Git repository for each gist of one's own.
    MIRRORS
  }

  /// How often a copy is made by itself.
  public enum Rhythm {
    NEVER,
    DAILY,
    WEEKLY;

    /// The time between two copies; empty for none.
    public Optional<Duration> period() {
      return switch (this) {
        case NEVER -> Optional.empty();
        case DAILY -> Optional.of(Duration.ofDays(1));
        case WEEKLY -> Optional.of(Duration.ofDays(7));
      };
    }
  }

  public BackupPlan withFolder(@Nullable String next) {
    return new BackupPlan(next, kind, rhythm, keep);
  }

  public BackupPlan withKind(Kind next) {
    return new BackupPlan(folder, next, rhythm, keep);
  }

  public BackupPlan withRhythm(Rhythm next) {
    return new BackupPlan(folder, kind, next, keep);
  }

  public BackupPlan withKeep(int next) {
    return new BackupPlan(folder, kind, rhythm, next);
  }
}
