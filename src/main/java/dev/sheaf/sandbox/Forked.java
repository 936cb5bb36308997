package dev.sheaf.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// A fork: the source's revisions, then the fork's own.
///
/// @param own stamps of the own revisions, oldest first
record Forked(Recipe source, List<Stamp> own, long seed) implements Recipe {

  @Override
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>(source.steps());
    for (int i = 0; i < own.size(); i++) {
      Map<String, byte[]> files =
          Rework.of(steps.getLast().files(), new SplittableRandom(seed + i));
      steps.add(new Step(own.get(i), files));
    }
    return steps;
  }

  @Override
  public List<Stamp> stamps() {
    List<Stamp> stamps = new ArrayList<>(source.stamps());
    stamps.addAll(own);
    return stamps;
  }

  @Override
  public Map<String, byte[]> head() {
    return own.isEmpty() ? source.head() : steps().getLast().files();
  }
}
