package dev.sheaf.ui.gists;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the list is sorted by, and in which direction.
public record GistOrder(Key key, boolean descending) {
  public static final GistOrder NEWEST_UPDATE_FIRST = new GistOrder(Key.UPDATED, true);

  /// What gists are compared by.
  public enum Key {
    UPDATED(true),
    CREATED(true),
    NAME(false),
    FILES(true),
    COMMENTS(true);

    private final boolean usuallyDescending;

    Key(boolean usuallyDescending) {
      this.usuallyDescending = usuallyDescending;
    }
  }

  /// The order by `next` in the direction people expect of it.
  public static GistOrder by(Key next) {
    return new GistOrder(next, next.usuallyDescending);
  }

  /// Reads what `toString` wrote; empty where that is no order, or nothing was written.
  public static Optional<GistOrder> parse(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    boolean descending = text.startsWith("-");
    String name = descending ? text.substring(1) : text;
    for (Key key : Key.values()) {
      if (key.name().equalsIgnoreCase(name)) {
        return Optional.of(new GistOrder(key, descending));
      }
    }
    return Optional.empty();
  }

  /// Total: rows that compare as equal come newest update first, then by id, so that nothing jumps.
  Comparator<GistRow> comparator() {
    Comparator<GistRow> primary =
        switch (key) {
          case UPDATED -> Comparator.comparing(GistRow::updatedAt);
          case CREATED -> Comparator.comparing(GistRow::createdAt);
          case NAME -> Comparator.comparing(GistRow::name, String.CASE_INSENSITIVE_ORDER);
          case FILES -> Comparator.comparingInt(GistRow::files);
          case COMMENTS -> Comparator.comparingInt(GistRow::comments);
        };
    return (descending ? primary.reversed() : primary)
        .thenComparing(GistRow::updatedAt, Comparator.reverseOrder())
        .thenComparing(GistRow::id);
  }

  @Override
  public String toString() {
    return (descending ? "-" : "") + key.name().toLowerCase(Locale.ROOT);
  }
}
