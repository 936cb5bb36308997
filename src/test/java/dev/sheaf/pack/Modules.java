package dev.sheaf.pack;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds the modules that the app uses, for a runtime without the others.
final class Modules {
  /// Used by name only, so that no class file tells: text in old encodings, dates as they are
  /// written elsewhere, backups read as file systems.
  private static final List<String> BY_NAME =
      List.of("jdk.charsets", "jdk.localedata", "jdk.zipfs");

  private Modules() {}

  static SortedSet<String> of(List<Path> jars, List<Path> toolkit) {
    List<String> arguments =
        new ArrayList<>(
            List.of("--ignore-missing-deps", "--print-module-deps", "--multi-release", "25"));
    arguments.add("--module-path");
    arguments.add(
        toolkit.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    jars.forEach(jar -> arguments.add(jar.toString()));
    String said = Tool.JDEPS.run(arguments).strip().lines().toList().getLast();
    SortedSet<String> modules = new TreeSet<>(Arrays.asList(said.split(",", -1)));
    modules.addAll(BY_NAME);
    return modules;
  }
}
