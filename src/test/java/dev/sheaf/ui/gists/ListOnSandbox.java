package dev.sheaf.ui.gists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.GistException;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Milestone;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// A list's view model on a sandbox, and all it tells others.
final class ListOnSandbox implements AutoCloseable {
  private final Notices notices = new Notices();
  private final List<Request> requests = new ArrayList<>();
  private final List<Milestone> milestones = new ArrayList<>();
  private final SandboxLibrary demo;
  private GistListViewModel list;

  private ListOnSandbox(SandboxLibrary demo) {
    this.demo = demo;
    demo.session().onRequest(requests::add);
    list = model();
  }

  static ListOnSandbox start(SandboxOptions options, Path home) throws IOException, GistException {
    Files.createDirectories(home);
    return new ListOnSandbox(SandboxLibrary.start(options, home));
  }

  private GistListViewModel model() {
    GistListViewModel model =
        new GistListViewModel(
            demo.library(),
            demo.session(),
            new ImmediateBackground(),
            notices,
            InstantSource.system());
    model.onMilestone(milestones::add);
    return model;
  }

  GistListViewModel list() {
    return list;
  }

  /// A list as after a new start, in place of the one before.
  GistListViewModel another() {
    list.close();
    list = model();
    return list;
  }

  SandboxLibrary demo() {
    return demo;
  }

  Notices notices() {
    return notices;
  }

  List<Request> requests() {
    return requests;
  }

  List<Milestone> milestones() {
    return milestones;
  }

  /// The ids of the account's gists on the host.
  List<String> mine() {
    return demo.sandbox().gistsOf(demo.sandbox().users().getFirst().login());
  }

  GistRows rows() {
    assertThat(list.stateProperty().get()).isInstanceOf(Loadable.Loaded.class);
    return ((Loadable.Loaded<GistRows>) list.stateProperty().get()).value();
  }

  @Override
  public void close() {
    list.close();
    demo.close();
  }
}
