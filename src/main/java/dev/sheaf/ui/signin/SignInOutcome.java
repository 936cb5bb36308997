package dev.sheaf.ui.signin;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Host;
import java.util.function.Consumer;

/// Who is told how a sign-in ended, on the screen's thread.
///
/// @param signedIn takes the account, new or with a new token
/// @param readWithoutAccount takes the host whose public gists are to be read
public record SignInOutcome(Consumer<Account> signedIn, Consumer<Host> readWithoutAccount) {}
