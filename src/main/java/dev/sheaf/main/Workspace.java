package dev.sheaf.main;

import dev.sheaf.gist.Account;
import dev.sheaf.library.Library;
import dev.sheaf.ui.editor.EditorView;
import dev.sheaf.ui.editor.EditorViewModel;
import dev.sheaf.ui.gists.FirstGists;
import dev.sheaf.ui.gists.GistActions;
import dev.sheaf.ui.gists.GistListView;
import dev.sheaf.ui.gists.GistListViewModel;
import dev.sheaf.ui.gists.Sharer;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Confirm;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Milestone;
import dev.sheaf.ui.people.FollowView;
import dev.sheaf.ui.people.FollowViewModel;
import dev.sheaf.ui.search.SearchViewModel;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import dev.sheaf.ui.settings.BackupsView;
import dev.sheaf.ui.settings.BackupsViewModel;
import dev.sheaf.ui.shell.AccountSwitchView;
import dev.sheaf.ui.shell.Command;
import dev.sheaf.ui.shell.Place;
import dev.sheaf.ui.shell.ShellCommands;
import dev.sheaf.ui.shell.ShellView;
import dev.sheaf.ui.shell.SidebarActions;
import dev.sheaf.ui.shell.SidebarView;
import dev.sheaf.ui.shell.SidebarViewModel;
import dev.sheaf.ui.shell.StatusBarView;
import dev.sheaf.ui.shell.SyncViewModel;
import dev.sheaf.ui.shell.TopBarView;
import dev.sheaf.ui.shell.WindowViewModel;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// All view models and views of one account, around its library.
final class Workspace implements Parting.Typed, AutoCloseable {
  private final Library library;
  private final Session session;
  private final Tools tools;
  private final InstantSource clock = InstantSource.system();
  private final GistListViewModel list;
  private final GistListView listView;
  private final EditorViewModel editor;
  private final EditorView editorView;
  private final PreviewPlace preview;
  private final CodeLooks looks;
  private final Panels panels;
  private final WindowViewModel window;
  private final SyncViewModel sync;
  private final BackupsViewModel backups;
  private final SidebarViewModel sidebar;
  private final Work work;
  private final Places places;
  private final FollowViewModel people;
  private final PersonPlace person;
  private final SearchViewModel search;
  private final ShellView shell;
  private final Afterwards afterwards;
  private boolean listHadFocus;

  /// @param first what the list begins with
  /// @param account what the account menu offers, and the app menu, too
  /// @param application what the app menu offers besides
  Workspace(
      Library library,
      FirstGists first,
      Session session,
      Tools tools,
      List<Command> account,
      List<Command> application) {
    this.library = library;
    this.session = session;
    this.tools = tools;
    Background background = tools.background();
    afterwards = new Afterwards(background);
    // Not for ever, should nothing be painted.
    afterwards.noLaterThan(Duration.seconds(5));
    list = new GistListViewModel(library, session, background, tools.notices(), clock);
    list.onMilestone(this::reached);
    list.start(first, afterwards);
    list.stateProperty()
        .subscribe(
            state -> {
              if (state instanceof Loadable.Failed) {
                afterwards.release();
              }
            });
    KeptHabits.follow(list, tools.settings());
    editor = new EditorViewModel(library, session, background, tools.notices());
    editorView = new EditorView(editor, background, tools.browser(), clock, tools.milestones());
    looks = new CodeLooks(tools.settings(), editorView.code());
    preview = new PreviewPlace(library, tools, editorView.code());
    editorView.place(preview);
    Sharer sharer = new Sharer(library, session, background, tools.notices());
    editorView.offer(sharer.menu());
    listView = new GistListView(list, listActions(sharer));
    panels = new Panels(library, session, tools, clock, looks);
    List<Command> behindTheName = Stream.concat(account.stream(), application.stream()).toList();
    sync = new SyncViewModel(session, library, afterwards, clock);
    sync.onMilestone(tools.milestones());
    ShellCommands commands =
        new WorkspaceCommands(list, editor, editorView, sync, preview::toggle)
            .all(behindTheName, looks.commands());
    backups =
        new BackupsViewModel(
            library.backups(), tools.settings(), background, tools.notices(), clock);
    window = new WindowViewModel(session, library, afterwards);
    people =
        new FollowViewModel(
            library.people(),
            background,
            this::followed,
            login -> session.request(new Request.ShowPerson(login)),
            failure -> tools.notices().problem(FailureText.of(failure)));
    person = new PersonPlace(library, tools, listView.root(), this::recount);
    search = new SearchViewModel(library, session, background, tools.notices());
    work = new Work(library, session, tools, clock, looks);
    places =
        new Places(
            new Places.Gists(
                list, listView, person, editorView.root(), panels.instead(), editorView::focus),
            session,
            work,
            search);
    sidebar = new SidebarViewModel(library, afterwards, session.account() != null, places::open);
    TopBarView topBar =
        new TopBarView(window, sync, search.queryProperty(), commands.create(), account);
    topBar.onSearched(places::focusGists);
    shell =
        new ShellView(
            new ShellView.Framed(
                new SidebarView(sidebar, sidebarActions()),
                places.left(),
                places.middle(),
                panels.view()),
            topBar,
            new StatusBarView(window),
            commands);
    places.onWide(shell::widen, shell::isolate);
    KeptHabits.follow(shell, tools.settings());
    places.open(sidebar.openProperty().get());
    editor.showTypedLast();
    sync.start();
  }

  private SidebarActions sidebarActions() {
    FollowView form = new FollowView(people);
    return new SidebarActions(form::open, this::unfollow, search::forget);
  }

  private void recount() {
    sidebar.recount();
  }

  private void followed(String login) {
    sidebar.recount();
    sidebar.open(new Place.Person(login));
    sync.look();
  }

  private void unfollow(String login) {
    people.unfollow(
        login,
        () -> {
          sidebar.recount();
          if (sidebar.openProperty().get().equals(new Place.Person(login))) {
            sidebar.openFirst();
          }
        });
  }

  private GistActions listActions(Sharer sharer) {
    return new GistActions(
        editor::newGist,
        editorView::focus,
        editorView::delete,
        tools.browser()::open,
        sharer.menu());
  }

  Parent root() {
    return shell.root();
  }

  /// Puts up whose library this is, above its places.
  void head(AccountSwitchView accounts) {
    window.avatarProperty().subscribe(accounts::show);
    shell.head(accounts.root());
  }

  /// Lets arrow keys work from the start: the first rows take the focus, unless somebody types.
  private void reached(Milestone milestone) {
    tools.milestones().accept(milestone);
    if (milestone == Milestone.LIST_READY) {
      afterwards.release();
    }
    Scene scene = shell.root().getScene();
    if (milestone == Milestone.LIST_READY
        && !listHadFocus
        && scene != null
        && !(scene.getFocusOwner() instanceof TextInputControl)) {
      listHadFocus = true;
      listView.focusRows();
    }
  }

  /// The page about copies of the library.
  Region backupsPage() {
    return new BackupsView(backups).root();
  }

  /// Opens a gist that the list need not hold.
  void openGist(String id) {
    search.queryProperty().set(id);
    places.focusGists();
  }

  void handle(Request.Within request) {
    switch (request) {
      case Request.CheckEverything() -> sync.checkEverything();
      case Request.Inspect(Request.Panel panel) -> shell.inspect(panel);
      case Request.OpenFolder(Path folder) -> tools.browser().openFolder(folder);
      case Request.Ask() -> sidebar.open(new Place.Data());
      case Request.ShowGist(String id) -> openGist(id);
      case Request.ShowPerson(String login) -> sidebar.open(new Place.Person(login));
    }
  }

  /// What is shown here, for a workspace of the same account that follows.
  Shown shownIn(Session next) {
    Account theirs = next.account();
    return theirs != null && isOf(theirs) ? session.shown() : new Shown.Nothing();
  }

  @Override
  public boolean hasUnsaved() {
    editorView.commit();
    return editor.hasUnsaved();
  }

  @Override
  public boolean agreesToQuit() {
    return Confirm.ask(
        shell.root().getScene().getWindow(),
        Messages.text("quit.question"),
        Messages.text("quit.text", editor.unsavedTitles().size()),
        Messages.text("quit.action"));
  }

  @Override
  public void keepDrafts(Runnable then) {
    editor.keepDrafts(then);
  }

  boolean isOf(Account account) {
    Account mine = session.account();
    return mine != null && mine.key().equals(account.key());
  }

  Library library() {
    return library;
  }

  Session session() {
    return session;
  }

  @Override
  public void close() {
    afterwards.close();
    list.close();
    editorView.close();
    preview.close();
    looks.close();
    editor.close();
    panels.close();
    sync.close();
    window.close();
    backups.close();
    people.close();
    person.close();
    work.close();
    search.close();
    sidebar.close();
    library.close();
  }
}
