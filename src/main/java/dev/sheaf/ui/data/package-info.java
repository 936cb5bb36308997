/// Gists as data: questions in SQL, their answers as tables and charts, and loads elsewhere.
@NullMarked
package dev.sheaf.ui.data;

import org.jspecify.annotations.NullMarked;
