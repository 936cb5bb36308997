/// What people wrote below the gist that is shown.
@NullMarked
package dev.sheaf.ui.comments;

import org.jspecify.annotations.NullMarked;
