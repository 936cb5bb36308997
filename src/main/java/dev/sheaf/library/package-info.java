/// The one way to gists, offline first: what the store has at once, what the host says after.
@NullMarked
package dev.sheaf.library;

import org.jspecify.annotations.NullMarked;
