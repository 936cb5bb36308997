package dev.sheaf.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// How a gist came to be, so that its repository can be made when it is first needed.
interface Recipe {

  /// Oldest first, at least one; every call gives the same.
  List<Step> steps();

  /// The same without the files, which cost something to make.
  List<Stamp> stamps();

  /// What the last step leads to.
  default Map<String, byte[]> head() {
    return steps().getLast().files();
  }

  /// Who made a revision, and when.
  record Stamp(User author, Instant at) {}

  /// All files as they are after one revision.
  record Step(Stamp stamp, Map<String, byte[]> files) {}
}
