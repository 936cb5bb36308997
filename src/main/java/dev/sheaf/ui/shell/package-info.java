/// The window: what stands where, the sidebar, the menus, the bars at the top and the bottom.
@NullMarked
package dev.sheaf.ui.shell;

import org.jspecify.annotations.NullMarked;
