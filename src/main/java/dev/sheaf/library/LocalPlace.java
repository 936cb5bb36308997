package dev.sheaf.library;

import java.nio.file.Path;

/// Where the local copy is, for who reads it beside the library and changes nothing.
///
/// @param file the database of the home, SQLite in WAL mode
/// @param account the key in each row that belongs to this library
public record LocalPlace(Path file, String account) {}
