package dev.sheaf.bench;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// Runs one benchmark by its name; prints its figures and writes them to `target/bench/NAME.json`.
public final class Bench {
  private static final SortedMap<String, Callable<List<Figure>>> ALL = new TreeMap<>();

  static {
    ALL.put("diff", DiffBenchmark::run);
    ALL.put("drafts", DraftsBenchmark::run);
    ALL.put("editor", EditorBenchmark::run);
    ALL.put("list", ListBenchmark::run);
    ALL.put("load", LoadBenchmark::run);
    ALL.put("search", SearchBenchmark::run);
    ALL.put("start", StartBenchmark::run);
    ALL.put("sync", SyncBenchmark::run);
  }

  private Bench() {}

  public static void main(String[] args) throws Exception {
    String name = args.length == 0 ? "" : args[0];
    Callable<List<Figure>> benchmark = ALL.get(name);
    if (benchmark == null) {
      System.err.println(
          "There is no benchmark \"" + name + "\". There are: " + String.join(", ", ALL.keySet()));
      System.exit(2);
      return;
    }
    List<Figure> figures = benchmark.call();
    for (Figure figure : figures) {
      System.out.printf("%-32s %12.2f %s%n", figure.name(), figure.value(), figure.unit());
    }
    write(name, figures);
    System.exit(0);
  }

  private static void write(String name, List<Figure> figures) throws IOException {
    Path file = Path.of("target", "bench", name + ".json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, new GsonBuilder().setPrettyPrinting().create().toJson(figures) + "\n");
  }
}
