package dev.sheaf.library;

import org.jspecify.annotations.Nullable;

/// What the host has once an errand is done.
///
/// @param gist null where the errand was not about a gist's texts
record Done(@Nullable OpenGist gist) {
  static final Done PLAIN = new Done(null);

  OpenGist texts() {
    if (gist == null) {
      throw new IllegalStateException("there are no texts");
    }
    return gist;
  }
}
