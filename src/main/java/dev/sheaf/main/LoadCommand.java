package dev.sheaf.main;

import dev.sheaf.export.Destination;
import dev.sheaf.export.LoadRequest;
import dev.sheaf.export.LoadRequest.Fetch;
import dev.sheaf.export.Resource;
import dev.sheaf.gist.GistAddress;
import dev.sheaf.settings.Home;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Loads gists into a database or a folder, without a window and beside one.
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = "Load gists into a database or a folder of files.",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:Everything was loaded.",
      " 1:Nothing was loaded; the destination is as it was, but for a line in _loads.",
      " 2:The command line is wrong.",
      " 3:Loaded, but hosts did not give everything; the next load goes on.",
      " 4:Nobody is signed in, or a token cannot be had or was refused.",
      " 5:The destination is busy or does not answer; nothing was loaded."
    },
    footer = {
      "",
      "SHEAF_HOST and SHEAF_TOKEN sign in for one run; else the accounts of the home are loaded.",
      "A password of PostgreSQL is taken from SHEAF_DB_PASSWORD or PGPASSWORD, else from the",
      "keychain. Rows are merged by key; what is gone is marked in deleted_at."
    })
final class LoadCommand implements Callable<Integer> {
  private static final int MOST_PUBLIC = 3_000;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "WHERE",
      description = {
        "duckdb:FILE, sqlite:FILE, parquet:FOLDER, csv:FOLDER, jsonl:FOLDER",
        "or postgresql://USER@HOST:PORT/DATABASE"
      })
  private String to = "";

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      defaultValue = LoadRequest.DATASET,
      description = "The schema, or the folder, that holds the tables (default: ${DEFAULT-VALUE}).")
  private String dataset = "";

  @Option(
      names = "--resources",
      split = ",",
      paramLabel = "NAME",
      description = "Only these tables (default: all).")
  private List<String> resources = new ArrayList<>();

  @Option(
      names = "--gist",
      split = ",",
      paramLabel = "ID",
      description = "Only these gists, anyone's, in the tables about single gists.")
  private List<String> gists = new ArrayList<>();

  @Option(
      names = "--user",
      split = ",",
      paramLabel = "LOGIN",
      description = "The public gists of these people, too, besides those of who is followed.")
  private List<String> users = new ArrayList<>();

  @Option(
      names = "--public-limit",
      paramLabel = "N",
      defaultValue = "" + LoadRequest.PUBLIC_LIMIT,
      description =
          "How many of everybody's newest gists, at most 3000 (default: ${DEFAULT-VALUE}).")
  private int publicLimit;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "Only gists that changed since, such as 2026-11-01 or 2026-11-01T12:00:00Z.")
  private @Nullable String since;

  @Option(
      names = "--full",
      description = "Write every row again, and remove what is gone instead of marking it.")
  private boolean full;

  @Option(names = "--offline", description = "Load what is on this machine; ask no host.")
  private boolean offline;

  @Option(names = "--quiet", description = "Say nothing unless something went wrong.")
  private boolean quiet;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "The folder of the library (default: the platform's data folder).")
  private @Nullable Path home;

  @Override
  public Integer call() throws IOException {
    LoadRequest request = request();
    return new LoadErrand(Home.open(home), request, new LoadTalk(quiet)).run(System.getenv());
  }

  private LoadRequest request() {
    if (!LoadRequest.isDataset(dataset)) {
      throw wrong(
          "--dataset takes letters, digits and underscores, at most 48, and no digit first: "
              + dataset);
    }
    if (publicLimit < 0 || publicLimit > MOST_PUBLIC) {
      throw wrong("--public-limit takes 0 to " + MOST_PUBLIC + ", not " + publicLimit + ".");
    }
    return LoadRequest.of(destination())
        .withDataset(dataset)
        .withResources(chosen())
        .withGists(gists.stream().map(this::gist).toList())
        .withUsers(users)
        .withPublicLimit(publicLimit)
        .withSince(moment())
        .withFull(full)
        .withFetch(offline ? Fetch.NOTHING : Fetch.BESIDE_WINDOW);
  }

  private Destination destination() {
    return switch (Destination.read(to)) {
      case Destination.Reading.Usable(Destination destination) -> destination;
      case Destination.Reading.Unusable(Destination.Mistake mistake) ->
          throw wrong(
              switch (mistake) {
                case KIND ->
                    "--to begins with duckdb:, sqlite:, parquet:, csv:, jsonl: or postgresql://.";
                case PATH -> "--to names no file or folder.";
                case ADDRESS ->
                    "--to is no address of a database: it is"
                        + " postgresql://USER@HOST:PORT/DATABASE.";
                // The address is not repeated: the password would stand in logs of cron.
                case PASSWORD ->
                    "--to holds a password, which others on this machine can see: put it into"
                        + " SHEAF_DB_PASSWORD or the keychain.";
              });
    };
  }

  private Set<Resource> chosen() {
    if (resources.isEmpty()) {
      return EnumSet.allOf(Resource.class);
    }
    Set<Resource> chosen = EnumSet.noneOf(Resource.class);
    for (String name : resources) {
      chosen.add(
          Resource.named(name.strip())
              .orElseThrow(
                  () ->
                      wrong(
                          "There is no table "
                              + name
                              + ". There are: "
                              + Stream.of(Resource.values())
                                  .map(each -> each.table().name())
                                  .collect(Collectors.joining(", "))
                              + ".")));
    }
    return chosen;
  }

  private String gist(String typed) {
    return GistAddress.parse(typed)
        .map(GistAddress::id)
        .or(() -> typed.matches("[0-9a-f]+") ? Optional.of(typed) : Optional.empty())
        .orElseThrow(() -> wrong("--gist takes the id or the link of a gist, not " + typed + "."));
  }

  private @Nullable Instant moment() {
    String typed = since;
    if (typed == null) {
      return null;
    }
    try {
      return typed.contains("T")
          ? OffsetDateTime.parse(typed).toInstant()
          : LocalDate.parse(typed).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw wrong("--since takes 2026-11-01 or 2026-11-01T12:00:00Z, not " + typed + ".");
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
  }
}
