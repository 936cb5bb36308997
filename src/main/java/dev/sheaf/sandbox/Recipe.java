package dev.sheaf.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// How a gist came to be, so that its repository can be made when it is first needed.
interface Recipe {

  /// Oldest first, at least one; every call gives the same.
  List<Step> steps();

  /// All files as they are after one revision.
  record Step(User author, Instant at, Map<String, byte[]> files) {}
}
