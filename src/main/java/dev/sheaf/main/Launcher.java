package dev.sheaf.main;

/// Where the process starts: reads the command line and hands on; holds no JavaFX type, so that a
/// machine without a display gets a sentence and not a stack trace.
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    // Pictures are decoded with the other toolkit's classes; its windows must not come along.
    System.setProperty("java.awt.headless", "true");
    // Read once by Java: whether the desktop's proxies count, and whether a proxy of an encrypted
    // connection may be told a password.
    System.setProperty("java.net.useSystemProxies", "true");
    System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
    System.exit(SheafCommand.line(args).execute(args));
  }
}
