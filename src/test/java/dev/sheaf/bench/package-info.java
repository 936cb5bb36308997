/// How fast it is: figures, never verdicts.
@NullMarked
package dev.sheaf.bench;

import org.jspecify.annotations.NullMarked;
