/// Rules about text that know nothing of gists: line endings, encodings, finding, comparing,
/// merging.
@NullMarked
package dev.sheaf.text;

import org.jspecify.annotations.NullMarked;
