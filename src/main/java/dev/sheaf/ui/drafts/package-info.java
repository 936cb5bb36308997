/// What is not on the host: unsaved edits, what waits to be sent, what was deleted.
@NullMarked
package dev.sheaf.ui.drafts;

import org.jspecify.annotations.NullMarked;
