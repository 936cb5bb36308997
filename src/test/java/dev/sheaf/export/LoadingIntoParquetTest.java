package dev.sheaf.export;

class LoadingIntoParquetTest extends LoadingContract {
  @Override
  String destination() {
    return "parquet:" + folder.resolve("tables");
  }

  @Override
  void alter(String without, String with) throws Exception {
    Kept.alter(folder.resolve("tables/sheaf"), "gists", without, with);
  }
}
