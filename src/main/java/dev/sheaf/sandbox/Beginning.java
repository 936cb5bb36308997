package dev.sheaf.sandbox;

import java.util.List;

/// The first revisions of another recipe: what a fork was made from.
record Beginning(Recipe whole, int count) implements Recipe {
  @Override
  public List<Step> steps() {
    return whole.steps().subList(0, count);
  }

  @Override
  public List<Stamp> stamps() {
    return whole.stamps().subList(0, count);
  }
}
