package dev.sheaf.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the command line says about this start.
///
/// @param home null for the platform's data folder
/// @param trace where milestones are written; null for nowhere
record StartOptions(boolean demo, @Nullable Path home, @Nullable Path trace) {
  private static final String DEMO = "demo";
  private static final String HOME = "home=";
  private static final String TRACE = "trace=";

  /// In the only form in which the toolkit hands anything to its application.
  String[] toArguments() {
    List<String> arguments = new ArrayList<>();
    if (demo) {
      arguments.add(DEMO);
    }
    if (home != null) {
      arguments.add(HOME + home);
    }
    if (trace != null) {
      arguments.add(TRACE + trace);
    }
    return arguments.toArray(String[]::new);
  }

  static StartOptions of(List<String> arguments) {
    return new StartOptions(
        arguments.contains(DEMO),
        path(arguments, HOME).orElse(null),
        path(arguments, TRACE).orElse(null));
  }

  private static Optional<Path> path(List<String> arguments, String prefix) {
    return arguments.stream()
        .filter(argument -> argument.startsWith(prefix))
        .map(argument -> Path.of(argument.substring(prefix.length())))
        .findFirst();
  }
}
