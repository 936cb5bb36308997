package dev.sheaf.ui.editor;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.library.FileState;
import dev.sheaf.library.Library;
import dev.sheaf.library.OpenFile;
import dev.sheaf.library.OpenGist;
import dev.sheaf.library.Sending;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.WaitingText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Sends what changed, and keeps what is typed meanwhile; what fails changes nothing here.
final class Saves {
  private final Library library;
  private final Background background;
  private final Problems problems;
  private final DraftKeeper drafts;
  private final BiConsumer<String, EditedGist> onCreated;
  private final Set<EditedGist> again = new HashSet<>();
  private Consumer<EditedGist> onConflict = gist -> {};
  private Consumer<EditedGist> onAgain = this::save;

  /// @param onCreated gets the draft's id and the gist that has the host's now
  Saves(
      Library library,
      Background background,
      Problems problems,
      DraftKeeper drafts,
      BiConsumer<String, EditedGist> onCreated) {
    this.library = library;
    this.background = background;
    this.problems = problems;
    this.drafts = drafts;
    this.onCreated = onCreated;
  }

  /// @param taker gets a gist that somebody else saved, too
  void onConflict(Consumer<EditedGist> taker) {
    onConflict = taker;
  }

  /// @param taker gets a gist that was to be saved while a save was under way, once that is over
  void onAgain(Consumer<EditedGist> taker) {
    onAgain = taker;
  }

  /// Saves, or, while a save is under way, saves the rest after it.
  void save(EditedGist gist) {
    if (gist.savingProperty().get()) {
      again.add(gist);
      return;
    }
    gist.takeUp();
    GistEdit sent = gist.edit();
    if (!gist.isChangeable() || !sent.isUnsaved()) {
      return;
    }
    Optional<Unsendable> obstacle = Unsendable.in(sent);
    if (obstacle.isPresent()) {
      refuse(gist, obstacle.get());
      return;
    }
    gist.savingProperty().set(true);
    background.run(
        () -> send(gist.id(), sent),
        answer -> take(gist, sent, answer),
        thrown -> failed(gist, thrown));
  }

  private void refuse(EditedGist gist, Unsendable obstacle) {
    String reason =
        switch (obstacle) {
          case Unsendable.Blank(FileEdit file) -> {
            gist.bringToFront(file.key());
            yield Messages.text("editor.unsendable.blank", file.name());
          }
          case Unsendable.SameName(FileEdit file) -> {
            gist.bringToFront(file.key());
            yield Messages.text("editor.unsendable.sameName", file.name());
          }
          case Unsendable.NotWhole(FileEdit file) -> {
            gist.bringToFront(file.key());
            yield Messages.text("editor.unsendable.notWhole", file.name());
          }
          case Unsendable.NoFile() -> Messages.text("editor.unsendable.noFile");
        };
    problems.notices().problem(Messages.text("editor.save.refused", reason));
  }

  private Sending<SavedGist> send(String id, GistEdit sent) throws GistException {
    SavedGist base = sent.saved();
    Sending<OpenGist> answer =
        base == null
            ? library.outbox().create(id, sent.toNew())
            : library.outbox().save(base.gist(), sent.change());
    return answer.map(open -> SavedGist.of(withWhatWasSent(open, sent)));
  }

  private void take(EditedGist gist, GistEdit sent, Sending<SavedGist> answer) {
    switch (answer) {
      case Sending.Sent<SavedGist>(SavedGist saved) -> saved(gist, sent, saved);
      case Sending.Queued<SavedGist>(Errand errand, Failure why) -> queued(gist, sent, errand, why);
    }
  }

  private void queued(EditedGist gist, GistEdit sent, Errand errand, Failure why) {
    gist.savingProperty().set(false);
    gist.takeUp();
    gist.queuedProperty().set(gist.edit().equals(sent));
    boolean unsure = errand.state() instanceof Errand.State.Unsure;
    problems
        .notices()
        .done(
            unsure
                ? Messages.text("editor.save.unsure")
                : Messages.text("editor.save.queued", WaitingText.of(why, library.host().name())));
    problems.askForToken(why);
    if (again.remove(gist)) {
      onAgain.accept(gist);
    }
  }

  /// What was sent by the Outbox meanwhile, or before the app was started.
  void posted(EditedGist gist, Draft sent, OpenGist answer) {
    if (gist.isBusy()) {
      return;
    }
    gist.takeUp();
    GistEdit known = SentEdit.of(gist.edit(), sent);
    background.run(
        () -> SavedGist.of(withWhatWasSent(answer, known)),
        saved -> saved(gist, known, saved),
        thrown -> problems.tell("editor.refresh.failed", thrown));
  }

  /// Hosts cut large files in their answers, too; but what was just sent is known.
  private static OpenGist withWhatWasSent(OpenGist answer, GistEdit sent) {
    List<OpenFile> files = answer.files().stream().map(file -> known(file, sent)).toList();
    Gist gist = answer.gist().withFiles(files.stream().map(OpenFile::file).toList());
    return new OpenGist(gist, files, answer.asOf(), answer.live());
  }

  private static OpenFile known(OpenFile open, GistEdit sent) {
    GistFile file = open.file();
    Optional<FileEdit> mine = sent.named(file.name()).filter(FileEdit::isWhole);
    if (open.state() == FileState.COMPLETE || mine.isEmpty()) {
      return open;
    }
    String content = mine.get().content();
    return BlobId.of(content).equals(file.blobId())
        ? new OpenFile(file.withContent(content), FileState.COMPLETE)
        : open;
  }

  private void saved(EditedGist gist, GistEdit sent, SavedGist saved) {
    String before = gist.id();
    gist.savingProperty().set(false);
    gist.newerProperty().set(Optional.empty());
    gist.queuedProperty().set(false);
    gist.becomeSaved(sent, saved);
    if (sent.isNew()) {
      drafts.discard(before);
      onCreated.accept(before, gist);
    }
    drafts.changed(gist);
    if (again.remove(gist)) {
      onAgain.accept(gist);
    }
  }

  private void failed(EditedGist gist, Throwable thrown) {
    gist.savingProperty().set(false);
    again.remove(gist);
    Failure failure = Failures.known(thrown);
    if (failure instanceof Failure.Conflict) {
      onConflict.accept(gist);
    } else {
      problems.tell("editor.save.failed", thrown);
    }
  }
}
