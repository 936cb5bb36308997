/// Packs the app: an image with its own runtime, and installers of it.
@NullMarked
package dev.sheaf.pack;

import org.jspecify.annotations.NullMarked;
