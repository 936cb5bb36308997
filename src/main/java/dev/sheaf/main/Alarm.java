package dev.sheaf.main;

import dev.sheaf.settings.Home;
import dev.sheaf.ui.shell.UnexpectedView;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where every error ends up that nobody thought of: in the log, and in the one window for it.
final class Alarm implements Thread.UncaughtExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

  private final MainWindow window;
  private final Tools tools;
  private final UnexpectedView view;

  Alarm(MainWindow window, Tools tools, Home home) {
    this.window = window;
    this.tools = tools;
    this.view = new UnexpectedView(() -> tools.browser().openFolder(home.logs()));
  }

  @Override
  public void uncaughtException(Thread thread, Throwable error) {
    report(error);
  }

  void report(Throwable error) {
    LOG.error("Unexpected", error);
    String details = details(error);
    if (Platform.isFxApplicationThread()) {
      view.show(window.stage(), details);
    } else {
      tools.background().run(() -> details, told -> view.show(window.stage(), told), failure -> {});
    }
  }

  /// The versions of all that may be to blame, then what happened.
  static String details(Throwable error) {
    return Colophon.versions() + "\n\n" + Discretion.about(error);
  }
}
