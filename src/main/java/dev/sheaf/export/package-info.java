/// The library as data: loads into other databases and files, and questions in SQL.
@NullMarked
package dev.sheaf.export;

import org.jspecify.annotations.NullMarked;
