package dev.sheaf.main;

import dev.sheaf.export.Asking;
import dev.sheaf.export.LoadHistory;
import dev.sheaf.export.Loader;
import dev.sheaf.export.Passwords;
import dev.sheaf.keychain.SystemKeychain;
import dev.sheaf.library.Finding;
import dev.sheaf.library.Library;
import dev.sheaf.ui.code.CodeLook;
import dev.sheaf.ui.data.AskViewModel;
import dev.sheaf.ui.data.DataView;
import dev.sheaf.ui.data.DataViewModel;
import dev.sheaf.ui.data.ExportViewModel;
import dev.sheaf.ui.data.Loading;
import dev.sheaf.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// The library as data, in place of the list and the editor.
final class DataPlace implements Instead, AutoCloseable {
  private final DataViewModel model;
  private final DataView view;
  private final CodeLooks looks;

  DataPlace(Library library, Session session, Tools tools) {
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
    view = new DataView(model, tools.background());
    looks = new CodeLooks(tools.settings(), view.code());
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
    view.focus();
  }

  @Override
  public Region pane() {
    return view.root();
  }

  @Override
  public List<CodeLook> looks() {
    return List.of(view.code().look());
  }

  @Override
  public void leave() {
    model.leave();
  }

  @Override
  public void onOpen(Consumer<Boolean> listener) {
    model.openProperty().subscribe(listener);
  }

  @Override
  public void close() {
    looks.close();
    model.close();
  }
}
