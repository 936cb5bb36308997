package dev.sheaf.account;

/// What people type or paste where a token belongs, and what can be told without asking a host.
public enum TokenMistake {
  EMPTY,
  /// Too few characters: not all of it was copied.
  CUT,
  /// Dots or stars that stand for a secret.
  MASKED,
  /// Several words.
  SPACES,
  /// What hosts no longer take from programs.
  PASSWORD,
  ADDRESS,
  EMAIL,
  SSH_KEY,
  /// A GitHub App's token for an installation (`ghs_`), which no person owns.
  INSTALLATION,
  /// What an app renews its token with (`ghr_`).
  REFRESH,
  /// The public id of an app.
  CLIENT_ID,
  /// A token, but of GitLab, npm and the like.
  OTHER_SERVICE,
  /// A good token of someone else than the account that needs a new one.
  OTHER_ACCOUNT
}
