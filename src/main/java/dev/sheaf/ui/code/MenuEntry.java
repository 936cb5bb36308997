package dev.sheaf.ui.code;

/// One more entry of the menu on a right click in the code.
///
/// @param keys in JavaFX's spelling, `Shortcut+F`
public record MenuEntry(String name, String keys, Runnable verb) {}
