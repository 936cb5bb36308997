package dev.sheaf.export;

class LoadingIntoCsvTest extends LoadingContract {
  @Override
  String destination() {
    return "csv:" + folder.resolve("tables");
  }

  @Override
  void alter(String table, String without, String with) throws Exception {
    Kept.alter(folder.resolve("tables/sheaf"), table, without, with);
  }

  @Override
  void spoil() throws Exception {
    Kept.spoil(folder.resolve("tables/sheaf"), "gists");
  }
}
