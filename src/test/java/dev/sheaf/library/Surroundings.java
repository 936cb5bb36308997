package dev.sheaf.library;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Token;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.github.HastyGitHub;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.sandbox.User;
import dev.sheaf.store.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// A sandbox and libraries that read from it, each with a database of its own.
final class Surroundings implements AutoCloseable {
  private final Path home;
  private final Sandbox sandbox;
  private final List<Runnable> closing = new ArrayList<>();

  Surroundings(Path home, SandboxOptions options) throws IOException {
    this.home = home;
    this.sandbox = Sandbox.start(options);
  }

  static Surroundings empty(Path home) throws IOException {
    return new Surroundings(home, SandboxOptions.empty());
  }

  Sandbox sandbox() {
    return sandbox;
  }

  Host host() {
    return Host.parse(sandbox.webRoot().toString()).orElseThrow();
  }

  User me() {
    return sandbox.users().get(0);
  }

  User other() {
    return sandbox.users().get(1);
  }

  Account account(User user) {
    return new Account(host(), user.id(), user.login(), null, null);
  }

  GitHub client(User user) {
    return HastyGitHub.at(host(), Token.parse(sandbox.tokenOf(user.login())).orElseThrow());
  }

  Database database(String name) throws GistException {
    Database database = Database.open(home.resolve(name + ".db"));
    closing.add(database::close);
    return database;
  }

  /// My library, in a file of this name.
  Library mine(String name) throws GistException {
    return of(me(), name);
  }

  Library of(User user, String name) throws GistException {
    Library library = new Library(account(user), client(user), database(name));
    closing.add(library::close);
    return library;
  }

  Library anonymous(String name) throws GistException {
    Library library = new Library(null, HastyGitHub.at(host(), null), database(name));
    closing.add(library::close);
    return library;
  }

  /// Makes a gist on the host, past every library.
  Gist given(User owner, String... namesAndContents) throws GistException {
    try (GitHub client = client(owner)) {
      return client.create(gist(Visibility.SECRET, namesAndContents));
    }
  }

  static NewGist gist(Visibility visibility, String... namesAndContents) {
    return NewGist.of("made for a test", visibility, map(namesAndContents));
  }

  static Map<String, String> map(String... namesAndContents) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      files.put(namesAndContents[i], namesAndContents[i + 1]);
    }
    return files;
  }

  List<Received> writes() {
    return sandbox.requests().matching(Received::isWrite);
  }

  static List<LibraryEvent> eventsOf(Library library) {
    List<LibraryEvent> events = new CopyOnWriteArrayList<>();
    library.listen(events::add);
    return events;
  }

  @Override
  public void close() {
    closing.reversed().forEach(Runnable::run);
    sandbox.close();
  }
}
