/// Rules about text that know nothing of gists: line endings, encodings, comparing and merging.
@NullMarked
package dev.sheaf.text;

import org.jspecify.annotations.NullMarked;
