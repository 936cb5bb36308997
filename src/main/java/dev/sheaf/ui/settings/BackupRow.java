package dev.sheaf.ui.settings;

import java.nio.file.Path;

/// A backup that can be restored.
///
/// @param name of the file
/// @param about when it was made and how large it is
public record BackupRow(Path file, String name, String about) {}
