package dev.sheaf.ui.editor;

/// What a name is being typed for.
sealed interface Naming {
  /// A file to be added.
  record Add() implements Naming {}

  /// A file that is there.
  record Rename(FileKey key) implements Naming {}
}
