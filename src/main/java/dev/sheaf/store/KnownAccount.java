package dev.sheaf.store;

import dev.sheaf.gist.Account;
import java.time.Instant;

/// An account that is signed in, or was and left its local copy here.
///
/// @param tokenKept whether its token is in the operating system's keychain
/// @param signedInAt when it last signed in, to the millisecond
public record KnownAccount(
    Account account, boolean signedIn, boolean tokenKept, Instant signedInAt) {}
