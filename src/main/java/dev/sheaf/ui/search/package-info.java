/// Searching everything: the question, the answers and what they lead to.
@NullMarked
package dev.sheaf.ui.search;

import org.jspecify.annotations.NullMarked;
