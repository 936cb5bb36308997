/// Gists as Sheaf thinks of them: records, pure rules about them, and how things fail.
@NullMarked
package dev.sheaf.gist;

import org.jspecify.annotations.NullMarked;
