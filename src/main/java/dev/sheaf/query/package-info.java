/// The language of questions, and how text is compared with them; pure.
@NullMarked
package dev.sheaf.query;

import org.jspecify.annotations.NullMarked;
