package dev.sheaf.ui;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Profile;
import dev.sheaf.gist.Token;
import dev.sheaf.github.GitHub;
import dev.sheaf.github.HastyGitHub;
import dev.sheaf.library.Library;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.sandbox.User;
import dev.sheaf.store.Database;
import dev.sheaf.ui.session.Session;
import java.io.IOException;
import java.nio.file.Path;

/// A sandbox, and a library that is signed in to it as one of its users.
public final class SandboxLibrary implements AutoCloseable {
  private final Sandbox sandbox;
  private final Database database;
  private final Library library;
  private final Session session;

  private final User user;
  private final boolean owner;

  private SandboxLibrary(Sandbox sandbox, User user, boolean owner, Path home)
      throws GistException {
    this.sandbox = sandbox;
    this.user = user;
    this.owner = owner;
    Host host = Host.parse(sandbox.webRoot().toString()).orElseThrow();
    GitHub gitHub = connect();
    Profile profile = gitHub.user().profile();
    Account account =
        new Account(host, profile.user().id(), profile.user().login(), profile.name(), null);
    database = Database.open(home.resolve("library.db"));
    library = new Library(account, gitHub, database);
    session = new Session(host, account);
  }

  public static SandboxLibrary start(SandboxOptions options, Path home)
      throws IOException, GistException {
    Sandbox sandbox = Sandbox.start(options);
    return new SandboxLibrary(sandbox, sandbox.users().getFirst(), true, home);
  }

  /// What someone else has on another machine, of the same sandbox; to be closed before this.
  public SandboxLibrary besides(User someone, Path home) throws GistException {
    return new SandboxLibrary(sandbox, someone, false, home);
  }

  /// Another way to the same account, for what happens elsewhere.
  public GitHub connect() {
    return connect(user);
  }

  /// A way there for someone else.
  public GitHub connect(User user) {
    Host host = Host.parse(sandbox.webRoot().toString()).orElseThrow();
    Token token = Token.parse(sandbox.tokenOf(user.login())).orElseThrow();
    return HastyGitHub.at(host, token);
  }

  /// The same library as after another start of the app.
  public Library reopened() {
    return new Library(session.account(), connect(), database);
  }

  public Sandbox sandbox() {
    return sandbox;
  }

  public Library library() {
    return library;
  }

  public Session session() {
    return session;
  }

  @Override
  public void close() {
    library.close();
    database.close();
    if (owner) {
      sandbox.close();
    }
  }
}
