package dev.sheaf.markdown;

import java.util.List;

/// A whole text as GitHub would show it; its footnotes stand last.
public record Document(List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }
}
