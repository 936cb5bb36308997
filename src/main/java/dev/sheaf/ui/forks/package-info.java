/// Others' copies of the gist that is shown, and the one it is a copy of.
@NullMarked
package dev.sheaf.ui.forks;

import org.jspecify.annotations.NullMarked;
