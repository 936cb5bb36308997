package dev.sheaf.text;

import java.util.Arrays;
import java.util.List;

/// Finds out which version of a text each line of the newest came with, walking back from version
/// to version until every line is found.
public final class Blame {
  private static final int FOUND = -1;

  private final int[] origins;
  // For each line of the newest text its place in the version walked to, or `FOUND`.
  private final int[] places;
  private List<String> lines;
  private int version;

  public Blame(String newest) {
    lines = Lines.of(newest);
    origins = new int[lines.size()];
    places = new int[lines.size()];
    Arrays.setAll(places, line -> line);
  }

  /// Walks to the version before, which had this text.
  ///
  /// @return whether any line was there already, so that it is worth walking on
  public boolean walk(String before) throws InterruptedException {
    Diff diff = Diff.of(Lines.of(before), lines);
    int[] older = places(diff);
    for (int i = 0; i < places.length; i++) {
      places[i] = places[i] == FOUND ? FOUND : older[places[i]];
    }
    lines = diff.before();
    walk();
    return Arrays.stream(places).anyMatch(place -> place != FOUND);
  }

  /// Walks to the version before, which had the very same text.
  public void walk() {
    version++;
    for (int i = 0; i < places.length; i++) {
      if (places[i] != FOUND) {
        origins[i] = version;
      }
    }
  }

  // For each line after the change its place before it.
  private static int[] places(Diff diff) {
    int[] places = new int[diff.after().size()];
    Arrays.fill(places, FOUND);
    int line = 0;
    int newLine = 0;
    for (Diff.Hunk hunk : diff.hunks()) {
      while (newLine < hunk.newFrom()) {
        places[newLine++] = line++;
      }
      line = hunk.to();
      newLine = hunk.newTo();
    }
    while (newLine < places.length) {
      places[newLine++] = line++;
    }
    return places;
  }

  /// For each line of the newest text the version it came with, as far as walked: 0 is the newest,
  /// 1 the one before it.
  public int[] origins() {
    return origins.clone();
  }
}
