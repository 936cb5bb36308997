package dev.sheaf.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Something asked of, or done to, the database over one connection.
@FunctionalInterface
interface Query<T extends @Nullable Object> {
  T run(Connection connection) throws SQLException;
}
