/// The token's home: the operating system's keychain, or this run's memory where there is none.
@NullMarked
package dev.sheaf.keychain;

import org.jspecify.annotations.NullMarked;
