package dev.sheaf.syntax;

/// A language a file can be written in, as people and GitHub call it, and the grammar that colours
/// it.
public record Language(String name, String grammar) {}
