package dev.sheaf.export;

import java.nio.file.Files;
import java.nio.file.Path;

/// A process that goes half the way where folders take two steps to change places, and waits there
/// to be killed.
public final class SwapUntilKilled {
  private SwapUntilKilled() {}

  /// Goes half the way.
  ///
  /// @param args the folder, and the dataset
  public static void main(String[] args) throws Exception {
    try (FolderSwap swap = FolderSwap.begin(Path.of(args[0]), args[1])) {
      Files.writeString(swap.next().resolve("a.csv"), "after");
      swap.setAside();
      System.out.println("here");
      int _ = System.in.read();
    }
  }
}
