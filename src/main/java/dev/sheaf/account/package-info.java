/// Who is signed in where: checking tokens, keeping and forgetting them, clients for accounts.
@NullMarked
package dev.sheaf.account;

import org.jspecify.annotations.NullMarked;
