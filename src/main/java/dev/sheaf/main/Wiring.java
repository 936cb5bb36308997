package dev.sheaf.main;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.library.Library;
import dev.sheaf.settings.Settings;
import dev.sheaf.ui.gists.FirstGists;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Browser;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Milestone;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import dev.sheaf.ui.shell.NeighboursViewModel;
import dev.sheaf.ui.signin.SignInOutcome;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts the app together: the window first, then the home, then what stands in the window.
final class Wiring implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

  private final Groundwork ground;
  private final Settings settings;
  private final MainWindow window;
  private final Trace trace;
  private final Tools tools;
  private final Alarm alarm;
  private final StartNews news;
  private final NeighboursViewModel neighbours;
  private final Parting parting;
  private final SignInOffer offer;
  private @Nullable Backstage backstage;
  // A gist that was asked for while no library was open, or another account's.
  private Optional<String> wanted;
  private @Nullable Workspace workspace;

  Wiring(Groundwork ground, Stage stage, Browser browser) {
    this.ground = ground;
    settings = ground.settings();
    wanted = ground.options().wanted().address();
    trace = new Trace(ground.options().trace());
    Notices notices = new Notices();
    window = new MainWindow(stage, settings, notices);
    Consumer<Milestone> milestones = trace.andThen(Tidying.of(window));
    tools = new Tools(new FxBackground(), notices, browser, settings, milestones);
    offer = new SignInOffer(notices);
    parting = new Parting(tools.background(), () -> workspace, window::closeNow);
    alarm = new Alarm(window, tools, ground.home());
    news = new StartNews(tools, ground.afterCrash());
    neighbours =
        new NeighboursViewModel(
            account -> backstageNow().look(account), tools.background(), InstantSource.system());
    Thread.setDefaultUncaughtExceptionHandler(alarm);
  }

  void start() {
    // What is opened goes into a window that is seen already.
    window.open(this::prepare);
    window.beforeClose(parting::mayClose);
    news.watch(settings);
    tools.background().<Wanted>listen(ground.doorbell()::listen, this::rung);
  }

  private void prepare(Milestone painted) {
    trace.accept(painted);
    prepare();
  }

  private void prepare() {
    if (backstage == null) {
      tools.background().run(ground::backstage, this::prepared, this::cannotOpen);
    } else {
      open(ground::opening);
    }
  }

  private void prepared(Backstage opened) {
    backstage = opened;
    opened.damagedLibrary().ifPresent(news::tell);
    prepare();
  }

  /// Finds out what to open and opens it; a keychain that lets one wait can be left out.
  private void open(Background.Work<Opening> work) {
    Background.Task opening = tools.background().run(work, this::enter, this::cannotOpen);
    if (workspace == null) {
      window.showUnlessSoon(
          () ->
              Pages.opening(
                  () -> {
                    opening.cancel();
                    open(() -> backstageNow().nextWithoutToken());
                  }));
    }
  }

  private void enter(Opening opening) {
    offer.forget();
    switch (opening) {
      case Opening.Welcome() -> welcome();
      case Opening.BadEnvironment() -> {
        welcome();
        tools.notices().problem(Messages.text("start.badEnvironment"));
      }
      case Opening.Anonymous(Host host, Library library, var others) ->
          show(new Session(host, null), library, FirstGists.NONE, others);
      case Opening.Signed(
              Account account,
              Library library,
              var first,
              Failure without,
              var others) -> {
        settings.change(choices -> choices.withLastAccount(account.key()));
        if (account.host().isDemo()) {
          trace.demoReady(account.host().apiRoot());
        }
        Session session = new Session(account.host(), account);
        show(session, library, first, others);
        if (without != null) {
          offer.withoutToken(session, account, without);
        }
      }
    }
  }

  /// Puts up the workspace of an account; where it takes the place of one of the same account, what
  /// was shown is shown again, from the drafts with all that was typed.
  private void show(Session session, Library library, FirstGists first, List<Account> others) {
    AppCommands commands =
        new AppCommands(
            settings, window::close, account -> leaveFor(() -> backstageNow().of(account)));
    Workspace before = workspace;
    if (before != null) {
      tools.notices().clear();
    }
    Shown shown = before == null ? new Shown.Nothing() : before.shownIn(session);
    Workspace opened =
        new Workspace(
            library,
            first,
            session,
            tools,
            commands.account(session, others),
            commands.application(session));
    workspace = opened;
    session.setOthers(others);
    neighbours.show(others);
    Optional.ofNullable(session.account())
        .ifPresent(open -> opened.head(commands.accountSwitch(neighbours, open, session)));
    session.onRequest(request -> handle(request, session));
    window.show(opened.root());
    session.show(shown);
    wanted.ifPresent(opened::openGist);
    wanted = Optional.empty();
    if (before != null) {
      before.close();
    }
    news.opened(library);
    if (ground.options().rehearsal()) {
      new Rehearsal(session, window::closeNow).play(library, tools.background());
    }
  }

  private void handle(Request request, Session session) {
    Account account = session.account();
    switch (request) {
      case Request.Within within -> workspaceNow().handle(within);
      case Request.Reauthenticate() -> {
        offer.take();
        if (account == null) {
          entrance().welcome(workspace);
        } else {
          entrance().again(account, workspaceNow());
        }
      }
      case Request.TokenRefused(Failure why) -> offer.refused(session, why);
      case Request.OpenWith(Account other, String gistId) -> {
        wanted = Optional.of(gistId);
        leaveFor(() -> backstageNow().of(other));
      }
      case Request.SignIn() -> entrance().welcome(workspace);
      case Request.Backups() -> {
        Workspace behind = workspaceNow();
        window.show(Pages.over(behind.backupsPage(), () -> window.show(behind.root())));
      }
      case Request.Settings(String section) -> settingsPlace().open(section, workspace);
      case Request.SwitchTo(Account other) -> leaveFor(() -> backstageNow().of(other));
      case Request.SignOut(Account leaving) -> entrance().out(leaving, workspaceNow());
    }
  }

  private SettingsPlace settingsPlace() {
    return new SettingsPlace(window, tools, ground.home(), backstageNow());
  }

  private Entrance entrance() {
    Backstage open = backstageNow();
    SignInOutcome outcome =
        new SignInOutcome(
            account -> leaveFor(() -> open.of(account)),
            host -> leaveFor(() -> open.anonymous(host)));
    return new Entrance(
        window,
        tools,
        open.accounts(),
        new Entrance.Ways(
            outcome,
            () -> leaveFor(open::demo),
            this::afterSigningOut,
            open::withoutHost,
            () -> settingsPlace().open(null, workspace)));
  }

  /// Opens something else once all that is unsaved here is written down.
  private void leaveFor(Background.Work<Opening> next) {
    neighbours.pause();
    parting.keepDrafts(() -> open(next));
  }

  private void afterSigningOut(Account gone) {
    if (workspace != null && workspace.isOf(gone)) {
      closeWorkspace();
    }
    leaveFor(() -> backstageNow().next());
  }

  /// The first page of all.
  private void welcome() {
    closeWorkspace();
    entrance().welcome(null);
  }

  private void closeWorkspace() {
    Workspace before = workspace;
    workspace = null;
    if (before != null) {
      before.close();
    }
  }

  private Backstage backstageNow() {
    return Objects.requireNonNull(backstage);
  }

  private Workspace workspaceNow() {
    return Objects.requireNonNull(workspace);
  }

  private void cannotOpen(Throwable thrown) {
    if (!(thrown instanceof GistException e)) {
      alarm.report(thrown);
      return;
    }
    LOG.warn("Cannot be opened: {}", e.failure());
    if (workspace == null) {
      window.show(Pages.failed(e.failure(), this::prepare));
    } else {
      tools.notices().problem(FailureText.of(e.failure()));
    }
  }

  /// Somebody started the app again on this home.
  private void rung(Wanted wanted) {
    window.raise();
    this.wanted = wanted.address();
    Workspace open = workspace;
    if (wanted.demo() && backstage != null) {
      leaveFor(backstage::demo);
    } else if (open != null && this.wanted.isPresent()) {
      window.show(open.root());
      open.openGist(this.wanted.get());
      this.wanted = Optional.empty();
    }
  }

  @Override
  public void close() {
    parting.close();
    neighbours.close();
    closeWorkspace();
    if (backstage != null) {
      backstage.close();
    }
  }
}
