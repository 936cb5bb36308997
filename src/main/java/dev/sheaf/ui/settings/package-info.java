/// What the user can set up, and the copies of the library.
@NullMarked
package dev.sheaf.ui.settings;

import org.jspecify.annotations.NullMarked;
