package dev.sheaf.ui.shell;

import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What the sync says of itself, short and at length.
public final class SyncTexts {
  private final ReadOnlyStringWrapper brief = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper details = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper offline = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper fullCheck = new ReadOnlyStringWrapper("");

  SyncTexts() {}

  /// @param syncedAt null where that was not since the start
  /// @param fullAt when every page was last looked at; null for never
  void show(SyncState state, Instant now, @Nullable Instant syncedAt, @Nullable Instant fullAt) {
    brief.set(SyncWords.brief(state, now));
    details.set(SyncWords.full(state));
    fullCheck.set(
        fullAt == null
            ? Messages.text("sync.full.never")
            : Messages.text("sync.full.at", words(fullAt, now)));
    Instant shown = syncedAt == null ? fullAt : syncedAt;
    offline.set(
        state instanceof SyncState.Offline(Instant since) ? offline(since, shown, now) : "");
  }

  private static String offline(Instant since, @Nullable Instant shown, Instant now) {
    String from = TimeText.clock(since, ZoneId.systemDefault());
    return shown == null
        ? Messages.text("sync.banner", from)
        : Messages.text("sync.banner.asOf", from, words(shown, now));
  }

  private static String words(Instant then, Instant now) {
    return TimeText.inWords(then, now, ZoneId.systemDefault());
  }

  /// The state in a few words.
  public ReadOnlyStringProperty briefProperty() {
    return brief.getReadOnlyProperty();
  }

  /// The state in a sentence.
  public ReadOnlyStringProperty detailsProperty() {
    return details.getReadOnlyProperty();
  }

  /// Since when the host does not answer and what is shown instead; empty while it does.
  public ReadOnlyStringProperty offlineProperty() {
    return offline.getReadOnlyProperty();
  }

  /// When every page of every list was last looked at.
  public ReadOnlyStringProperty fullCheckProperty() {
    return fullCheck.getReadOnlyProperty();
  }
}
