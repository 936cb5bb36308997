/// Markdown as GitHub reads it, to a tree of plain records that knows no toolkit.
@NullMarked
package dev.sheaf.markdown;

import org.jspecify.annotations.NullMarked;
