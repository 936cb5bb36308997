package dev.sheaf.ui.data;

import java.util.List;

/// A table or a column that can be asked about.
///
/// @param type of a column; empty for a table
/// @param columns of a table
record SchemaItem(String name, String type, String about, List<SchemaItem> columns) {}
