package dev.sheaf.gist;

/// Who finds a gist: everyone, or those who have its link.
public enum Visibility {
  SECRET,
  PUBLIC
}
