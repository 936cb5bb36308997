package dev.sheaf.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/// One file of a gist at one revision.
///
/// @param size in bytes
record Entry(String name, ObjectId blob, long size) {
  /// The order of GitHub's answers, which is also that of Git's trees.
  static final Comparator<String> BY_BYTES =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  static Entry of(String name, byte[] content) {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return new Entry(name, formatter.idFor(Constants.OBJ_BLOB, content), content.length);
    }
  }
}
