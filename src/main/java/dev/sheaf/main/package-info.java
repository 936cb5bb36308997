/// The command line, the application, and the one place where objects are put together.
@NullMarked
package dev.sheaf.main;

import org.jspecify.annotations.NullMarked;
