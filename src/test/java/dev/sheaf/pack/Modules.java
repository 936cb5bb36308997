package dev.sheaf.pack;

import com.sun.jna.Platform;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the modules that the app uses, for a runtime without the others.
final class Modules {
  /// Used by name only, so that no class file tells: text in old encodings, dates as they are
  /// written elsewhere, backups read as file systems.
  private static final List<String> BY_NAME =
      List.of("jdk.charsets", "jdk.localedata", "jdk.zipfs");

  /// The certificates that Windows trusts; other systems have no such module.
  private static final String OF_WINDOWS = "jdk.crypto.mscapi";

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
    modules.addAll(byName(Platform.isWindows()));
    return modules;
  }

  static List<String> byName(boolean windows) {
    return windows ? Stream.concat(BY_NAME.stream(), Stream.of(OF_WINDOWS)).toList() : BY_NAME;
  }
}
