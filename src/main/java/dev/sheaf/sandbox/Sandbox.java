package dev.sheaf.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// A running gist server on 127.0.0.1 with made-up users and gists.
public final class Sandbox implements AutoCloseable {
  private final SandboxOptions options;
  private final @Nullable Journal journal;
  private final World world = new World(new Users());
  private final RequestLog requests = new RequestLog();
  private final Tokens tokens = new Tokens(world.users());
  private final DeviceFlow devices = new DeviceFlow(tokens);
  private final Trouble trouble;
  private final Front front;
  private HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Sandbox(SandboxOptions options, @Nullable Journal journal) throws IOException {
    this.options = options;
    this.journal = journal;
    RateLimits limits = new RateLimits(options.edition() == Edition.GITHUB);
    trouble = new Trouble(limits);
    for (User user : world.users().all()) {
      tokens.add(tokenOf(user.login()), user.login(), Access.Kind.CLASSIC, Set.of("gist"));
    }
    Api api = new Api(world, tokens, limits, trouble, options.edition());
    Web web = new Web(world, devices);
    Rooms rooms = new Rooms(api, web);
    front = new Front(rooms::answer, requests, trouble, options.rawHost(), options.edition());
    server = listen(options);
  }

  private HttpServer listen(SandboxOptions where) throws IOException {
    HttpServer listening = Address.bind(where);
    listening.setExecutor(threads);
    listening.createContext("/", front);
    return listening;
  }

  /// Whether every request that came has been dealt with, also those nobody waits for any more.
  public boolean isQuiet() {
    return front.isQuiet();
  }

  /// Refuses every connection, as a host that is switched off, until `plugIn`.
  public synchronized void unplug() {
    server.stop(0);
  }

  /// Listens again where it listened before `unplug`.
  public synchronized void plugIn() throws IOException {
    server = listen(options.withPort(server.getAddress().getPort()));
    server.start();
  }

  /// Fills the sandbox and begins to serve.
  public static Sandbox start(SandboxOptions options) throws IOException {
    Beginnings wanted = Beginnings.of(options, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    Path home = options.home();
    if (home == null) {
      return start(options, wanted, null);
    }
    Journal journal = Journal.open(home, wanted);
    try {
      return start(options, journal.beginnings(), journal);
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private static Sandbox start(
      SandboxOptions options, Beginnings beginnings, @Nullable Journal journal) throws IOException {
    Sandbox sandbox = new Sandbox(beginnings.applyTo(options), journal);
    try {
      Population.fill(sandbox.world, sandbox.options, beginnings.now());
      if (journal != null) {
        journal.deeds().forEach(sandbox.world::replayIfPossible);
        sandbox.world.record(journal::keep);
      }
      sandbox.server.start();
      return sandbox;
    } catch (RuntimeException e) {
      sandbox.close();
      throw e;
    }
  }

  /// `http://127.0.0.1:PORT/api/v3/`
  public URI apiRoot() {
    return webRoot().resolve("api/v3/");
  }

  /// `http://127.0.0.1:PORT/`
  public synchronized URI webRoot() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /// The first user's token.
  public String token() {
    return tokenOf(world.users().first().login());
  }

  /// The token this user has from the start.
  public String tokenOf(String login) {
    User user = world.users().named(login).orElseThrow();
    String given = options.token();
    boolean first = user.equals(world.users().first());
    return first && given != null ? given : Tokens.seeded(options.seed(), user.login());
  }

  /// The first is the main one.
  public List<User> users() {
    return world.users().all();
  }

  public Tokens tokens() {
    return tokens;
  }

  public Trouble trouble() {
    return trouble;
  }

  public DeviceFlow devices() {
    return devices;
  }

  public RequestLog requests() {
    return requests;
  }

  /// A file as it is now; empty if there is no such gist or file.
  public Optional<byte[]> content(String gistId, String fileName) {
    return world.read(
        gists ->
            gists
                .find(gistId)
                .flatMap(
                    gist ->
                        gist.repo()
                            .head()
                            .file(fileName)
                            .map(file -> gist.repo().content(file.blob()))));
  }

  /// The ids of this user's gists, newest first.
  public List<String> gistsOf(String login) {
    User user = world.users().named(login).orElseThrow();
    return world.read(gists -> gists.of(user).stream().map(Gist::id).toList());
  }

  @Override
  public synchronized void close() {
    server.stop(0);
    threads.shutdownNow();
    threads.close();
    try {
      if (journal != null) {
        journal.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
