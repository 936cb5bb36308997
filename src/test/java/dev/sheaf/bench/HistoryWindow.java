package dev.sheaf.bench;

import dev.sheaf.gist.Gist;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.history.HistoryView;
import dev.sheaf.ui.history.HistoryViewModel;
import dev.sheaf.ui.history.RevisionsViewModel;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.Theme;
import dev.sheaf.ui.session.Shown;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// A window with nothing but the History panel in it, timed from outside.
final class HistoryWindow {
  private final SandboxLibrary demo;
  private final Scene scene;

  HistoryWindow(SandboxLibrary demo) {
    this.demo = demo;
    FxBackground background = new FxBackground();
    InstantSource clock = InstantSource.system();
    RevisionsViewModel revisions =
        new RevisionsViewModel(demo.library(), demo.session(), background, new Notices(), clock);
    HistoryViewModel model =
        new HistoryViewModel(demo.library(), demo.session(), background, clock, revisions);
    model.panel().activeProperty().set(true);
    scene = new Scene(new BorderPane(new HistoryView(model, page -> {}).root()), 340, 800);
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/kit/kit.css",
                "/dev/sheaf/ui/history/history.css"));
    theme.apply(false);
    theme.dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  /// Chooses a gist; the time until all its revisions are in the list and the first are laid out.
  long show(Gist gist, int revisions) throws Exception {
    CompletableFuture<Long> arrived = new CompletableFuture<>();
    Runnable[] look = new Runnable[1];
    long start =
        Screen.call(
            () -> {
              demo.session().show(new Shown.Nothing());
              look[0] =
                  () -> {
                    ListView<?> list = (ListView<?>) scene.lookup(".panel-rows");
                    if (list != null
                        && list.getItems().size() == revisions
                        && list.lookup(".revision-row") != null) {
                      arrived.complete(System.nanoTime());
                    }
                  };
              scene.addPostLayoutPulseListener(look[0]);
              long now = System.nanoTime();
              demo.session().show(new Shown.Saved(gist));
              return now;
            });
    long nanos = arrived.get() - start;
    Screen.call(
        () -> {
          scene.removePostLayoutPulseListener(look[0]);
          return nanos;
        });
    return nanos;
  }
}
