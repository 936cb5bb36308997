/// The list of gists, and what is known about the one that is shown.
@NullMarked
package dev.sheaf.ui.gists;

import org.jspecify.annotations.NullMarked;
