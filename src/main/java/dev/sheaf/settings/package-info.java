/// What the user chose, and the folder in which everything of theirs is kept.
@NullMarked
package dev.sheaf.settings;

import org.jspecify.annotations.NullMarked;
