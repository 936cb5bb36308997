package dev.sheaf.ui.editor;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Token;
import dev.sheaf.github.HastyGitHub;
import dev.sheaf.library.Library;
import dev.sheaf.store.Database;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.UUID;

/// Types into the app's editor, saves now and then, and logs each key, until it is killed.
public final class Typist {
  private static final int LONGEST = 300;
  private static final int SETTLE = 150;
  private static final int NAME = KnownText.NAME;

  private final Path log;
  private final Random random = new Random();
  private final ScreenThread screen = new ScreenThread();
  private final Library library;
  private final EditorViewModel editor;

  private Typist(Path home, Path log, Account account, Token token) throws GistException {
    this.log = log;
    Database database = Database.open(home.resolve("library.db"));
    library = new Library(account, HastyGitHub.at(account.host(), token), database);
    Session session = new Session(account.host(), account);
    editor = screen.ask(() -> new EditorViewModel(library, session, screen, new Notices()));
  }

  /// Types until it is killed.
  ///
  /// @param args the home, the log, the host's address, and the account's id, login and token
  public static void main(String[] args) throws Exception {
    Host host = Host.parse(args[2]).orElseThrow();
    Account account = new Account(host, Long.parseLong(args[3]), args[4], null, null);
    Token token = Token.parse(args[5]).orElseThrow();
    new Typist(Path.of(args[0]), Path.of(args[1]), account, token).type();
  }

  private void type() throws Exception {
    Thread.ofVirtual().start(this::send);
    screen.run(editor::showTypedLast);
    Thread.sleep(SETTLE);
    while (true) {
      boolean save = random.nextInt(50) == 0;
      screen.run(save ? editor::save : this::press);
      Thread.sleep(random.nextInt(4, 16));
    }
  }

  private void send() {
    try {
      var _ = library.outbox().send();
    } catch (GistException e) {
      // What waits is sent by the next one.
    }
  }

  private void press() {
    Loadable<EditedGist> state = editor.stateProperty().get();
    if (state instanceof Loadable.Loading<EditedGist>) {
      return;
    }
    if (!(state instanceof Loadable.Loaded<EditedGist>(EditedGist gist))
        || gist.front().isEmpty()
        || gist.front().get().length() > LONGEST) {
      editor.newGist();
      return;
    }
    CodeDocument document = gist.document(gist.front().get());
    String text = document.text();
    String name = text.length() < NAME ? UUID.randomUUID().toString() : text.substring(0, NAME);
    String next = KnownText.of(name, Math.max(NAME, text.length()) + random.nextInt(1, 4));
    document.replaceText(next);
    write(System.currentTimeMillis() + " " + name + " " + next.length() + "\n");
  }

  private void write(String line) {
    try {
      Files.writeString(
          log,
          line,
          StandardCharsets.US_ASCII,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
