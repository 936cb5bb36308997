package dev.sheaf.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Milestone;
import dev.sheaf.ui.kit.QueuedBackground;
import dev.sheaf.ui.session.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncViewModelTest {
  @TempDir private Path home;
  private final List<Milestone> milestones = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();
  private SandboxLibrary demo;
  private Library library;
  private Instant now = Instant.now();
  private WindowViewModel window;
  private SyncViewModel sync;

  @BeforeEach
  void start() throws Exception {
    begin(SandboxOptions.filled(140, 7).withShare(100));
  }

  private void begin(SandboxOptions options) throws Exception {
    demo = SandboxLibrary.start(options, home.resolve(String.valueOf(options.gists())));
    demo.session().onRequest(requests::add);
    library = demo.library();
    // It is the one that tells the session whether the host answers.
    window = new WindowViewModel(demo.session(), library, new ImmediateBackground());
    sync = new SyncViewModel(demo.session(), library, new ImmediateBackground(), () -> now);
    sync.onMilestone(milestones::add);
  }

  @AfterEach
  void stop() {
    sync.close();
    window.close();
    demo.close();
  }

  private String brief() {
    return sync.texts().briefProperty().get();
  }

  private long requestsOf(Runnable verb) {
    demo.sandbox().requests().clear();
    verb.run();
    return demo.sandbox().requests().count();
  }

  private void pass(Duration time) {
    now = now.plus(time);
    sync.minute();
  }

  @Test
  void theFirstSyncBringsListsAndContents() throws Exception {
    assertThat(brief()).isEqualTo("Syncing");
    List<SyncState> states = new ArrayList<>();
    sync.stateProperty().subscribe(state -> states.add(state));
    sync.start();
    assertThat(states)
        .anyMatch(state -> state.equals(new SyncState.Looking(2, 2)))
        .anyMatch(
            state ->
                state instanceof SyncState.Fetching fetching
                    && fetching.files() == fetching.allFiles());
    assertThat(sync.stateProperty().get()).isEqualTo(new SyncState.Synced(now));
    assertThat(milestones).containsExactly(Milestone.SYNC_DONE);
    String id = library.local(new Shelf.All()).getFirst().id();
    assertThat(library.cached(id)).isPresent();
    assertThat(sync.texts().fullCheckProperty().get()).endsWith("checked just now.");
    assertThat(sync.missing()).isEmpty();
  }

  @Test
  void afterwardsItSaysHowLongAgoThatWas() {
    sync.start();
    now = now.plusSeconds(12);
    sync.refresh();
    assertThat(brief()).isEqualTo("Synced 10 s ago");
    now = now.plusSeconds(180);
    sync.refresh();
    assertThat(brief()).isEqualTo("Synced 3 minutes ago");
  }

  @Test
  void everyFewMinutesThreeRequestsAreMadeAndEachDayAllOfThem() {
    sync.start();
    assertThat(requestsOf(() -> pass(Duration.ofMinutes(1)))).isZero();
    assertThat(requestsOf(() -> pass(Duration.ofMinutes(2)))).isEqualTo(3);
    assertThat(requestsOf(() -> pass(Duration.ofMinutes(2)))).isZero();
    requestsOf(() -> pass(Duration.ofHours(25)));
    assertThat(demo.sandbox().requests().all())
        .anyMatch(request -> request.path().contains("page=2"));
  }

  @Test
  void whatIsNewOnTheHostComesWithItsContent() throws Exception {
    sync.start();
    String id;
    try (GitHub elsewhere = demo.connect()) {
      id = elsewhere.create(NewGist.of("new", Visibility.SECRET, Map.of("n.txt", "new"))).id();
    }
    pass(Duration.ofMinutes(3));
    assertThat(library.cached(id).orElseThrow().gist().files().getFirst().content())
        .isEqualTo("new");
  }

  @Test
  void withoutANetworkItSaysSinceWhenAndGoesOnByItself() {
    sync.start();
    demo.sandbox().trouble().always(request -> true, new Mishap.Cut());
    pass(Duration.ofMinutes(3));
    assertThat(sync.stateProperty().get()).isInstanceOf(SyncState.Offline.class);
    assertThat(brief()).isEqualTo("Offline");
    assertThat(sync.texts().offlineProperty().get()).startsWith("Offline since ");
    demo.sandbox().trouble().end();
    pass(Duration.ofMinutes(1));
    assertThat(sync.stateProperty().get()).isEqualTo(new SyncState.Synced(now));
    assertThat(sync.texts().offlineProperty().get()).isEmpty();
  }

  @Test
  void aTokenThatIsRevokedIsToldOnceAndWhenSomebodyAsksAgain() {
    demo.sandbox().tokens().revoke(demo.sandbox().token());
    sync.start();
    pass(Duration.ofHours(1));
    assertThat(requests).singleElement().isInstanceOf(Request.TokenRefused.class);
    sync.checkEverything();
    assertThat(requests).hasSize(2);
    assertThat(sync.stateProperty().get())
        .isInstanceOfSatisfying(
            SyncState.Failed.class,
            failed -> assertThat(failed.failure()).isInstanceOf(Failure.Unauthorized.class));
  }

  @Test
  void aLimitThatLastsIsWaitedFor() {
    demo.sandbox()
        .trouble()
        .always(Received::isApi, Mishap.secondaryLimit(429, Duration.ofMinutes(20)));
    sync.start();
    assertThat(sync.stateProperty().get()).isInstanceOf(SyncState.Waiting.class);
    assertThat(brief()).startsWith("Waiting for the API until ");
    assertThat(requestsOf(() -> pass(Duration.ofMinutes(10)))).isZero();
  }

  @Test
  void filesThatCannotBeHadAreNamed() throws Exception {
    sync.close();
    window.close();
    demo.close();
    begin(SandboxOptions.empty());
    try (GitHub elsewhere = demo.connect()) {
      elsewhere.create(NewGist.of("new", Visibility.SECRET, Map.of("n.txt", "new")));
    }
    demo.sandbox()
        .trouble()
        .always(
            request -> !request.path().matches(".*/(gists|user|starred)(\\?.*)?"),
            new Mishap.Refuse(404, "{}", Map.of()));
    sync.start();
    assertThat(sync.missing()).containsExactly("n.txt: not there any more");
    demo.sandbox().trouble().end();
    sync.checkEverything();
    assertThat(sync.missing()).isEmpty();
  }

  @Test
  void anEmptyAccountIsSyncedToo() throws Exception {
    sync.close();
    window.close();
    demo.close();
    begin(SandboxOptions.empty());
    sync.start();
    assertThat(sync.stateProperty().get()).isEqualTo(new SyncState.Synced(now));
  }

  @Test
  void stoppedItDoesNothingUntilItIsResumed() {
    sync.close();
    QueuedBackground later = new QueuedBackground();
    sync = new SyncViewModel(demo.session(), library, later, () -> now);
    sync.start();
    sync.stop();
    assertThat(sync.stateProperty().get()).isEqualTo(new SyncState.Stopped());
    assertThat(brief()).isEqualTo("Sync stopped");
    later.runAll();
    pass(Duration.ofHours(1));
    later.runAll();
    assertThat(demo.sandbox().requests().matching(Received::isApi))
        .noneMatch(request -> request.path().contains("gists"));
    sync.resume();
    later.runAll();
    assertThat(sync.stateProperty().get()).isEqualTo(new SyncState.Synced(now));
  }
}
