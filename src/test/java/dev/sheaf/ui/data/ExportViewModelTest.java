package dev.sheaf.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.export.LoadHistory;
import dev.sheaf.export.Loader;
import dev.sheaf.export.Passwords;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.keychain.RunOnlyKeychain;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.QueuedBackground;
import dev.sheaf.ui.session.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
  @TempDir private Path home;

  private final Notices notices = new Notices();
  private final List<Request> requests = new ArrayList<>();
  private SandboxLibrary demo;
  private ExportViewModel model;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    demo.session().onRequest(requests::add);
    var _ = demo.library().create(NewGist.of("one", Visibility.SECRET, Map.of("a.txt", "text")));
    model = model(new ImmediateBackground());
  }

  private ExportViewModel model(Background background) {
    Passwords passwords = new Passwords(Map.of(), new RunOnlyKeychain());
    LoadHistory history = new LoadHistory(home);
    return new ExportViewModel(
        new Loading(new Loader(List.of(demo.library()), passwords, history), passwords, history),
        demo.session(),
        background,
        notices);
  }

  @AfterEach
  void stop() {
    model.close();
    demo.close();
  }

  private LoadPlan plan(Kind kind, String place) {
    return new LoadPlan(
        kind, place, "mine", Set.of("gists", "gist_files"), "", "", 0, "", false, false);
  }

  private List<LoadRow> rows() {
    return ((Loadable.Loaded<List<LoadRow>>) model.rowsProperty().get()).value();
  }

  @Test
  void aLoadIsListedWithItsRowsAndSchemas() {
    Path folder = home.resolve("out");
    model.load(plan(Kind.CSV, folder.toString()), "");
    assertThat(model.problemProperty().get()).isEmpty();
    assertThat(folder.resolve("mine")).isDirectory();
    assertThat(rows()).hasSize(1);
    LoadRow row = rows().getFirst();
    assertThat(row.failed()).isFalse();
    assertThat(row.destination()).isEqualTo("csv:" + folder + " · mine");
    assertThat(row.tables()).extracting(LoadRow.Table::name).contains("gists", "gist_files");
    assertThat(row.tables().getFirst().rows()).isEqualTo("1 row · 1 written · 0 gone");
    assertThat(row.tables().getFirst().columns()).contains("gist_id text", "updated_at timestamp");
    assertThat(model.busyProperty().get()).isFalse();
    model.openFolder();
    assertThat(requests).containsExactly(new Request.OpenFolder(folder));
  }

  @Test
  void whatAPlanLacksIsSaidBeforeAnythingHappens() {
    model.load(plan(Kind.DUCKDB, " "), "");
    assertThat(model.problemProperty().get()).startsWith("Name a file or a folder");
    model.load(plan(Kind.POSTGRESQL, "//me:secret@host/db"), "");
    assertThat(model.problemProperty().get()).startsWith("Leave the password out");
    model.load(plan(Kind.POSTGRESQL, "//host"), "");
    assertThat(model.problemProperty().get()).startsWith("Write the address as");
    LoadPlan usual = plan(Kind.CSV, home.resolve("out").toString());
    model.load(
        new LoadPlan(
            usual.kind(), usual.place(), "1 x", usual.resources(), "", "", 0, "", false, false),
        "");
    assertThat(model.problemProperty().get()).startsWith("A dataset is named with");
    model.load(
        new LoadPlan(
            usual.kind(), usual.place(), "x", usual.resources(), "", "", 0, "soon", false, false),
        "");
    assertThat(model.problemProperty().get()).startsWith("Write the day as");
    model.load(
        new LoadPlan(usual.kind(), usual.place(), "x", Set.of(), "", "", 0, "", false, false), "");
    assertThat(model.problemProperty().get()).startsWith("Choose at least one table");
    assertThat(home.resolve("out")).doesNotExist();
  }

  @Test
  void aLoadThatFailsSaysWhyAndIsListed() throws Exception {
    Path occupied = Files.writeString(home.resolve("text.db"), "no database at all");
    model.load(plan(Kind.SQLITE, occupied.toString()), "");
    assertThat(model.problemProperty().get()).startsWith("Nothing was loaded");
    assertThat(rows()).hasSize(1);
    assertThat(rows().getFirst().failed()).isTrue();
    assertThat(rows().getFirst().problem()).isNotEmpty();
    assertThat(occupied).hasContent("no database at all");
  }

  @Test
  void aCancelledLoadLeavesNothing() {
    QueuedBackground queue = new QueuedBackground();
    ExportViewModel slow = model(queue);
    slow.load(plan(Kind.CSV, home.resolve("out").toString()), "");
    assertThat(slow.busyProperty().get()).isTrue();
    assertThat(slow.progressProperty().get()).isNotEmpty();
    slow.cancel();
    queue.runAll();
    assertThat(slow.busyProperty().get()).isFalse();
    assertThat(home.resolve("out")).doesNotExist();
    assertThat(notices.shown()).extracting(Notice::text).hasSize(1);
  }
}
