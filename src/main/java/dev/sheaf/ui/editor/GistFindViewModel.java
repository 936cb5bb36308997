package dev.sheaf.ui.editor;

import dev.sheaf.text.Finder;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.code.FindViewModel;
import dev.sheaf.ui.code.Sought;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds in all files of the shown gist what the find bar looks for, and replaces it there.
final class GistFindViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(GistFindViewModel.class);
  private static final Duration PAUSE = Duration.ofMillis(150);

  private final FindViewModel find;
  private final Background background;
  private final Duration pause;
  private final ReadOnlyObjectWrapper<Optional<GistFound>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<EditedGist> gist = Optional.empty();
  private Subscription files = Subscription.EMPTY;
  private Runnable stopTyping = () -> {};
  private Background.Task task = Background.Task.NONE;

  /// @param front the text that is shown, and typed in
  GistFindViewModel(
      FindViewModel find,
      ObservableValue<Optional<CodeDocument>> front,
      Background background,
      Duration pause) {
    this.find = find;
    this.background = background;
    this.pause = pause;
    Sought sought = find.sought();
    sought.onChange(() -> search(Duration.ZERO));
    sought.allFilesProperty().subscribe(() -> search(Duration.ZERO));
    find.openProperty().subscribe(() -> search(Duration.ZERO));
    front.subscribe(this::listen);
  }

  GistFindViewModel(
      FindViewModel find, ObservableValue<Optional<CodeDocument>> front, Background background) {
    this(find, front, background, PAUSE);
  }

  /// Empty while not all files are searched.
  ReadOnlyObjectProperty<Optional<GistFound>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// Turns to another gist.
  void follow(EditedGist next) {
    files.unsubscribe();
    gist = Optional.of(next);
    files = next.editProperty().subscribe(() -> search(pause));
    search(Duration.ZERO);
  }

  private void listen(Optional<CodeDocument> document) {
    stopTyping.run();
    stopTyping = document.map(text -> text.onChange(() -> search(pause))).orElse(() -> {});
  }

  private void search(Duration wait) {
    task.cancel();
    boolean wanted = find.openProperty().get() && find.sought().allFilesProperty().get();
    Optional<Finder> finder = finder();
    if (!wanted || gist.isEmpty() || finder.isEmpty()) {
      found.set(Optional.empty());
      return;
    }
    EditedGist searched = gist.get();
    task =
        background.run(
            () -> {
              Thread.sleep(wait);
              return true;
            },
            now -> searchNow(searched, finder.get()),
            this::failed);
  }

  // What was typed meanwhile is to be searched, too.
  private void searchNow(EditedGist searched, Finder finder) {
    SearchedTexts texts = SearchedTexts.toFind(searched);
    task =
        background.run(
            () -> GistFound.in(texts.searched(), finder, texts.leftOut()),
            made -> found.set(Optional.of(made)),
            this::failed);
  }

  private Optional<Finder> finder() {
    try {
      return find.sought().needle().isEmpty()
          ? Optional.empty()
          : Optional.of(new Finder(find.sought().needle()));
    } catch (PatternSyntaxException e) {
      // The find bar says so.
      return Optional.empty();
    }
  }

  /// Brings a match into sight.
  void show(FoundLine line) {
    gist.flatMap(shown -> shown.edit().file(line.file()).map(shown::document))
        .ifPresent(
            document -> {
              bringToFront(line.file());
              find.showIn(document, line.match());
            });
  }

  void bringToFront(FileKey file) {
    gist.ifPresent(shown -> shown.bringToFront(file));
  }

  /// Replaces every match in every file that can be changed, each file's as one step.
  ///
  /// @param agrees is asked first
  void replaceAll(Predicate<Question> agrees) {
    Optional<Finder> finder = finder();
    if (gist.isEmpty() || finder.isEmpty()) {
      return;
    }
    EditedGist changed = gist.get();
    if (!changed.isChangeable()) {
      find.tell(Messages.text("find.all.readOnly"));
      return;
    }
    SearchedTexts texts = SearchedTexts.toChange(changed);
    String with = find.sought().replacementProperty().get();
    task.cancel();
    task =
        background.run(
            () -> Rewriting.of(texts.searched(), finder.get(), with, texts.leftOut()),
            made -> replaceAll(changed, made, agrees),
            this::failed);
  }

  private void replaceAll(EditedGist changed, Rewriting made, Predicate<Question> agrees) {
    if (made.files().isEmpty()) {
      find.tell(Messages.text("find.replaced", 0));
    } else if (agrees.test(made.question())) {
      List<String> skipped = new ArrayList<>(made.leftOut());
      int matches = 0;
      int done = 0;
      for (Rewriting.Rewritten file : made.files()) {
        if (rewrite(changed, file)) {
          matches += file.count();
          done++;
        } else {
          skipped.add(file.name());
        }
      }
      String told = Messages.text("find.all.replaced", matches, done);
      find.tell(skipped.isEmpty() ? told : told + " " + Rewriting.leftOut(skipped));
    }
    search(Duration.ZERO);
  }

  // Not where the text has changed while the question was read.
  private static boolean rewrite(EditedGist changed, Rewriting.Rewritten made) {
    Optional<CodeDocument> document = changed.edit().file(made.key()).map(changed::document);
    boolean same = document.filter(text -> text.text().equals(made.before())).isPresent();
    if (same) {
      document.get().rewrite(made.after());
    }
    return same;
  }

  private void failed(Throwable thrown) {
    LOG.error("a search in all files did not end", thrown);
  }
}
