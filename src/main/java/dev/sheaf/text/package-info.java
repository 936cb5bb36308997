/// Rules about text that know nothing of gists: line endings and encodings.
@NullMarked
package dev.sheaf.text;

import org.jspecify.annotations.NullMarked;
