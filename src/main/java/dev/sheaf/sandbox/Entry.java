package dev.sheaf.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import org.eclipse.jgit.lib.ObjectId;

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
    // JGit's own way also looks for collisions, which takes its time.
    MessageDigest sha1 = sha1();
    sha1.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
    return new Entry(name, ObjectId.fromRaw(sha1.digest(content)), content.length);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
