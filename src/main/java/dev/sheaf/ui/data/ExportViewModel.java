package dev.sheaf.ui.data;

import dev.sheaf.export.Destination;
import dev.sheaf.export.LoadException;
import dev.sheaf.export.LoadProgress;
import dev.sheaf.export.LoadReport;
import dev.sheaf.export.LoadRequest;
import dev.sheaf.export.Resource;
import dev.sheaf.gist.Failure;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Loads the library elsewhere as was chosen, and knows the loads before.
public final class ExportViewModel implements AutoCloseable {
  private final Loading loading;
  private final Session session;
  private final Background background;
  private final Notices notices;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Path>> folder =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Loadable<List<LoadRow>>> rows =
      new ReadOnlyObjectWrapper<>(new Loadable.Idle<>());
  private Background.Task working = Background.Task.NONE;
  private Background.Task following = Background.Task.NONE;
  private Background.Task looking = Background.Task.NONE;

  public ExportViewModel(Loading loading, Session session, Background background, Notices notices) {
    this.loading = loading;
    this.session = session;
    this.background = background;
    this.notices = notices;
  }

  /// What can be loaded: the names of tables and what their rows are.
  static Map<String, String> resources() {
    Map<String, String> all = new LinkedHashMap<>();
    for (Resource resource : Resource.values()) {
      all.put(resource.table().name(), resource.table().about());
    }
    return all;
  }

  /// What is chosen before anything is.
  static LoadPlan usual() {
    return new LoadPlan(
        Kind.DUCKDB,
        Path.of(System.getProperty("user.home", "."), "gists.duckdb").toString(),
        LoadRequest.DATASET,
        resources().keySet(),
        "",
        "",
        LoadRequest.PUBLIC_LIMIT,
        "",
        false,
        true);
  }

  /// Whether a load is under way.
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// How far it is; empty where none is under way.
  ReadOnlyStringProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// Why nothing was loaded; empty where that is not so.
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Where the last load is; empty before one, and where it is on a server.
  ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
    return folder.getReadOnlyProperty();
  }

  /// The loads so far, the last one first.
  ReadOnlyObjectProperty<Loadable<List<LoadRow>>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Finds out which loads there were.
  void look() {
    looking.cancel();
    looking =
        background.run(
            loading::rows,
            found -> rows.set(new Loadable.Loaded<>(found)),
            thrown -> rows.set(new Loadable.Failed<>(failure(thrown))));
  }

  private static Failure failure(Throwable thrown) {
    return thrown instanceof IOException e
        ? new Failure.BadFile(
            "loads.jsonl", Failure.Flaw.UNREADABLE, String.valueOf(e.getMessage()))
        : Failures.known(thrown);
  }

  /// Loads; where the plan lacks something, says so instead.
  ///
  /// @param password for a server; empty for the one that is known already
  void load(LoadPlan plan, String password) {
    if (busy.get()) {
      return;
    }
    switch (LoadRequests.of(plan)) {
      case LoadRequests.Made.Lacking(String why) -> problem.set(why);
      case LoadRequests.Made.Ready(LoadRequest request) -> load(request, password);
    }
  }

  private void load(LoadRequest request, String password) {
    busy.set(true);
    problem.set("");
    progress.set(Messages.text("data.load.starting"));
    Progress steps = new Progress();
    following =
        background.<LoadProgress>listen(steps, step -> progress.set(LoadRows.progress(step)));
    working =
        background.run(
            () -> loading.load(request, password, steps),
            report -> loaded(request, report),
            this::failed);
  }

  private void loaded(LoadRequest request, LoadReport report) {
    finish();
    folder.set(folderOf(request.to()));
    notices.done(Messages.text("data.load.told", report.written(), report.resources().size()));
  }

  private static Optional<Path> folderOf(Destination to) {
    return switch (to) {
      case Destination.DuckDb(Path file) -> Optional.ofNullable(file.getParent());
      case Destination.Sqlite(Path file) -> Optional.ofNullable(file.getParent());
      case Destination.Folder(Path place, var format) -> Optional.of(place);
      case Destination.Postgres server -> Optional.empty();
    };
  }

  private void failed(Throwable thrown) {
    finish();
    if (thrown instanceof LoadException e) {
      problem.set(Messages.text("data.load.problem", e.what()));
    } else {
      Failure failure = Failures.known(thrown);
      if (!(failure instanceof Failure.Cancelled)) {
        problem.set(FailureText.of(failure));
      }
    }
  }

  private void finish() {
    following.cancel();
    busy.set(false);
    progress.set("");
    look();
  }

  /// Stops the load; the destination is as it was before.
  void cancel() {
    if (busy.get()) {
      working.cancel();
      finish();
      notices.done(Messages.text("data.load.cancelled"));
    }
  }

  void openFolder() {
    folder.get().ifPresent(place -> session.request(new Request.OpenFolder(place)));
  }

  @Override
  public void close() {
    working.cancel();
    following.cancel();
    looking.cancel();
  }
}
