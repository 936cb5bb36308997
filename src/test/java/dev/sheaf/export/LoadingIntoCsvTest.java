package dev.sheaf.export;

class LoadingIntoCsvTest extends LoadingContract {
  @Override
  String destination() {
    return "csv:" + folder.resolve("tables");
  }

  @Override
  void alter(String without, String with) throws Exception {
    Kept.alter(folder.resolve("tables/sheaf"), "gists", without, with);
  }
}
