package dev.sheaf.ui.shell;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Budget;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.LibrarySize;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import dev.sheaf.ui.session.Session;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What the bars of the window say: the sync, the API's budget, the account, the library's size.
public final class WindowViewModel implements AutoCloseable {
  private final Session session;
  private final Library library;
  private final Background background;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<Sync> sync = new ReadOnlyObjectWrapper<>(Sync.WORKING);
  private final ReadOnlyStringWrapper syncText = new ReadOnlyStringWrapper("");
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
  private @Nullable Instant syncedAt;
  private @Nullable Instant waitingUntil;
  private int pagesDone;
  private int pages;

  public WindowViewModel(
      Session session, Library library, Background background, InstantSource clock) {
    this.session = session;
    this.library = library;
    this.background = background;
    this.clock = clock;
    this.size = new Recount<>(background, library::size, this::show);
    listening =
        List.of(
            background.<LibraryEvent>listen(library::listen, this::follow),
            background.<Budget>listen(library::onBudget, this::show));
    library.budget().ifPresent(this::show);
    session.onlineProperty().subscribe(online -> tick());
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
      case LibraryEvent.SyncProgress(var shelf, int done, int total) -> progress(done, total);
      case LibraryEvent.Connectivity(boolean online, Instant since) -> session.setOnline(online);
      case LibraryEvent.Waiting(Instant until) -> waitingUntil = until;
      case LibraryEvent.GistChanged changed -> size.request();
      case LibraryEvent.GistRemoved removed -> size.request();
      case LibraryEvent.StarChanged starred -> {}
      case LibraryEvent.OutboxChanged outbox -> {}
      case LibraryEvent.Posted posted -> {}
      case LibraryEvent.TrashChanged trash -> {}
      case LibraryEvent.Listed listed -> {}
      case LibraryEvent.ContentProgress contents -> {}
      case LibraryEvent.ChangeOverwritten overwritten -> {}
      case LibraryEvent.PinChanged pin -> {}
      case LibraryEvent.SavedSearchesChanged searches -> {}
    }
    tick();
  }

  private void progress(int done, int total) {
    pagesDone = done;
    pages = total;
    if (done >= total) {
      syncedAt = clock.instant();
      size.request();
    }
  }

  /// Lets what depends on the time of day be said anew.
  public void tick() {
    sync.set(state());
    syncText.set(
        switch (sync.get()) {
          case OFFLINE -> Messages.text("sync.offline");
          case WAITING ->
              Messages.text("sync.waiting", TimeText.clock(waiting(), ZoneId.systemDefault()));
          case WORKING ->
              pages > 1
                  ? Messages.text("sync.progress", pagesDone, pages)
                  : Messages.text("sync.working");
          case SYNCED -> synced();
        });
    connection.set(connectionText());
  }

  private Sync state() {
    if (!session.onlineProperty().get()) {
      return Sync.OFFLINE;
    }
    if (waitingUntil != null && waitingUntil.isAfter(clock.instant())) {
      return Sync.WAITING;
    }
    return syncedAt == null || pagesDone < pages ? Sync.WORKING : Sync.SYNCED;
  }

  private Instant waiting() {
    return waitingUntil == null ? clock.instant() : waitingUntil;
  }

  private String synced() {
    Instant then = syncedAt == null ? clock.instant() : syncedAt;
    long seconds = Duration.between(then, clock.instant()).toSeconds();
    return seconds < 60
        ? Messages.text("sync.seconds", Math.max(0, seconds / 5 * 5))
        : Messages.text(
            "sync.since", TimeText.inWords(then, clock.instant(), ZoneId.systemDefault()));
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
    librarySize.set(Messages.text("status.size", now.gists(), now.files()));
    searchPrompt.set(Messages.text("shell.search.prompt", now.gists()));
  }

  /// Stops listening: the account goes, or the window.
  @Override
  public void close() {
    listening.forEach(Background.Task::cancel);
  }

  ReadOnlyObjectProperty<Sync> syncProperty() {
    return sync.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty syncTextProperty() {
    return syncText.getReadOnlyProperty();
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
