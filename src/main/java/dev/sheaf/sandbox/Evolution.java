package dev.sheaf.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// A gist known by how it ended: earlier revisions are made up backwards from there.
///
/// @param last the files of the last revision, the same at every call
/// @param stamps oldest first
record Evolution(Supplier<Map<String, byte[]>> last, List<Stamp> stamps, long seed)
    implements Recipe {

  @Override
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    Map<String, byte[]> files = last.get();
    for (int i = stamps.size() - 1; i >= 0; i--) {
      steps.add(new Step(stamps.get(i), files));
      if (i > 0) {
        files = Rework.of(files, new SplittableRandom(seed + i));
      }
    }
    Collections.reverse(steps);
    return steps;
  }

  @Override
  public Map<String, byte[]> head() {
    return last.get();
  }
}
