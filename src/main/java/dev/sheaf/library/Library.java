package dev.sheaf.library;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Budget;
import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Revision;
import dev.sheaf.github.GitHub;
import dev.sheaf.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The gists of one account, or of a host read without one: the local copy and the host as one.
/// Every method blocks, stops when its thread is interrupted, and may be called from any thread.
public final class Library implements AutoCloseable {
  private final @Nullable Account account;
  private final Remote remote;
  private final Tables tables;
  private final Keeping keeping;
  private final Reading reading;
  private final Saving saving;
  private final Panels panels;
  private final History history;
  private final Drafts drafts;
  private final Effects effects;
  private final Outbox outbox;
  private final Trash trash;
  private final Merging merging;
  private final Backups backups;
  private final Sweeps sweeps;
  private final Finding finding;
  private final Browsing browsing;
  private final Runnable stopWaiting;

  /// Takes over the client, and closes it in the end; the database stays open.
  ///
  /// @param account null to read a host without one
  public Library(@Nullable Account account, GitHub gitHub, Database database) {
    this(account, gitHub, database, Clock.systemUTC());
  }

  Library(@Nullable Account account, GitHub gitHub, Database database, Clock clock) {
    Events events = new Events();
    this.account = account;
    this.remote = new Remote(gitHub, new Line(clock, events), events, clock);
    this.tables = new Tables(database, keyOf(account, gitHub.host()));
    this.keeping = new Keeping(tables, events);
    this.reading = new Reading(remote, tables, keeping);
    Overwrites overwrites = new Overwrites(remote, tables);
    this.saving = new Saving(remote, tables, keeping, reading, overwrites);
    this.panels = new Panels(remote, tables);
    this.drafts = new Drafts(tables, events);
    this.history = new History(remote, tables, panels, reading, drafts);
    this.effects = new Effects(tables);
    long me = account == null ? 0 : account.id();
    LostAnswers lost = new LostAnswers(remote, tables, reading, saving, me);
    this.outbox =
        new Outbox(
            remote,
            tables,
            new Courier(remote, tables, saving, lost),
            new Aftermath(remote, tables, effects),
            effects);
    this.trash = new Trash(remote, tables, reading, outbox);
    this.backups = new Backups(remote, tables, account == null ? null : account.login());
    this.merging = new Merging(overwrites, reading, drafts);
    this.sweeps = new Sweeps(remote, tables, keeping);
    this.finding = new Finding(tables, effects, events, clock);
    this.browsing = new Browsing(tables, sweeps, finding, effects);
    this.stopWaiting = gitHub.onWaiting(waiting -> events.tell(LibraryEvent.Waiting.of(waiting)));
  }

  private static String keyOf(@Nullable Account account, Host host) {
    return account == null ? host.name() + "/" : account.key();
  }

  public Host host() {
    return remote.gitHub().host();
  }

  /// Empty where the host is read without an account.
  public Optional<Account> account() {
    return Optional.ofNullable(account);
  }

  /// What the local copy has on a shelf, at once: without contents and raw addresses, the one
  /// updated last first.
  public List<Gist> local(Shelf shelf) throws GistException {
    return browsing.local(shelf);
  }

  /// The first of those, at most so many, sooner than all of them; none where that is not possible.
  public List<Gist> lately(Shelf shelf, int most) throws GistException {
    return browsing.lately(shelf, most);
  }

  /// When every page of the shelf was last seen; empty where that never was.
  public Optional<Instant> refreshedAt(Shelf shelf) throws GistException {
    return browsing.refreshedAt(shelf);
  }

  /// Brings the local copy of a shelf up to date. `onPage` gets the gists of each page that is new
  /// or changed, the first page first, on the calling thread; a shelf that needs an account is left
  /// as it is where there is none. For a part of the local copy all of one's own is asked for, and
  /// `onPage` gets nothing.
  public Refreshed refresh(Shelf shelf, Consumer<? super List<Gist>> onPage) throws GistException {
    return account == null && ShelfKeys.needsAccount(shelf)
        ? new Refreshed(0, 0, Set.of())
        : browsing.refresh(shelf, onPage);
  }

  /// What brings the local copy up to date without being asked for each shelf.
  public Synchronizer sync() {
    return new Synchronizer(remote, tables, keeping, sweeps, account != null);
  }

  public People people() {
    return new People(remote, tables);
  }

  /// What the local copy knows of a gist besides its texts, at once, raw addresses and all.
  public Optional<Gist> known(String id) throws GistException {
    return tables.gists().find(id);
  }

  /// The gist as the local copy has it, at once; empty where not every text of it is here.
  public Optional<OpenGist> cached(String id) throws GistException {
    return reading.local(id).filter(OpenGist::isWorthShowing);
  }

  /// The gist with its texts as the host has it now, or, where the host does not answer, as the
  /// local copy has it.
  public OpenGist open(String id) throws GistException {
    OpenGist opened = reading.open(id);
    finding.recent().opened(id);
    return opened;
  }

  /// Loads the whole of a file that came cut, and checks that it is that file.
  public OpenFile whole(GistFile file) throws GistException {
    return reading.whole(file);
  }

  /// The bytes of a file, also of one that is no text.
  public byte[] bytes(GistFile file) throws GistException {
    return reading.bytes(file);
  }

  /// Saves a change, and only that. Fails with `Conflict` where somebody changed the same since
  /// `base`, with `Rejected` where the change can not be sent, and in any case changes nothing
  /// then.
  ///
  /// @param base the gist as it was when the edit began, with the texts of the files it changes
  public OpenGist save(Gist base, GistChange change) throws GistException {
    return saving.save(base, change);
  }

  public OpenGist create(NewGist gist) throws GistException {
    return saving.create(gist);
  }

  public void delete(String id) throws GistException {
    saving.delete(id);
  }

  public OpenGist fork(String id) throws GistException {
    return saving.fork(id);
  }

  public void star(String id) throws GistException {
    saving.star(id, true);
  }

  public void unstar(String id) throws GistException {
    saving.star(id, false);
  }

  /// Asks the host, or, where it does not answer, the local copy.
  public boolean isStarred(String id) throws GistException {
    Optional<Boolean> waiting = effects.star(id);
    return waiting.isPresent() ? waiting.get() : account != null && saving.isStarred(id);
  }

  /// The ids of starred gists the local copy knows, at once.
  public Set<String> starred() throws GistException {
    return effects.starred(tables.shelves().on(ShelfKeys.STARRED));
  }

  /// All saved states, newest first.
  public Listing<Revision> revisions(String id) throws GistException {
    return panels.revisions(id);
  }

  /// What the gist was at each of them.
  public History history() {
    return history;
  }

  public Listing<Fork> forks(String id) throws GistException {
    return panels.forks(id);
  }

  /// All comments, oldest first.
  public Listing<Comment> comments(String id) throws GistException {
    return panels.comments(id);
  }

  /// Ways to gists other than shelves: facets, pins, what was opened last, searches.
  public Finding finding() {
    return finding;
  }

  public Drafts drafts() {
    return drafts;
  }

  /// All writes that must neither get lost nor happen twice.
  public Outbox outbox() {
    return outbox;
  }

  public Trash trash() {
    return trash;
  }

  public CommentDrafts commentDrafts() {
    return new CommentDrafts(tables);
  }

  public SeenComments seenComments() {
    return new SeenComments(tables);
  }

  /// What becomes of an edit where somebody else saved meanwhile.
  public Merging merging() {
    return merging;
  }

  /// Forks beside what they came from.
  public Upstream upstream() {
    return new Upstream(reading, panels, history, drafts);
  }

  public Backups backups() {
    return backups;
  }

  public Takeouts takeouts() {
    return new Takeouts(remote, tables, reading);
  }

  public LibrarySize size() throws GistException {
    return LibrarySize.of(tables.all().size());
  }

  /// Deletes all that this machine keeps of the account, drafts, too.
  public void deleteLocalCopy() throws GistException {
    tables.all().delete();
  }

  /// Whether the host answered last time, and since when it is so.
  public LibraryEvent.Connectivity connectivity() {
    return remote.line().state();
  }

  /// Tells of each event, on the thread that made it happen, until the result is run.
  public Runnable listen(Consumer<? super LibraryEvent> listener) {
    return effects.listen(remote.events(), listener);
  }

  /// What the host's last answers told of requests left.
  public Optional<Budget> budget() {
    return remote.gitHub().budget();
  }

  public Runnable onBudget(Consumer<? super Budget> listener) {
    return remote.gitHub().onBudget(listener);
  }

  @Override
  public void close() {
    stopWaiting.run();
    remote.gitHub().close();
  }
}
