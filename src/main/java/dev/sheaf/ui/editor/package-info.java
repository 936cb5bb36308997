/// The editor: one gist's description and files, what is typed in them, and saving it.
@NullMarked
package dev.sheaf.ui.editor;

import org.jspecify.annotations.NullMarked;
