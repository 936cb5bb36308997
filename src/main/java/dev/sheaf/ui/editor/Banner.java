package dev.sheaf.ui.editor;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.User;
import dev.sheaf.gist.WebAddress;
import dev.sheaf.library.Overwritten;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.session.Session;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something about the shown gist that one must know before one types.
sealed interface Banner {
  /// The host has it no more, or not for this account.
  record Gone() implements Banner {}

  /// Somebody else saved it while something was typed here.
  record Newer() implements Banner {}

  /// The last save went over what somebody saved in the same moment.
  ///
  /// @param login whose it was; null where the host does not tell
  record Overwrote(@Nullable String login, List<String> files) implements Banner {
    static Overwrote of(Overwritten found) {
      User user = found.revision().user();
      return new Overwrote(
          user == null ? null : user.login(),
          found.files().stream().map(Overwritten.Lost::name).toList());
    }

    String words() {
      return Messages.text(
          "editor.banner.overwrote",
          login == null
              ? Messages.text("editor.banner.overwrote.somebody")
              : DisplayText.isolated(login),
          String.join(", ", files.stream().map(DisplayText::isolated).toList()));
    }
  }

  /// It belongs to someone else.
  ///
  /// @param owner null where nobody owns it
  /// @param signedIn whether a fork can be made
  record ReadOnly(@Nullable String owner, boolean signedIn) implements Banner {}

  /// Only a part of the front file's text is here; the rest can be loaded.
  record Part(FileKey key, String name, long size) implements Banner {}

  /// The rest is on its way.
  record LoadingRest(FileKey key, String name, long size) implements Banner {}

  /// The rest was asked for in vain.
  record NoRest(FileKey key, String name, Failure failure) implements Banner {}

  /// Only Git has the whole of the front file.
  ///
  /// @param cloneAddress null where the host does not tell
  record OnlyGit(String name, long size, @Nullable URI cloneAddress) implements Banner {}

  /// The host lists only some of the files.
  record MoreFiles(int listed, @Nullable URI cloneAddress) implements Banner {}

  /// The front file is so large that it is read-only until one wants to edit it anyway.
  record Large() implements Banner {}

  /// The front file holds characters that make one read something else than is there.
  record Unseen(int count) implements Banner {}

  /// What is shown is the copy of this machine.
  ///
  /// @param asOf when the host last said that it is so
  record FromLibrary(Instant asOf) implements Banner {}

  /// Most important first.
  ///
  /// @param text what is shown of the front file; empty where that is no text
  static List<Banner> of(EditedGist gist, Session session, Optional<CodeDocument> text) {
    List<Banner> banners = new ArrayList<>();
    SavedGist saved = gist.edit().saved();
    if (gist.goneProperty().get()) {
      banners.add(new Gone());
    }
    if (gist.newerProperty().get().isPresent()) {
      banners.add(new Newer());
    }
    gist.overwrittenProperty().get().ifPresent(found -> banners.add(Overwrote.of(found)));
    if (saved != null) {
      if (!gist.isChangeable()) {
        String owner = saved.gist().owner() == null ? null : saved.gist().owner().login();
        banners.add(new ReadOnly(owner, session.account() != null));
      }
      gist.front().ifPresent(file -> add(banners, gist, file, saved));
      if (saved.gist().filesTruncated()) {
        banners.add(
            new MoreFiles(saved.files().size(), WebAddress.uriOf(saved.gist().gitPullUrl())));
      }
      if (!saved.open().live() && !session.onlineProperty().get()) {
        banners.add(new FromLibrary(saved.open().asOf()));
      }
    }
    text.ifPresent(
        shown -> {
          if (shown.guardedProperty().get() && gist.isChangeable()) {
            banners.add(new Large());
          }
          int unseen = shown.unseenProperty().get().deceiving();
          if (unseen > 0) {
            banners.add(new Unseen(unseen));
          }
        });
    return banners;
  }

  private static void add(List<Banner> banners, EditedGist gist, FileEdit edit, SavedGist saved) {
    if (edit.saved() == null) {
      return;
    }
    GistFile file = edit.saved().open().file();
    switch (edit.state()) {
      case CUT, MISSING ->
          banners.add(
              switch (gist.wholeProperty().get().get(edit.key())) {
                case WholeText.Loading() -> new LoadingRest(edit.key(), edit.name(), file.size());
                case WholeText.Failed(Failure failure) ->
                    new NoRest(edit.key(), edit.name(), failure);
                case WholeText.Stopped() -> new Part(edit.key(), edit.name(), file.size());
                case null -> new Part(edit.key(), edit.name(), file.size());
              });
      case TOO_LARGE ->
          banners.add(
              new OnlyGit(edit.name(), file.size(), WebAddress.uriOf(saved.gist().gitPullUrl())));
      case COMPLETE, NOT_TEXT -> {}
    }
  }
}
