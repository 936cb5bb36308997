package dev.sheaf.github;

/// The shapes in which a host gives gists and comments, for the `Accept` header.
public final class MediaType {
  /// As everything is by default: contents as text, bodies in Markdown.
  public static final String JSON = "application/vnd.github+json";

  /// Contents as text, bodies in Markdown; said outright.
  public static final String RAW = "application/vnd.github.raw+json";

  /// Every content in base64, text included.
  public static final String BASE64 = "application/vnd.github.base64+json";

  /// Bodies as plain text.
  public static final String TEXT = "application/vnd.github.text+json";

  /// Bodies as HTML.
  public static final String HTML = "application/vnd.github.html+json";

  /// Bodies in Markdown, as plain text and as HTML.
  public static final String FULL = "application/vnd.github.full+json";

  private MediaType() {}
}
