/// The revisions of the gist that is shown.
@NullMarked
package dev.sheaf.ui.history;

import org.jspecify.annotations.NullMarked;
