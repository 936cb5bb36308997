package dev.sheaf.account;

/// The kinds of tokens that people have, told by how they begin.
public enum TokenKind {
  /// `ghp_`, or forty hexadecimal digits on old hosts: has scopes.
  CLASSIC,
  /// `github_pat_`: has permissions, which the host does not tell.
  FINE_GRAINED,
  /// `gho_`: of an OAuth app, has scopes.
  OAUTH,
  /// `ghu_`: of a GitHub App for its user, has permissions.
  APP_USER,
  UNKNOWN
}
