package dev.sheaf.ui.preview;

import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What the shown file looks like, and whether that is shown beside its text or instead of it.
public final class PreviewViewModel implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(150);

  private final Background background;
  private final Duration pause;
  private final ReadOnlyObjectWrapper<Optional<Kind>> kind =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.TEXT);
  private final ReadOnlyObjectWrapper<Loadable<Content>> state =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final Map<CodeDocument, Mode> chosen = new WeakHashMap<>();
  private Optional<Subject> subject = Optional.empty();
  private Runnable stopListening = () -> {};
  private Background.Task reading = Background.Task.NONE;
  private Background.Task sorting = Background.Task.NONE;

  public PreviewViewModel(Background background) {
    this(background, PAUSE);
  }

  /// @param pause how long after a change the file is read again
  PreviewViewModel(Background background, Duration pause) {
    this.background = background;
    this.pause = pause;
  }

  /// What the shown file can be seen as; empty where there is nothing but its text.
  public ReadOnlyObjectProperty<Optional<Kind>> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Mode> modeProperty() {
    return mode.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Loadable<Content>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Turns to another file, or to none; each file keeps how it was shown.
  public void follow(Optional<Subject> next) {
    leave();
    subject = next;
    Optional<Kind> seenAs = next.flatMap(file -> Kind.of(file.name()));
    Mode nextMode =
        switch (next.orElse(null)) {
          case null -> Mode.TEXT;
          case Subject.Typed(CodeDocument document) -> {
            listen(document);
            boolean text = seenAs.isEmpty() || seenAs.get() == Kind.PICTURE;
            yield text ? Mode.TEXT : chosen.getOrDefault(document, Mode.TEXT);
          }
          case Subject.Stored stored ->
              seenAs.filter(Kind.PICTURE::equals).isPresent() ? Mode.PREVIEW : Mode.TEXT;
        };
    boolean typed = next.filter(Subject.Typed.class::isInstance).isPresent();
    kind.set(seenAs.filter(found -> (found == Kind.PICTURE) != typed));
    mode.set(nextMode);
    read(Duration.ZERO);
  }

  private void listen(CodeDocument document) {
    Runnable changes = document.onChange(this::changed);
    // A new name may tell another kind, and another language with it.
    Subscription names =
        document
            .languageProperty()
            .subscribe(
                (before, now) -> {
                  if (!Kind.of(document.fileName()).equals(kind.get())) {
                    follow(subject);
                  }
                });
    stopListening =
        () -> {
          changes.run();
          names.unsubscribe();
        };
  }

  /// Shows the file that way from now on.
  public void choose(Mode next) {
    if (kind.get().isEmpty() || next == mode.get()) {
      return;
    }
    if (subject.orElse(null) instanceof Subject.Typed(CodeDocument document)) {
      chosen.put(document, next);
    }
    boolean wasRead = mode.get() != Mode.TEXT;
    mode.set(next);
    if (!wasRead) {
      read(Duration.ZERO);
    }
  }

  /// Shows the text, where only the preview is shown.
  public void showText() {
    if (mode.get() == Mode.PREVIEW) {
      choose(Mode.TEXT);
    }
  }

  /// From the text to the preview, and back.
  public void toggle() {
    choose(mode.get() == Mode.TEXT ? Mode.PREVIEW : Mode.TEXT);
  }

  /// Reads the file again after a failure.
  void reload() {
    read(Duration.ZERO);
  }

  /// Orders a table off the screen's thread.
  void sort(Sheet sheet, int column, boolean ascending, Consumer<List<List<String>>> sorted) {
    sorting.cancel();
    sorting = background.run(() -> sheet.sorted(column, ascending), sorted, this::failed);
  }

  /// Draws a picture of a notebook; `failed` takes a sentence.
  Background.Task draw(
      Part.Figure figure, Consumer<? super Pixels> drawn, Consumer<? super String> failed) {
    return background.run(
        () -> Figures.draw(figure),
        drawn,
        thrown -> failed.accept(thrown instanceof Unreadable known ? known.why() : ""));
  }

  @Override
  public void close() {
    leave();
    subject = Optional.empty();
  }

  private void leave() {
    stopListening.run();
    stopListening = () -> {};
    reading.cancel();
    sorting.cancel();
    state.set(new Loadable.Idle<>());
  }

  private void changed() {
    read(pause);
  }

  private void read(Duration wait) {
    reading.cancel();
    if (mode.get() == Mode.TEXT || subject.isEmpty() || kind.get().isEmpty()) {
      state.set(new Loadable.Idle<>());
      return;
    }
    if (!(state.get() instanceof Loadable.Loaded<Content>)) {
      state.set(new Loadable.Loading<>());
    }
    Kind seenAs = kind.get().get();
    reading =
        switch (subject.get()) {
          case Subject.Typed(CodeDocument document) -> {
            Supplier<String> text = document.textLater();
            String name = document.fileName();
            yield background.run(
                () -> {
                  Thread.sleep(wait);
                  return Reader.read(seenAs, name, text);
                },
                this::show,
                this::failed);
          }
          case Subject.Stored(String name, Background.Work<byte[]> bytes) ->
              background.run(() -> Reader.picture(bytes), this::show, this::failed);
        };
  }

  private void show(Content content) {
    state.set(new Loadable.Loaded<>(content));
  }

  private void failed(Throwable thrown) {
    state.set(new Loadable.Failed<>(Failures.known(thrown)));
  }
}
