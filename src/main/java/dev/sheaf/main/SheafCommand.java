package dev.sheaf.main;

import dev.sheaf.settings.Home;
import dev.sheaf.settings.Tenancy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command line of the app itself: opens the window.
///
/// Its options are named by calls, not by annotations, and the other commands are looked at only
/// where one of them is meant: to read all those takes a fortieth of a start.
final class SheafCommand implements Callable<Integer> {
  private static final String DEMO = "--demo";
  private static final String HOME = "--home";
  private static final String TRACE = "--trace";
  private static final String REHEARSE = "--rehearse";

  private static final Map<String, Class<?>> OTHERS =
      Map.of("load", LoadCommand.class, "sandbox", SandboxCommand.class);

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private SheafCommand() {
    spec.name("sheaf").versionProvider(new Version());
    spec.usageMessage()
        .description("Browse, search, edit and keep GitHub gists.")
        .footer("", "SHEAF_HOST and SHEAF_TOKEN sign in for one run; the token is stored nowhere.");
    spec.addOption(
        OptionSpec.builder(DEMO)
            .type(boolean.class)
            .description("Open a sandbox with made-up gists; nothing leaves this machine.")
            .build());
    addPath(HOME, "DIR", "Keep everything in this folder (default: the platform's data folder).");
    addPath(TRACE, "FILE", "Write one JSON line for each milestone of the start.");
    spec.addOption(OptionSpec.builder(REHEARSE).type(boolean.class).hidden(true).build());
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help message and exit.")
            .build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print version information and exit.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(String.class)
            .arity("0..1")
            .paramLabel("LINK")
            .description(
                "Show the gist of this link, as a browser or another program hands it over.")
            .build());
  }

  private void addPath(String name, String label, String description) {
    spec.addOption(
        OptionSpec.builder(name)
            .type(Path.class)
            .paramLabel(label)
            .description(description)
            .build());
  }

  /// The command line that takes these arguments, or says what is wrong with them.
  static CommandLine line(String... arguments) {
    CommandLine window = new CommandLine(new SheafCommand().spec);
    if (!opensWindow(window, arguments)) {
      OTHERS.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(other -> window.addSubcommand(other.getKey(), other.getValue()));
    }
    return window;
  }

  private static boolean opensWindow(CommandLine window, String... arguments) {
    try {
      return !window.parseArgs(arguments).isUsageHelpRequested()
          && Stream.of(arguments).noneMatch(OTHERS::containsKey);
    } catch (ParameterException e) {
      // Said with all commands that there are.
      return false;
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<String> missing = Display.missing();
    if (missing.isPresent()) {
      return refused(missing.get());
    }
    Display.chooseDrawing();
    ParseResult given = spec.commandLine().getParseResult();
    Wanted wanted = new Wanted(given.hasMatchedOption(DEMO), given.matchedPositionalValue(0, null));
    Home opened = Home.open(given.<@Nullable Path>matchedOptionValue(HOME, null));
    return switch (new Doorstep(opened).enterOrRing(wanted)) {
      case Doorstep.Outcome.In(Tenancy tenancy) -> {
        StartOptions options =
            new StartOptions(
                wanted, given.matchedOptionValue(TRACE, null), given.hasMatchedOption(REHEARSE));
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
