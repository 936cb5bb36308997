package dev.sheaf.account;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Token;

/// What came of looking at a token.
public sealed interface SignInCheck {
  /// The host knows it.
  record Valid(Account account, Token token, Rights rights) implements SignInCheck {}

  /// It cannot be used, and that is plain to see.
  record Mistaken(TokenMistake mistake) implements SignInCheck {}

  /// The same, where it is for `account`, which needs a new token; a mistake for any other.
  default SignInCheck onlyFor(Account account) {
    return switch (this) {
      case Valid valid ->
          valid.account().key().equals(account.key())
              ? valid
              : new Mistaken(TokenMistake.OTHER_ACCOUNT);
      case Mistaken mistaken -> mistaken;
    };
  }
}
