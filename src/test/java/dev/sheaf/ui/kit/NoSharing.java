package dev.sheaf.ui.kit;

/// A share menu that takes no library, for tests of what stands around it.
public final class NoSharing {
  private NoSharing() {}

  public static ShareMenu menu() {
    return new ShareMenu(
        new Notices(), new ShareMenu.Deeds(gist -> {}, (gist, lines) -> {}, (gist, folder) -> {}));
  }
}
