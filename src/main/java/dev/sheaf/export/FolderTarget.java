package dev.sheaf.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A folder with a file for each table. Rows are merged in a DuckDB file beside it, from what the
/// folder holds as Parquet, and a whole new folder takes its place.
final class FolderTarget extends DuckDbTarget {
  private final FolderSwap swap;
  private final FileFormat format;
  private final Set<TableShape> prepared = new LinkedHashSet<>();

  private FolderTarget(FolderSwap swap, FileFormat format) throws SQLException {
    super(swap.work(), swap.dataset());
    this.swap = swap;
    this.format = format;
  }

  static FolderTarget open(Destination.Folder to, String dataset)
      throws SQLException, LoadException {
    FolderSwap swap = FolderSwap.begin(to.folder(), dataset);
    boolean open = false;
    try {
      FolderTarget target = new FolderTarget(swap, to.format());
      open = true;
      return target;
    } finally {
      if (!open) {
        swap.close();
      }
    }
  }

  // What texts in other formats lose, such as types, the next load needs.
  private Path kept(Path folder, TableShape table) {
    Path state = format == FileFormat.PARQUET ? folder : folder.resolve("_state");
    return state.resolve(table.name() + "." + FileFormat.PARQUET.ending());
  }

  @Override
  public boolean isNew() {
    return !Files.exists(kept(swap.current(), Shapes.LOADS));
  }

  @Override
  public List<String> prepare(TableShape table) throws SQLException {
    List<String> made = super.prepare(table);
    prepared.add(table);
    Path before = kept(swap.current(), table);
    if (!Files.exists(before)) {
      return made;
    }
    String rows = "read_parquet(" + path(before) + ")";
    List<String> columns = strings("select column_name from (describe select * from " + rows + ")");
    Set<String> ours = table.columns().stream().map(Column::name).collect(Collectors.toSet());
    for (String column : columns) {
      if (!ours.contains(column)) {
        run("alter table " + name(table) + " add column " + quoted(column) + " varchar");
      }
    }
    run("insert into " + name(table) + " by name select * from " + rows);
    List<String> changes = new ArrayList<>();
    for (Column column : table.columns()) {
      if (!columns.contains(column.name())) {
        changes.add("+ column " + column.name());
      }
    }
    return changes;
  }

  private static String path(Path file) {
    return "'" + file.toString().replace("'", "''") + "'";
  }

  @Override
  public void commit() throws SQLException {
    super.commit();
    try {
      for (TableShape table : prepared) {
        write(table, kept(swap.next(), table), FileFormat.PARQUET);
        if (format != FileFormat.PARQUET) {
          write(table, swap.next().resolve(table.name() + "." + format.ending()), format);
        }
      }
      connection().close();
      swap.finish();
    } catch (IOException e) {
      throw new SQLException(e.getMessage(), e);
    }
  }

  private void write(TableShape table, Path file, FileFormat as) throws SQLException, IOException {
    Files.createDirectories(file.getParent());
    if (as == FileFormat.PARQUET) {
      run("copy " + name(table) + " to " + path(file) + " (format parquet, compression zstd)");
      return;
    }
    try (Statement statement = connection().createStatement();
        ResultSet rows = statement.executeQuery("select * from " + name(table))) {
      if (as == FileFormat.CSV) {
        TextFile.csv(rows, file);
      } else {
        TextFile.jsonLines(rows, file);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    try {
      if (!connection().isClosed()) {
        super.close();
      }
    } finally {
      swap.close();
    }
  }
}
