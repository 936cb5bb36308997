package dev.sheaf.main;

import dev.sheaf.account.Environment;
import dev.sheaf.account.SignInCheck;
import dev.sheaf.export.LoadException;
import dev.sheaf.export.LoadHistory;
import dev.sheaf.export.LoadReport;
import dev.sheaf.export.LoadRequest;
import dev.sheaf.export.Loader;
import dev.sheaf.export.Passwords;
import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.github.GitHub;
import dev.sheaf.library.Library;
import dev.sheaf.settings.Home;
import dev.sheaf.settings.Settings;
import dev.sheaf.settings.Tenancy;
import dev.sheaf.settings.Tenant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One run of the command that loads. The home is its own for as long as lists are brought up to
/// date, where no window has it; everything else happens beside whoever has it.
final class LoadErrand {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int INCOMPLETE = 3;
  private static final int NOBODY = 4;
  private static final int BUSY = 5;

  private final Home home;
  private final LoadRequest request;
  private final LoadTalk talk;

  LoadErrand(Home home, LoadRequest request, LoadTalk talk) {
    this.home = home;
    this.request = request;
    this.talk = talk;
  }

  /// Returns the exit code.
  int run(Map<String, String> environment) throws IOException {
    Logging.to(home.logs());
    try (Settings settings = Settings.open(home.settings())) {
      boolean listed = lists(environment, settings);
      try (Backstage backstage = Backstage.beside(home, settings)) {
        LoadReport report = load(environment, backstage);
        talk.done(report);
        return listed && report.lacks().isEmpty() ? DONE : INCOMPLETE;
      }
    } catch (Nobody e) {
      talk.wrong(e.sentence);
      return NOBODY;
    } catch (LoadException e) {
      talk.wrong(e.what());
      return switch (e.why()) {
        case BUSY, UNREACHABLE -> BUSY;
        case REFUSED, UNUSABLE -> FAILED;
      };
    } catch (GistException e) {
      talk.wrong(LoadTalk.sentence(e.failure()));
      return e.failure() instanceof Failure.Unauthorized ? NOBODY : FAILED;
    }
  }

  /// Makes the library where there is none, and brings its lists up to date, unless a window has
  /// the home: that keeps them up to date, and must not be left behind.
  private boolean lists(Map<String, String> environment, Settings settings)
      throws IOException, GistException, Nobody {
    Optional<Tenancy> tenancy = Tenancy.take(home);
    if (tenancy.isEmpty()) {
      return true;
    }
    try (Tenancy mine = tenancy.get()) {
      mine.tell(new Tenant(ProcessHandle.current().pid(), "load", 0, ""));
      try (Backstage backstage = Backstage.open(home, settings)) {
        backstage
            .damagedLibrary()
            .ifPresent(damaged -> talk.wrong("The library was damaged: see " + damaged.file()));
        if (request.fetch() == LoadRequest.Fetch.NOTHING) {
          return true;
        }
        List<Library> libraries = libraries(environment, backstage);
        try {
          return sync(libraries);
        } finally {
          libraries.forEach(Library::close);
        }
      }
    }
  }

  private boolean sync(List<Library> libraries) throws GistException {
    boolean all = true;
    for (Library library : libraries) {
      talk.syncing(library.host());
      try {
        library.sync().full();
      } catch (GistException e) {
        if (library.sync().fullAt().isEmpty() || e.failure() instanceof Failure.Unauthorized) {
          throw e;
        }
        talk.wrong("The lists are as they were: " + LoadTalk.sentence(e.failure()));
        all = false;
      }
    }
    return all;
  }

  private LoadReport load(Map<String, String> environment, Backstage backstage)
      throws GistException, LoadException, Nobody {
    List<Library> libraries = libraries(environment, backstage);
    try {
      Passwords passwords = new Passwords(environment, backstage.keychain());
      Loader loader = new Loader(libraries, passwords, new LoadHistory(home.folder()));
      return loader.run(request, talk::progress);
    } finally {
      libraries.forEach(Library::close);
    }
  }

  /// The library of the environment's account, or those of everybody who is signed in.
  private List<Library> libraries(Map<String, String> environment, Backstage backstage)
      throws GistException, Nobody {
    Optional<Environment> one = Environment.read(environment);
    if (one.isPresent()) {
      Account account = signIn(one.get(), backstage);
      return List.of(backstage.library(account, backstage.accounts().connect(account)));
    }
    List<Library> libraries = new ArrayList<>();
    for (Account account : backstage.accounts().known()) {
      libraries.add(backstage.library(account, client(account, backstage)));
    }
    if (libraries.isEmpty()) {
      throw new Nobody(
          "Nobody is signed in here: sign in with Sheaf's window, or set SHEAF_HOST and"
              + " SHEAF_TOKEN.");
    }
    return libraries;
  }

  private static Account signIn(Environment environment, Backstage backstage)
      throws GistException, Nobody {
    Host host =
        environment.host().orElseThrow(() -> new Nobody("SHEAF_HOST does not name a host."));
    return switch (backstage.accounts().signIn(environment, host)) {
      case SignInCheck.Valid(Account account, var token, var rights) -> account;
      case SignInCheck.Mistaken mistaken -> throw new Nobody("SHEAF_TOKEN is not a token.");
    };
  }

  private GitHub client(Account account, Backstage backstage) throws GistException, Nobody {
    if (request.fetch() == LoadRequest.Fetch.NOTHING) {
      return backstage.accounts().anonymous(account.host());
    }
    try {
      return backstage.accounts().connect(account);
    } catch (GistException e) {
      if (e.failure() instanceof Failure.NoKeychain
          || e.failure() instanceof Failure.Unauthorized) {
        throw new Nobody(
            "The token of "
                + account.login()
                + " on "
                + account.host()
                + " cannot be had from the keychain: set SHEAF_HOST and SHEAF_TOKEN, or load what"
                + " is here with --offline.");
      }
      throw e;
    }
  }

  /// There is no account to load, and why.
  private static final class Nobody extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    Nobody(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }
  }
}
