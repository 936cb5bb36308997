package dev.sheaf.ui.gists;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.ShareLinks;
import dev.sheaf.gist.WebAddress;
import dev.sheaf.library.Library;
import dev.sheaf.library.OpenGist;
import dev.sheaf.syntax.Languages;
import dev.sheaf.ui.code.RichText;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.ShareMenu;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// Does what it takes a library to share: texts with their looks, lines of a revision, clones.
public final class Sharer {
  private final Library library;
  private final Session session;
  private final Background background;
  private final Notices notices;

  public Sharer(Library library, Session session, Background background, Notices notices) {
    this.library = library;
    this.session = session;
    this.background = background;
    this.notices = notices;
  }

  /// A menu of its own for each place that needs one.
  public ShareMenu menu() {
    return new ShareMenu(
        notices, new ShareMenu.Deeds(this::copyText, this::copyLines, this::cloneInto));
  }

  /// All texts of a gist for the clipboard.
  record Texts(String plain, String html) {}

  void copyText(Gist gist) {
    background.run(
        () -> texts(gist),
        texts -> {
          Clipboard.copy(texts.plain(), texts.html());
          notices.done(Messages.text("share.text.copied", gist.files().size()));
        },
        thrown -> tell("share.text.failed", thrown));
  }

  Texts texts(Gist gist) throws GistException, InterruptedException {
    Optional<OpenGist> here = library.cached(gist.id());
    OpenGist open = here.isPresent() ? here.get() : library.open(gist.id());
    StringBuilder plain = new StringBuilder();
    StringBuilder html = new StringBuilder();
    boolean several = open.gist().files().size() > 1;
    for (GistFile file : open.gist().files()) {
      String content = file.content();
      if (content == null) {
        continue;
      }
      if (several) {
        plain.append(file.name()).append("\n\n");
        html.append("<p><b>").append(RichText.escaped(file.name())).append("</b></p>");
      }
      plain.append(content).append(several && !content.endsWith("\n") ? "\n\n" : "");
      String first = content.lines().findFirst().orElse("");
      html.append(RichText.html(Languages.forFile(file.name(), file.language(), first), content));
    }
    return new Texts(plain.toString(), html.toString());
  }

  void copyLines(Gist gist, ShareMenu.Lines lines) {
    background.run(
        () -> linkTo(gist, lines),
        link -> {
          Clipboard.copy(link.toString());
          notices.done(Messages.text("share.copied", link.toString()));
        },
        thrown -> tell("share.lines.failed", thrown));
  }

  URI linkTo(Gist gist, ShareMenu.Lines lines) throws GistException {
    URI page = WebAddress.uriOf(gist.page());
    var revisions = library.revisions(gist.id()).items();
    if (page == null || revisions.isEmpty()) {
      throw new GistException(new Failure.NotFound());
    }
    return new ShareLinks(page)
        .toLines(revisions.getFirst().version(), lines.file(), lines.first(), lines.last());
  }

  void cloneInto(Gist gist, Path parent) {
    Notice waiting = new Notice(Notice.Kind.DONE, Messages.text("share.clone.running"), null);
    notices.add(waiting);
    background.run(
        () -> library.takeouts().cloneInto(parent, gist.id()),
        folder -> {
          notices.dismiss(waiting);
          notices.add(
              new Notice(
                  Notice.Kind.DONE,
                  Messages.text("share.clone.done", DisplayText.line(folder.toString())),
                  new Notice.Action(
                      Messages.text("several.openFolder"),
                      () -> session.request(new Request.OpenFolder(folder)))));
        },
        thrown -> {
          notices.dismiss(waiting);
          tell("share.clone.failed", thrown);
        });
  }

  private void tell(String key, Throwable thrown) {
    notices.problem(Messages.text(key, FailureText.of(Failures.known(thrown))));
  }
}
