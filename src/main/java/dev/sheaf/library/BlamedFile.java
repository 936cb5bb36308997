package dev.sheaf.library;

import dev.sheaf.gist.Revision;
import java.util.List;

/// A file, and for each of its lines the revision that brought it.
///
/// @param lines one for each line; empty where the file is no text
public record BlamedFile(OpenFile file, List<Revision> lines) {
  public BlamedFile {
    lines = List.copyOf(lines);
  }
}
