package dev.sheaf.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.Theme;
import dev.sheaf.ui.session.Shown;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// A window with nothing but a gist of three revisions, and its history beside it.
final class RevisionsWindow {
  final Notices notices = new Notices();
  final AtomicReference<URI> opened = new AtomicReference<>();
  final SandboxLibrary demo;
  final RevisionsViewModel revisions;
  private final RevisionsView view;
  private final HistoryViewModel history;
  private Gist gist;

  RevisionsWindow(Stage stage, Path home) throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    gist =
        demo.library()
            .create(
                NewGist.of(
                    "Words", Visibility.SECRET, Map.of("a.txt", "one\ntwo\n", "b.txt", "b\n")))
            .gist();
    save(Map.of("a.txt", "one\nTWO\n"));
    save(Map.of("a.txt", "one\nTWO\nthree\n", "b.txt", "B\n"));
    FxBackground background = new FxBackground();
    InstantSource clock = InstantSource.system();
    revisions = new RevisionsViewModel(demo.library(), demo.session(), background, notices, clock);
    view = new RevisionsView(revisions, background, clock);
    history = new HistoryViewModel(demo.library(), demo.session(), background, clock, revisions);
    HBox panes = new HBox(view.root(), new HistoryView(history, opened::set).root());
    HBox.setHgrow(view.root(), Priority.ALWAYS);
    Scene scene = new Scene(panes, 980, 700);
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/code/code-light.css",
                "/dev/sheaf/ui/kit/kit.css",
                "/dev/sheaf/ui/code/code.css",
                "/dev/sheaf/ui/history/history.css"));
    theme.apply(false);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
    history.panel().activeProperty().set(true);
    demo.session().show(new Shown.Saved(gist));
  }

  private void save(Map<String, String> texts) throws Exception {
    LinkedHashMap<String, FileChange> changes = new LinkedHashMap<>();
    texts.forEach((name, text) -> changes.put(name, new FileChange.Write(text)));
    gist = demo.library().save(gist, new GistChange(null, changes)).gist();
  }

  Gist gist() {
    return gist;
  }

  /// Keeps a draft of its second file.
  void type(String text) throws Exception {
    demo.library()
        .drafts()
        .keep(
            new Draft(
                gist.id(),
                gist.id(),
                "Words",
                "Words",
                Visibility.SECRET,
                List.of(
                    new DraftFile(
                        "b.txt", gist.file("b.txt").orElseThrow().blobId(), "b.txt", text, false)),
                Instant.now()));
  }

  void close(FxRobot robot) {
    robot.interact(
        () -> {
          history.close();
          revisions.close();
          view.close();
        });
    demo.close();
  }

  static ListView<?> rows(FxRobot robot) {
    await()
        .until(
            () ->
                robot.lookup("#history .list-view").queryAllAs(ListView.class).stream()
                    .anyMatch(list -> !list.getItems().isEmpty()));
    return robot.lookup("#history .list-view").queryAs(ListView.class);
  }

  static Node row(FxRobot robot, int place) {
    ListView<?> list = rows(robot);
    String version = ((RevisionRow) list.getItems().get(place)).shortVersion();
    await().until(() -> robot.lookup(version).tryQuery().isPresent());
    return robot.lookup(version).query();
  }

  static void awaitText(FxRobot robot, String text) {
    await()
        .untilAsserted(
            () ->
                assertThat(robot.lookup(Labeled.class::isInstance).queryAllAs(Labeled.class))
                    .extracting(Labeled::getText)
                    .contains(text));
  }
}
