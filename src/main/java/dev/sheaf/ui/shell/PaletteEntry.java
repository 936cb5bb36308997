package dev.sheaf.ui.shell;

/// A command as the palette has it.
///
/// @param group the menu it stands in
record PaletteEntry(String group, Command command) {}
