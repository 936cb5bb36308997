package dev.sheaf.main;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The command line of the app itself: opens the window.
@Command(
    name = "sheaf",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = SandboxCommand.class,
    description = "Browse, search, edit and keep GitHub gists.",
    footer = {"", "SHEAF_HOST and SHEAF_TOKEN sign in for one run; the token is stored nowhere."})
final class SheafCommand implements Callable<Integer> {
  @Option(
      names = "--demo",
      description = "Open a sandbox with made-up gists; nothing leaves this machine.")
  private boolean demo;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "Keep everything in this folder (default: the platform's data folder).")
  private @Nullable Path home;

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description = "Write one JSON line for each milestone of the start.")
  private @Nullable Path trace;

  @Override
  public Integer call() {
    Optional<String> missing = Display.missing();
    if (missing.isPresent()) {
      System.err.println(missing.get());
      return 1;
    }
    return SheafApp.open(new StartOptions(demo, home, trace));
  }
}
