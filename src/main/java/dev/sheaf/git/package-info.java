/// What only Git gives out: whole gists, whatever their size, and mirrors of them.
@NullMarked
package dev.sheaf.git;

import org.jspecify.annotations.NullMarked;
