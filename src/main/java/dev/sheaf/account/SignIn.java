package dev.sheaf.account;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import org.jspecify.annotations.Nullable;

/// A sign-in that was done.
///
/// @param noKeychain why the token is kept for this run only; null where the keychain has it
public record SignIn(Account account, Failure.@Nullable NoKeychain noKeychain) {}
