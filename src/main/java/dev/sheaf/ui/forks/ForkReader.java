package dev.sheaf.ui.forks;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Kin;
import dev.sheaf.library.Library;
import dev.sheaf.ui.code.ChangedFile;
import dev.sheaf.ui.code.ChangedFiles;
import dev.sheaf.ui.code.FileText;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import dev.sheaf.ui.session.Session;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Reads a fork and its original, and compares them; so off the screen's thread.
record ForkReader(Library library, Session session) {
  ForkComparison read(ForkPair pair, Instant now) throws GistException, InterruptedException {
    Kin kin = library.upstream().kin(pair.original(), pair.fork());
    List<ChangedFile> changed =
        ChangedFiles.between(
            state(Messages.text("forks.side.original", owner(kin.original())), kin.original()),
            state(Messages.text("forks.side.fork", owner(kin.fork())), kin.fork()));
    Optional<List<NewsFile>> news =
        session.owns(kin.fork())
            ? Optional.of(library.upstream().incoming(kin).stream().map(NewsFile::of).toList())
            : Optional.empty();
    String note =
        kin.live()
            ? ""
            : Messages.text(
                "panel.asOf", TimeText.inWords(kin.asOf(), now, ZoneId.systemDefault()));
    return new ForkComparison(
        Messages.text("forks.compare.title", owner(kin.fork()), owner(kin.original())),
        note,
        kin.fork(),
        changed,
        news);
  }

  private static String owner(Gist gist) {
    return gist.owner() == null
        ? Messages.text("forks.someone")
        : DisplayText.isolated(gist.owner().login());
  }

  private static ChangedFiles.State state(String title, Gist gist) {
    return new ChangedFiles.State(
        title,
        gist.files().stream()
            .map(
                file ->
                    new FileText(
                        file.name(),
                        file.isComplete() ? file.content() : null,
                        file.blobId(),
                        file.size()))
            .toList());
  }
}
