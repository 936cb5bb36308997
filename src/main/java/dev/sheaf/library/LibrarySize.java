package dev.sheaf.library;

import dev.sheaf.store.LocalCopy;

/// How much of an account's gists is on this machine.
///
/// @param bytes of the contents
public record LibrarySize(int gists, int files, long bytes, int drafts) {
  static LibrarySize of(LocalCopy.Size size) {
    return new LibrarySize(size.gists(), size.files(), size.bytes(), size.drafts());
  }
}
