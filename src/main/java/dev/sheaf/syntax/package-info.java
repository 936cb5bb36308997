/// TextMate grammars to style runs, line by line: which language a file is in and how it is
/// coloured.
@NullMarked
package dev.sheaf.syntax;

import org.jspecify.annotations.NullMarked;
