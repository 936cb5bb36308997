package dev.sheaf.main;

import dev.sheaf.export.Asking;
import dev.sheaf.export.LoadHistory;
import dev.sheaf.export.Loader;
import dev.sheaf.export.Passwords;
import dev.sheaf.keychain.SystemKeychain;
import dev.sheaf.library.Finding;
import dev.sheaf.library.Library;
import dev.sheaf.ui.data.AskViewModel;
import dev.sheaf.ui.data.DataView;
import dev.sheaf.ui.data.DataViewModel;
import dev.sheaf.ui.data.ExportViewModel;
import dev.sheaf.ui.data.Loading;
import dev.sheaf.ui.kit.Lazily;
import dev.sheaf.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// The library as data, in place of the list and the editor.
final class DataPlace implements Instead, AutoCloseable {
  private final DataViewModel model;
  private final Lazily<DataView> view;

  /// @param looks how code is shown
  DataPlace(Library library, Session session, Tools tools, CodeLooks looks) {
    Finding finding = library.finding();
    AskViewModel ask =
        new AskViewModel(
            new Asking(finding.place()),
            finding.asked(),
            session,
            tools.background(),
            tools.notices());
    Loading loading = loading(library);
    ExportViewModel export =
        new ExportViewModel(loading, session, tools.background(), tools.notices());
    model = new DataViewModel(ask, export);
    view =
        new Lazily<>(
            () -> new DataView(model, tools.background()), built -> looks.also(built.code()));
    session.shownProperty().subscribe((before, shown) -> model.leave());
  }

  private static Loading loading(Library library) {
    Passwords passwords =
        new Passwords(System.getenv(), new SystemKeychain(SystemKeychain.USUAL_LIMIT));
    Path home = Objects.requireNonNull(library.finding().place().file().getParent());
    LoadHistory history = new LoadHistory(home);
    return new Loading(new Loader(List.of(library), passwords, history), passwords, history);
  }

  void open() {
    model.open();
    view.get().focus();
  }

  @Override
  public Region pane() {
    return view.get().root();
  }

  @Override
  public void leave() {
    model.leave();
  }

  @Override
  public void onOpen(Consumer<Boolean> listener) {
    model.openProperty().subscribe((before, open) -> listener.accept(open));
  }

  @Override
  public void close() {
    model.close();
  }
}
