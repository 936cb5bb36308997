package dev.sheaf.ui.shell;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Budget;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.LibrarySize;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.SizeText;
import dev.sheaf.ui.kit.TimeText;
import dev.sheaf.ui.session.Session;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the bars of the window say: the API's budget, the account, the library's size.
public final class WindowViewModel implements AutoCloseable {
  private final Session session;
  private final Library library;
  private final Background background;
  private final ReadOnlyStringWrapper budgetText = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper budgetHint = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper connection = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper librarySize = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper searchPrompt =
      new ReadOnlyStringWrapper(Messages.text("shell.search"));
  private final ReadOnlyObjectWrapper<Optional<byte[]>> avatar =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Recount<LibrarySize> size;
  private final List<Background.Task> listening;

  public WindowViewModel(Session session, Library library, Background background) {
    this.session = session;
    this.library = library;
    this.background = background;
    this.size = new Recount<>(background, library::size, this::show);
    listening =
        List.of(
            background.<LibraryEvent>listen(library::listen, this::follow),
            background.<Budget>listen(library::onBudget, this::show));
    library.budget().ifPresent(this::show);
    session.onlineProperty().subscribe(online -> connection.set(connectionText()));
    loadAvatar();
    size.request();
  }

  private void loadAvatar() {
    Account account = session.account();
    URI picture = account == null ? null : account.avatar();
    if (picture != null) {
      background.run(
          () -> library.people().avatar(picture),
          bytes -> avatar.set(Optional.of(bytes)),
          failure -> {});
    }
  }

  private void follow(LibraryEvent event) {
    switch (event) {
      case LibraryEvent.SyncProgress(var shelf, int done, int total) ->
          countIfComplete(done, total);
      case LibraryEvent.Connectivity(boolean online, Instant since) -> session.setOnline(online);
      case LibraryEvent.Waiting waiting -> {}
      case LibraryEvent.GistChanged changed -> size.request();
      case LibraryEvent.GistRemoved removed -> size.request();
      case LibraryEvent.StarChanged starred -> {}
      case LibraryEvent.OutboxChanged outbox -> {}
      case LibraryEvent.Posted posted -> {}
      case LibraryEvent.TrashChanged trash -> {}
      case LibraryEvent.Listed listed -> {}
      case LibraryEvent.ChangeOverwritten overwritten -> {}
      case LibraryEvent.DraftsChanged drafts -> {}
      case LibraryEvent.DraftKept kept -> {}
      case LibraryEvent.DraftGivenUp draft -> {}
      case LibraryEvent.DraftBack draft -> {}
      case LibraryEvent.PinChanged pin -> {}
      case LibraryEvent.SavedSearchesChanged searches -> {}
      case LibraryEvent.ContentProgress(int files, int all, long bytes, long allBytes) ->
          countIfComplete(files, all);
    }
  }

  private void countIfComplete(int done, int total) {
    if (done >= total) {
      size.request();
    }
  }

  private String connectionText() {
    String how =
        session.onlineProperty().get()
            ? Messages.text("status.online")
            : Messages.text("status.offline");
    if (session.host().isDemo()) {
      return Messages.text("status.demo");
    }
    Account account = session.account();
    return account == null
        ? Messages.text("status.anonymous", how, session.host().name())
        : Messages.text("status.signedIn", how, session.host().name(), account.login());
  }

  private void show(Budget budget) {
    budgetText.set(Messages.text("budget.text", budget.remaining(), budget.limit()));
    budgetHint.set(
        Messages.text("budget.hint", TimeText.clock(budget.resetsAt(), ZoneId.systemDefault())));
  }

  private void show(LibrarySize now) {
    String counts = Messages.text("status.size", now.gists(), now.files());
    librarySize.set(
        now.bytes() == 0
            ? counts
            : Messages.text("status.searchable", counts, SizeText.of(now.bytes())));
    searchPrompt.set(Messages.text("shell.search.prompt", now.gists()));
  }

  /// Stops listening: the account goes, or the window.
  @Override
  public void close() {
    listening.forEach(Background.Task::cancel);
  }

  public ReadOnlyStringProperty budgetTextProperty() {
    return budgetText.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty budgetHintProperty() {
    return budgetHint.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty connectionProperty() {
    return connection.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty librarySizeProperty() {
    return librarySize.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty searchPromptProperty() {
    return searchPrompt.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<byte[]>> avatarProperty() {
    return avatar.getReadOnlyProperty();
  }

  /// The login that the avatar stands for; empty without an account.
  public String login() {
    Account account = session.account();
    return account == null ? "" : account.login();
  }

  /// Who is signed in, in words.
  public String accountName() {
    Account account = session.account();
    return account == null
        ? Messages.text("shell.account.none")
        : Messages.text("shell.account.name", account.login(), account.host().name());
  }
}
