package dev.sheaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Starts the packaged app and reads in its trace how far it is.
record AppWindow(Path launcher, Path home, VirtualScreen screen) {
  private static final Pattern MS = Pattern.compile("\"ms\":(\\d+)");

  Started start(List<String> options) throws IOException, InterruptedException {
    Path trace = home.resolve("trace");
    Files.deleteIfExists(trace);
    ProcessBuilder builder =
        new ProcessBuilder(
            launcher.toString(), "--home", home.toString(), "--trace", trace.toString());
    builder.environment().keySet().removeIf(name -> name.startsWith("SHEAF_"));
    builder.environment().put("DISPLAY", screen.display());
    builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", options));
    Process process =
        builder.redirectErrorStream(true).redirectOutput(home.resolve("app.log").toFile()).start();
    double painted = await(process, trace, "window-painted");
    double listed = await(process, trace, "list-ready");
    return Started.ended(process, painted, listed);
  }

  private static double await(Process process, Path trace, String event)
      throws IOException, InterruptedException {
    while (process.isAlive()) {
      if (Files.exists(trace)) {
        for (String line : Files.readAllLines(trace)) {
          Matcher ms = MS.matcher(line);
          if (line.contains(event) && ms.find()) {
            return Double.parseDouble(ms.group(1));
          }
        }
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException("The app ended before " + event);
  }
}
