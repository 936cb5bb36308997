package dev.sheaf.text;

import java.util.List;

/// A part of two texts that both came from a third, and what each side made of it; lines have their
/// ends.
public sealed interface Chunk {
  /// The lines both began from.
  List<String> base();

  List<String> mine();

  List<String> theirs();

  /// Nobody changed these.
  record Same(List<String> base) implements Chunk {
    @Override
    public List<String> mine() {
      return base;
    }

    @Override
    public List<String> theirs() {
      return base;
    }
  }

  /// Only I changed these.
  record Mine(List<String> base, List<String> mine) implements Chunk {
    @Override
    public List<String> theirs() {
      return base;
    }
  }

  /// Only the others changed these.
  record Theirs(List<String> base, List<String> theirs) implements Chunk {
    @Override
    public List<String> mine() {
      return base;
    }
  }

  /// Both made the same of these.
  record Both(List<String> base, List<String> mine) implements Chunk {
    @Override
    public List<String> theirs() {
      return mine;
    }
  }

  /// Both changed these, each in another way.
  record Conflict(List<String> base, List<String> mine, List<String> theirs) implements Chunk {}

  /// What stands in the merged text; for a conflict, what I made of it.
  default List<String> merged() {
    return switch (this) {
      case Same(List<String> base) -> base;
      case Mine(List<String> base, List<String> mine) -> mine;
      case Theirs(List<String> base, List<String> theirs) -> theirs;
      case Both(List<String> base, List<String> mine) -> mine;
      case Conflict(List<String> base, List<String> mine, List<String> theirs) -> mine;
    };
  }
}
