package dev.sheaf.main;

import dev.sheaf.account.Accounts;
import dev.sheaf.gist.Account;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibrarySize;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.signin.Holdings;
import dev.sheaf.ui.signin.Purpose;
import dev.sheaf.ui.signin.SignInOutcome;
import dev.sheaf.ui.signin.SignInView;
import dev.sheaf.ui.signin.SignInViewModel;
import dev.sheaf.ui.signin.SignOutView;
import dev.sheaf.ui.signin.SignOutViewModel;
import dev.sheaf.ui.signin.WelcomeView;
import dev.sheaf.ui.signin.WelcomeViewModel;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The pages that stand in the window while nobody is in, or on the way in or out.
final class Entrance {
  private final MainWindow window;
  private final Tools tools;
  private final Accounts accounts;
  private final Ways ways;

  /// Where the pages lead.
  ///
  /// @param outcome takes who signed in, or whose public gists to read
  /// @param demo opens the demo
  /// @param signedOut takes the account that left, and opens whatever comes after it
  /// @param library opens what this machine holds of an account
  /// @param settings opens the page of all settings
  record Ways(
      SignInOutcome outcome,
      Runnable demo,
      Consumer<Account> signedOut,
      Function<Account, Library> library,
      Runnable settings) {}

  Entrance(MainWindow window, Tools tools, Accounts accounts, Ways ways) {
    this.window = window;
    this.tools = tools;
    this.accounts = accounts;
    this.ways = ways;
  }

  /// The first page of all, or, over an open workspace, the one for another account.
  void welcome(@Nullable Workspace behind) {
    WelcomeViewModel model =
        new WelcomeViewModel(
            accounts, tools.settings(), tools.background(), ways.outcome(), ways.demo());
    show(new WelcomeView(model, tools.browser()::open, ways.settings()).root(), behind);
  }

  /// Asks for a new token for the account that is open.
  void again(Account account, Workspace behind) {
    SignInViewModel model =
        new SignInViewModel(
            accounts,
            tools.settings(),
            tools.background(),
            ways.outcome(),
            () -> window.show(behind.root()));
    model.begin(new Purpose.Again(account));
    show(new SignInView(model, tools.browser()::open).root(), behind);
  }

  /// Asks whether to sign out, and what becomes of the local copy.
  void out(Account account, Workspace behind) {
    tools
        .background()
        .run(
            () -> withLibrary(account, behind, Library::size),
            size -> showSignOut(account, size, behind),
            thrown -> tools.notices().problem(FailureText.of(Failures.known(thrown))));
  }

  private void showSignOut(Account account, LibrarySize size, Workspace behind) {
    SignOutViewModel model =
        new SignOutViewModel(
            accounts,
            tools.background(),
            account,
            new Holdings(size.gists(), size.drafts()),
            signedOut -> leave(account, behind, signedOut.deleteLocalCopy()));
    SignOutView view =
        new SignOutView(model, tools.browser()::open, () -> window.show(behind.root()));
    StackPane page = new StackPane(view.root());
    view.root().setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    show(page, behind);
  }

  private interface Question<T> {
    T ask(Library library) throws GistException;
  }

  private <T> T withLibrary(Account account, Workspace behind, Question<T> question)
      throws GistException {
    if (behind.isOf(account)) {
      return question.ask(behind.library());
    }
    try (Library library = ways.library().apply(account)) {
      return question.ask(library);
    }
  }

  private void leave(Account account, Workspace behind, boolean deleteLocalCopy) {
    tools
        .background()
        .run(
            () -> {
              if (deleteLocalCopy) {
                withLibrary(account, behind, Entrance::delete);
              }
              return account;
            },
            ways.signedOut(),
            thrown -> {
              tools.notices().problem(FailureText.of(Failures.known(thrown)));
              ways.signedOut().accept(account);
            });
  }

  private static boolean delete(Library library) throws GistException {
    library.deleteLocalCopy();
    return true;
  }

  private void show(Region content, @Nullable Workspace behind) {
    window.show(
        behind == null
            ? Pages.alone(content)
            : Pages.over(content, () -> window.show(behind.root())));
  }
}
