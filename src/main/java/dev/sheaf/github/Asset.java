package dev.sheaf.github;

/// Marks a request for bytes that lie outside the API, such as a raw file.
///
/// @param limit the most bytes to take
record Asset(long limit) {}
