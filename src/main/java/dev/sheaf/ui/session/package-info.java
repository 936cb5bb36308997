/// What the features share: which gist is shown, whose it is, and where to go next.
@NullMarked
package dev.sheaf.ui.session;

import org.jspecify.annotations.NullMarked;
