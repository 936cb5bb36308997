package dev.sheaf.main;

import dev.sheaf.library.Library;
import dev.sheaf.ui.comments.CommentsView;
import dev.sheaf.ui.comments.CommentsViewModel;
import dev.sheaf.ui.gists.InfoView;
import dev.sheaf.ui.gists.InfoViewModel;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Lazily;
import dev.sheaf.ui.markdown.CodeColours;
import dev.sheaf.ui.preview.Web;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.shell.InspectorView;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The panels of the inspector.
final class Panels implements AutoCloseable {
  private final Past past;
  private final CommentsViewModel comments;
  private final Forks forks;
  private final InfoViewModel info;
  private final InspectorView view;

  /// @param looks how code is shown
  Panels(Library library, Session session, Tools tools, InstantSource clock, CodeLooks looks) {
    Background background = tools.background();
    past = new Past(library, session, tools, clock, looks);
    comments = new CommentsViewModel(library, session, background, tools.notices(), clock);
    forks = new Forks(library, session, tools, clock, looks);
    Web web = new Web(background, tools.browser(), library.people()::avatar);
    info = new InfoViewModel(library, session, background, clock);
    view =
        new InspectorView(
            List.of(
                new InspectorView.Panel(
                    Request.Panel.HISTORY,
                    past.history().panel().countProperty(),
                    past.panel(),
                    past.history().panel().activeProperty()),
                new InspectorView.Panel(
                    Request.Panel.COMMENTS,
                    comments.countProperty(),
                    new Lazily<>(
                        () -> new CommentsView(comments, web, new CodeColours(background)).root()),
                    comments.panel().activeProperty()),
                new InspectorView.Panel(
                    Request.Panel.FORKS,
                    forks.forks().panel().countProperty(),
                    forks.panel(),
                    forks.forks().panel().activeProperty()),
                new InspectorView.Panel(
                    Request.Panel.INFO,
                    new SimpleObjectProperty<>(OptionalInt.empty()),
                    new Lazily<>(() -> new InfoView(info, tools.browser()::open).root()),
                    new SimpleBooleanProperty())));
    view.mark(Request.Panel.COMMENTS, comments.newsProperty());
  }

  InspectorView view() {
    return view;
  }

  /// What opens in place of the editor.
  List<Instead> instead() {
    return List.of(past, forks);
  }

  @Override
  public void close() {
    past.close();
    comments.close();
    forks.close();
    info.close();
  }
}
