package dev.sheaf.github;

/// A comment to write, as hosts want it.
public record CommentBodyJson(String body) {}
