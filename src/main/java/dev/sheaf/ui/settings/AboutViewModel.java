package dev.sheaf.ui.settings;

import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Tells what the app is made of, and looks for a newer version when asked.
public final class AboutViewModel implements AutoCloseable {
  private final About about;
  private final Background background;
  private final Consumer<URI> browse;
  private final ReadOnlyObjectWrapper<Loadable<List<Part>>> parts =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private final ReadOnlyObjectWrapper<Loadable<About.Newest>> newest =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private Background.Task reading = Background.Task.NONE;
  private Background.Task looking = Background.Task.NONE;

  /// @param browse opens a page in the browser
  public AboutViewModel(About about, Background background, Consumer<URI> browse) {
    this.about = about;
    this.background = background;
    this.browse = browse;
  }

  /// Reads what the app is made with, once.
  public void readParts() {
    if (parts.get() instanceof Loadable.Idle) {
      parts.set(new Loadable.Loading<>());
      reading =
          background.run(
              about.parts(),
              read -> parts.set(new Loadable.Loaded<>(read)),
              thrown -> parts.set(new Loadable.Failed<>(Failures.known(thrown))));
    }
  }

  /// Asks the publisher's host for the newest version.
  public void lookForNewer() {
    about
        .home()
        .ifPresent(
            home -> {
              looking.cancel();
              newest.set(new Loadable.Loading<>());
              looking =
                  background.run(
                      home.newest(),
                      found -> newest.set(new Loadable.Loaded<>(found)),
                      thrown -> newest.set(new Loadable.Failed<>(Failures.known(thrown))));
            });
  }

  /// Whether that version is another one than this.
  public boolean isOther(About.Newest found) {
    return !found.version().equals(about.version());
  }

  public void browse(URI page) {
    browse.accept(page);
  }

  public String version() {
    return about.version();
  }

  public String details() {
    return about.details();
  }

  public Optional<About.Publisher> publisher() {
    return about.home();
  }

  public ReadOnlyObjectProperty<Loadable<List<Part>>> partsProperty() {
    return parts.getReadOnlyProperty();
  }

  /// The newest version, as far as it was asked for.
  public ReadOnlyObjectProperty<Loadable<About.Newest>> newestProperty() {
    return newest.getReadOnlyProperty();
  }

  @Override
  public void close() {
    reading.cancel();
    looking.cancel();
  }
}
