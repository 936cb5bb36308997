package dev.sheaf.main;

import picocli.CommandLine;

/// Where the process starts: reads the command line and hands on; holds no JavaFX type, so that a
/// machine without a display gets a sentence and not a stack trace.
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    // Pictures are decoded with the other toolkit's classes; its windows must not come along.
    System.setProperty("java.awt.headless", "true");
    System.exit(new CommandLine(new SheafCommand()).execute(args));
  }
}
