package dev.sheaf.main;

import dev.sheaf.settings.Settings;
import dev.sheaf.settings.ThemeChoice;
import dev.sheaf.ui.kit.Later;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Milestone;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.NoticesView;
import dev.sheaf.ui.kit.Theme;
import dev.sheaf.ui.shell.WindowKey;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The one window of the app, whatever stands in it: its place, its theme, its closing.
final class MainWindow {
  private static final List<String> SHEETS =
      List.of(
          "/dev/sheaf/ui/kit/tokens-light.css",
          "/dev/sheaf/ui/kit/tokens-dark.css",
          "/dev/sheaf/ui/code/code-light.css",
          "/dev/sheaf/ui/code/code-dark.css",
          "/dev/sheaf/ui/markdown/markdown-light.css",
          "/dev/sheaf/ui/markdown/markdown-dark.css",
          "/dev/sheaf/ui/kit/kit.css",
          "/dev/sheaf/ui/code/code.css",
          "/dev/sheaf/ui/markdown/markdown.css",
          "/dev/sheaf/ui/preview/preview.css",
          "/dev/sheaf/ui/shell/shell.css",
          "/dev/sheaf/ui/gists/gists.css",
          "/dev/sheaf/ui/gists/info.css",
          "/dev/sheaf/ui/editor/editor.css",
          "/dev/sheaf/ui/history/history.css",
          "/dev/sheaf/ui/comments/comments.css",
          "/dev/sheaf/ui/forks/forks.css",
          "/dev/sheaf/ui/signin/signin.css",
          "/dev/sheaf/ui/drafts/drafts.css",
          "/dev/sheaf/ui/people/people.css",
          "/dev/sheaf/ui/search/search.css",
          "/dev/sheaf/ui/data/data.css",
          "/dev/sheaf/ui/settings/settings.css");

  private static final Duration BLINK = Duration.millis(300);

  private final Stage stage;
  private final Settings settings;
  private final WindowKeeper keeper;
  private final Theme theme = new Theme(SHEETS);
  private final StackPane content = new StackPane();
  private final Later waiting = new Later(BLINK);
  private final Scene scene;
  private BooleanSupplier mayClose = () -> true;

  MainWindow(Stage stage, Settings settings, Notices notices) {
    this.stage = stage;
    this.settings = settings;
    this.keeper = new WindowKeeper(stage, settings);
    content.getStyleClass().add("shell");
    NoticesView told = new NoticesView(notices);
    told.root().setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(told.root(), Pos.BOTTOM_RIGHT);
    this.scene = new Scene(new StackPane(content, told.root()));
  }

  /// Opens the window with nothing in it yet.
  ///
  /// @param milestones told when it was painted first
  void open(Consumer<Milestone> milestones) {
    applyTheme();
    theme.dress(scene);
    settings.onChange(choices -> applyTheme());
    Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> applyTheme());
    stage.setTitle(Messages.text("app.name"));
    for (int size : new int[] {16, 32, 48, 128}) {
      stage.getIcons().add(icon(size));
    }
    // The pages before and over a library have no commands of their own.
    scene.getAccelerators().put(KeyCombination.valueOf(WindowKey.QUIT.spelled()), this::close);
    stage.setScene(scene);
    keeper.place();
    stage.setOnCloseRequest(
        event -> {
          if (!close()) {
            event.consume();
          }
        });
    scene.addPostLayoutPulseListener(
        new FirstPulse(() -> milestones.accept(Milestone.WINDOW_PAINTED)));
    stage.show();
  }

  /// Runs `then` at each stroke of a key and each move of the mouse.
  void whenTouched(Runnable then) {
    scene.addEventFilter(InputEvent.ANY, event -> then.run());
  }

  void show(Parent next) {
    waiting.cancel();
    content.getChildren().setAll(next);
  }

  /// What stands in the window.
  Parent shown() {
    return (Parent) content.getChildren().getFirst();
  }

  /// Makes and shows a page unless something else is shown within the blink of an eye.
  void showUnlessSoon(Supplier<Parent> page) {
    waiting.run(() -> content.getChildren().setAll(page.get()));
  }

  /// Brings the window before all others.
  void raise() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  Stage stage() {
    return stage;
  }

  /// @param question whether the window may close now; asks the person where something is at stake
  void beforeClose(BooleanSupplier question) {
    mayClose = question;
  }

  /// Closes the window, unless the person wants it to stay.
  boolean close() {
    if (!mayClose.getAsBoolean()) {
      return false;
    }
    closeNow();
    return true;
  }

  void closeNow() {
    keeper.remember();
    stage.hide();
  }

  private void applyTheme() {
    ThemeChoice choice = settings.choices().theme();
    theme.apply(
        switch (choice) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        });
  }

  private static Image icon(int size) {
    String name = "icon-" + size + ".png";
    return new Image(
        Objects.requireNonNull(MainWindow.class.getResource(name), name).toExternalForm());
  }

  /// Runs something once, after the second pulse: the first one's picture is on the screen then.
  private final class FirstPulse implements Runnable {
    private final Runnable then;
    private int pulses;

    FirstPulse(Runnable then) {
      this.then = then;
    }

    @Override
    public void run() {
      pulses++;
      if (pulses == 2) {
        scene.removePostLayoutPulseListener(this);
        then.run();
      } else {
        Platform.requestNextPulse();
      }
    }
  }
}
