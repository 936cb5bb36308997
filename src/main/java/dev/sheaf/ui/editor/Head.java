package dev.sheaf.ui.editor;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Tag;
import dev.sheaf.gist.Visibility;
import dev.sheaf.gist.WebAddress;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.session.Session;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands above a gist's files.
///
/// @param saved null for a gist that is on no host so far
record Head(
    String title,
    String description,
    Visibility visibility,
    List<Tag> tags,
    boolean changeable,
    @Nullable OnHost saved) {

  /// What only a gist on a host has.
  ///
  /// @param owner the login, and the host behind it
  /// @param login of the owner; null for nobody
  /// @param forkedFrom whose gist it was forked from; null where it was not, or nobody knows
  record OnHost(
      String id,
      String owner,
      @Nullable String login,
      Instant updatedAt,
      @Nullable URI page,
      @Nullable URI cloneAddress,
      @Nullable String forkedFrom) {
    private static final int SHORT = 8;

    /// The beginning of the id, enough to tell gists apart by eye.
    String shortId() {
      return id.length() <= SHORT ? id : id.substring(0, SHORT) + "…";
    }
  }

  static Head of(EditedGist edited, Session session) {
    GistEdit edit = edited.edit();
    SavedGist saved = edit.saved();
    return new Head(
        Titles.of(edit),
        edit.description(),
        edit.visibility(),
        Tag.of(edit.description()),
        edited.isChangeable(),
        saved == null ? null : onHost(saved.gist(), session));
  }

  private static OnHost onHost(Gist gist, Session session) {
    String login = gist.owner() == null ? Messages.text("editor.owner.none") : gist.owner().login();
    return new OnHost(
        gist.id(),
        DisplayText.line(login) + "@" + session.host().name(),
        gist.owner() == null ? null : gist.owner().login(),
        gist.updatedAt(),
        WebAddress.uriOf(gist.page()),
        WebAddress.uriOf(gist.gitPullUrl()),
        forkedFrom(gist));
  }

  private static @Nullable String forkedFrom(Gist gist) {
    Gist.Base base = gist.base();
    if (base == null) {
      return null;
    }
    return base.owner() == null ? base.id() : DisplayText.line(base.owner().login());
  }
}
