package dev.sheaf.main;

import dev.sheaf.settings.Home;
import dev.sheaf.settings.Tenancy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The command line of the app itself: opens the window.
@Command(
    name = "sheaf",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {LoadCommand.class, SandboxCommand.class},
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

  @Option(names = "--rehearse", hidden = true)
  private boolean rehearsal;

  @Parameters(
      arity = "0..1",
      paramLabel = "LINK",
      description = "Show the gist of this link, as a browser or another program hands it over.")
  private @Nullable String link;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<String> missing = Display.missing();
    if (missing.isPresent()) {
      return refused(missing.get());
    }
    Display.chooseDrawing();
    Wanted wanted = new Wanted(demo, link);
    Home opened = Home.open(home);
    return switch (new Doorstep(opened).enterOrRing(wanted)) {
      case Doorstep.Outcome.In(Tenancy tenancy) -> {
        StartOptions options = new StartOptions(wanted, trace, rehearsal);
        try (Groundwork ground = Groundwork.lay(options, opened, tenancy)) {
          SheafApp.open(ground);
        }
        yield 0;
      }
      case Doorstep.Outcome.HandedOver() -> 0;
      case Doorstep.Outcome.Refused(String why) -> refused(why);
    };
  }

  private static int refused(String why) {
    System.err.println(why);
    return 1;
  }
}
