/// People whose gists one wants to see: finding them and following them.
@NullMarked
package dev.sheaf.ui.people;

import org.jspecify.annotations.NullMarked;
