package dev.sheaf.bench;

import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.gists.GistActions;
import dev.sheaf.ui.gists.GistFilter;
import dev.sheaf.ui.gists.GistListView;
import dev.sheaf.ui.gists.GistListViewModel;
import dev.sheaf.ui.gists.GistRows;
import dev.sheaf.ui.gists.Sync;
import dev.sheaf.ui.kit.FxBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.NoSharing;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// The list pane with 10,000 gists: scrolling it, typing into its filter.
final class ListBenchmark {
  private static final int GISTS = 10_000;
  private static final int PULSES = 600;
  private static final int WARM_UP = 60;
  private static final double ROW = 72;
  private static final double WHEEL = 40;
  private static final double FLING = 1200;
  private static final List<String> TYPED =
      List.of("retry", "backup", "nginx", "java", "config", "#sql", "server py", "hello", "zzz");

  private final AtomicBoolean synced = new AtomicBoolean();
  private final GistListViewModel model;
  private final Scene scene;
  private final List<Long> updates = new ArrayList<>();
  private long updateStart;

  private ListBenchmark(SandboxLibrary demo) {
    model =
        new GistListViewModel(
            demo.library(),
            demo.session(),
            new FxBackground(),
            new Notices(),
            InstantSource.system());
    model
        .syncProperty()
        .subscribe((before, sync) -> synced.compareAndSet(false, sync.equals(new Sync.Settled())));
    // Listeners are told in the order they came in: these two stand before and behind the view.
    model.stateProperty().subscribe((before, state) -> updateStart = Pulses.cpuTime());
    GistListView view =
        new GistListView(
            model, new GistActions(() -> {}, () -> {}, gist -> {}, page -> {}, NoSharing.menu()));
    model.stateProperty().subscribe((before, state) -> updates.add(Pulses.cpuTime() - updateStart));
    scene = new Scene(view.root(), 332, 800);
    Theme theme =
        new Theme(
            List.of(
                "/dev/sheaf/ui/kit/tokens-light.css",
                "/dev/sheaf/ui/kit/kit.css",
                "/dev/sheaf/ui/gists/gists.css"));
    theme.apply(false);
    theme.dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    model.show(new Shelf.All());
  }

  static List<Figure> run() throws Exception {
    Path home = Files.createTempDirectory("sheaf-bench");
    SandboxOptions options = SandboxOptions.filled(GISTS, 1).withShare(100);
    Screen.start();
    try (SandboxLibrary demo = SandboxLibrary.start(options, home)) {
      return Screen.call(() -> new ListBenchmark(demo)).measure();
    }
  }

  private List<Figure> measure() throws Exception {
    List<Span> syncing = Pulses.measure(synced::get, pulse -> {});
    List<Long> updating = Screen.call(() -> List.copyOf(updates));
    List<Span> scrolling = scroll();
    long[] typing = type().toArray();
    return List.of(
        new Figure("rows", Screen.call(() -> list().getItems().size()), "gists"),
        Figure.percentile("scroll-pulse-p50", 50, scrolling.stream().mapToLong(Span::nanos)),
        Figure.percentile("scroll-pulse-p99", 99, scrolling.stream().mapToLong(Span::nanos)),
        Figure.percentile("scroll-pulse-cpu-p99", 99, scrolling.stream().mapToLong(Span::cpuNanos)),
        Figure.percentile("filter-key-p50", 50, LongStream.of(typing)),
        Figure.percentile("filter-key-p95", 95, LongStream.of(typing)),
        Figure.percentile("sync-update-cpu-p99", 99, updating.stream().mapToLong(Long::longValue)),
        Figure.percentile("sync-pulse-p99", 99, syncing.stream().mapToLong(Span::nanos)),
        Figure.percentile("sync-pulse-cpu-p99", 99, syncing.stream().mapToLong(Span::cpuNanos)));
  }

  private ListView<?> list() {
    return (ListView<?>) scene.lookup("#gists");
  }

  private List<Span> scroll() throws Exception {
    VirtualFlow<?> flow = Screen.call(() -> (VirtualFlow<?>) list().lookup(".virtual-flow"));
    Pulses.measure(WARM_UP, pulse -> flow.scrollPixels(FLING));
    Screen.call(() -> flow.scrollPixels(-GISTS * ROW));
    List<Span> turning = Pulses.measure(PULSES, pulse -> flow.scrollPixels(WHEEL));
    List<Span> flinging = Pulses.measure(PULSES, pulse -> flow.scrollPixels(FLING));
    return Stream.concat(turning.stream(), flinging.stream()).toList();
  }

  private LongStream type() throws Exception {
    LongStream.Builder nanos = LongStream.builder();
    for (String word : TYPED) {
      for (int i = 0; i < word.length(); i++) {
        nanos.add(press(typed(word.charAt(i)), word.substring(0, i + 1)));
      }
      for (int i = word.length() - 1; i >= 0; i--) {
        nanos.add(press(backspace(), word.substring(0, i)));
      }
    }
    return nanos.build();
  }

  /// Types into the list that has the focus; done when the rows that `filter` leaves are laid out.
  private long press(KeyEvent key, String filter) throws Exception {
    CompletableFuture<Long> laidOut = new CompletableFuture<>();
    Subscription arrival =
        Screen.call(
            () -> {
              long start = System.nanoTime();
              Subscription subscription =
                  model
                      .stateProperty()
                      .subscribe(
                          (before, state) -> {
                            if (state instanceof Loadable.Loaded<GistRows>(GistRows rows)
                                && rows.filter().equals(GistFilter.of(filter))) {
                              scene.getRoot().applyCss();
                              scene.getRoot().layout();
                              laidOut.complete(System.nanoTime() - start);
                            }
                          });
              Event.fireEvent(list(), key);
              return subscription;
            });
    long nanos = laidOut.get();
    Screen.call(
        () -> {
          arrival.unsubscribe();
          return nanos;
        });
    return nanos;
  }

  private static KeyEvent typed(char character) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED,
        String.valueOf(character),
        "",
        KeyCode.UNDEFINED,
        false,
        false,
        false,
        false);
  }

  private static KeyEvent backspace() {
    return new KeyEvent(
        KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false);
  }
}
