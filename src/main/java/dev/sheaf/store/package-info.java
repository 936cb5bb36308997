/// The SQLite file of a home: schema, migrations, queries.
@NullMarked
package dev.sheaf.store;

import org.jspecify.annotations.NullMarked;
