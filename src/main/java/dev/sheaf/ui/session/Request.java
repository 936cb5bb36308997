package dev.sheaf.ui.session;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Something a feature asks the window for, because it is not the feature's to do.
public sealed interface Request {
  /// What concerns the workspace of one account only.
  sealed interface Within extends Request {}

  /// A panel of the inspector should open.
  record Inspect(Panel panel) implements Within {}

  /// Every page of the host's lists should be looked at.
  record CheckEverything() implements Within {}

  /// The token is no longer good; a new one is needed for what a person wants to do.
  record Reauthenticate() implements Request {}

  /// The host refused the token while nobody waited for anything.
  record TokenRefused(Failure why) implements Request {}

  /// Another account, or a first one.
  record SignIn() implements Request {}

  /// A gist of another host should open, with the account that is signed in there.
  record OpenWith(Account account, String gistId) implements Request {}

  /// The library of another account should be shown.
  record SwitchTo(Account account) implements Request {}

  /// An account should leave this machine.
  record SignOut(Account account) implements Request {}

  /// The page about copies of the library should open.
  record Backups() implements Request {}

  /// The page of all settings should open.
  ///
  /// @param section the id of the section to begin with; null for the first
  record Settings(@Nullable String section) implements Request {}

  /// A folder of this machine should open in the system's own program for that.
  record OpenFolder(Path folder) implements Within {}

  /// The library should be shown as data: questions in SQL, and loads elsewhere.
  record Ask() implements Within {}

  /// A gist of the library should be shown, in the list and the editor.
  record ShowGist(String id) implements Within {}

  /// Somebody's public gists should be listed.
  ///
  /// @param login as its owner writes it
  record ShowPerson(String login) implements Within {}

  /// The panels of the inspector.
  enum Panel {
    HISTORY,
    COMMENTS,
    FORKS,
    INFO
  }
}
