package dev.sheaf.sandbox;

/// Which of GitHub's servers the sandbox imitates.
public enum Edition {
  /// github.com: both API versions, rate limits on.
  GITHUB,
  /// A current Enterprise Server: only version 2022-11-28, no rate limits.
  ENTERPRISE,
  /// Enterprise Server 2.18: no versions, fewer keys, gists may be created without an account.
  ENTERPRISE_2_18
}
