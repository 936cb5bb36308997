/// The highlighted code area: text with line numbers, colours that arrive while one reads.
@NullMarked
package dev.sheaf.ui.code;

import org.jspecify.annotations.NullMarked;
