package dev.sheaf.ui.editor;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Token;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.github.HastyGitHub;
import dev.sheaf.library.Library;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.sandbox.User;
import dev.sheaf.store.Database;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A sandbox, a library on it, and an editor that shows what the session says.
final class Workplace implements AutoCloseable {
  private final Sandbox sandbox;
  private final Database database;
  private final Account account;
  private final Library library;
  private final Session session;
  private final Notices notices = new Notices();
  private final List<Request> requests = new ArrayList<>();
  private final EditorViewModel model;
  private final List<EditorViewModel> others = new ArrayList<>();

  Workplace(Path home) throws IOException, GistException {
    this(home, new ImmediateBackground());
  }

  Workplace(Path home, Background background) throws IOException, GistException {
    this(home, background, SandboxOptions.empty());
  }

  Workplace(Path home, Background background, SandboxOptions options)
      throws IOException, GistException {
    sandbox = Sandbox.start(options);
    database = Database.open(home.resolve("library.db"));
    account = new Account(host(), me().id(), me().login(), null, null);
    library = new Library(account, client(me()), database);
    session = new Session(host(), account);
    session.onRequest(requests::add);
    model = new EditorViewModel(library, session, background, notices, Duration.ZERO);
  }

  private Host host() {
    return Host.parse(sandbox.webRoot().toString()).orElseThrow();
  }

  Sandbox sandbox() {
    return sandbox;
  }

  User me() {
    return sandbox.users().get(0);
  }

  User other() {
    return sandbox.users().get(1);
  }

  Library library() {
    return library;
  }

  Session session() {
    return session;
  }

  Notices notices() {
    return notices;
  }

  List<Request> requests() {
    return requests;
  }

  EditorViewModel model() {
    return model;
  }

  /// An editor as after a restart of the app, which looks at a session of its own.
  EditorViewModel restarted(Session fresh) {
    EditorViewModel again =
        new EditorViewModel(library, fresh, new ImmediateBackground(), notices, Duration.ZERO);
    others.add(again);
    return again;
  }

  Session freshSession() {
    return new Session(host(), account);
  }

  GitHub client(User user) {
    return HastyGitHub.at(host(), Token.parse(sandbox.tokenOf(user.login())).orElseThrow());
  }

  /// Makes a gist on the host, past the library.
  Gist given(String... namesAndContents) throws GistException {
    return given(me(), namesAndContents);
  }

  Gist given(User owner, String... namesAndContents) throws GistException {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      files.put(namesAndContents[i], namesAndContents[i + 1]);
    }
    try (GitHub client = client(owner)) {
      return client.create(NewGist.of("Made for a test #test", Visibility.SECRET, files));
    }
  }

  /// Changes a gist on the host as somebody else would.
  void changedElsewhere(Gist gist, String file, String content) throws GistException {
    LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
    files.put(file, new FileChange.Write(content));
    try (GitHub client = client(me())) {
      client.update(gist.id(), new GistChange(null, files));
    }
  }

  /// Makes a gist and shows it.
  Gist shown(String... namesAndContents) throws GistException {
    Gist gist = given(namesAndContents);
    show(gist);
    return gist;
  }

  void show(Gist gist) {
    session.show(new Shown.Saved(gist));
  }

  EditedGist edited() {
    return edited(model);
  }

  static EditedGist edited(EditorViewModel model) {
    return ((Loadable.Loaded<EditedGist>) model.stateProperty().get()).value();
  }

  FileEdit file(String name) {
    return edited().edit().named(name).orElseThrow();
  }

  /// Types over the whole of a file.
  void type(String name, String text) {
    edited().document(file(name)).replaceText(text);
  }

  String text(String name) {
    return edited().document(file(name)).text();
  }

  String onHost(Gist gist, String name) {
    return sandbox
        .content(gist.id(), name)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("(no file)");
  }

  /// How many requests changed something, past those of `given`.
  List<Received> writesBy(Runnable action) {
    sandbox.requests().clear();
    action.run();
    return sandbox.requests().matching(Received::isWrite);
  }

  /// Does what the last notice offers.
  void takeOffer() {
    Objects.requireNonNull(notices.shown().getLast().action()).verb().run();
  }

  /// The shown gist as the host has it.
  Gist saved() {
    return Objects.requireNonNull(edited().edit().saved()).gist();
  }

  static String page(Gist gist) {
    return Objects.requireNonNull(gist.page()).toString();
  }

  List<String> told() {
    return notices.shown().stream().map(Notice::text).toList();
  }

  @Override
  public void close() {
    others.forEach(EditorViewModel::close);
    model.close();
    library.close();
    database.close();
    sandbox.close();
  }
}
