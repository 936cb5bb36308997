package dev.sheaf.pack;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;

/// A tool of the JDK that packs.
enum Tool {
  JDEPS,
  JPACKAGE;

  /// What it printed; a failure says so in the tool's own words.
  String run(List<String> arguments) {
    String name = name().toLowerCase(Locale.ROOT);
    ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
    StringWriter said = new StringWriter();
    PrintWriter printer = new PrintWriter(said, true);
    if (tool.run(printer, printer, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException(name + " " + arguments + "\n" + said);
    }
    return said.toString();
  }
}
