package dev.sheaf.main;

import dev.sheaf.library.Shelf;
import dev.sheaf.ui.gists.GistListView;
import dev.sheaf.ui.gists.GistListViewModel;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.shell.Place;
import dev.sheaf.ui.shell.Slot;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// What stands left of the editor in each place, and where the editor gives way to something else.
final class Places {
  private final GistListViewModel list;
  private final GistListView listView;
  private final Work work;
  private final Consumer<String> search;
  private final Region editor;
  private final Slot left;
  private final Slot middle;

  /// The two panes of gists.
  record Gists(GistListViewModel list, GistListView listView, Region editor) {}

  /// @param search takes a question to be asked
  Places(Gists gists, Session session, Work work, Consumer<String> search) {
    this.list = gists.list();
    this.listView = gists.listView();
    this.editor = gists.editor();
    this.work = work;
    this.search = search;
    this.left = new Slot(listView.root());
    this.middle = new Slot(editor);
    session.shownProperty().subscribe(shown -> middle.show(editor));
    work.onCompare(comparing -> middle.show(comparing ? work.comparison() : editor));
  }

  Region left() {
    return left.root();
  }

  Region middle() {
    return middle.root();
  }

  void open(Place place) {
    middle.show(editor);
    switch (place) {
      case Place.OfShelf(Shelf shelf) -> {
        list.show(shelf);
        left.show(listView.root());
      }
      case Place.Found(String query) -> search.accept(query);
      case Place.Person(String login) -> open(new Place.OfShelf(new Shelf.OfUser(login)));
      case Place.Drafts() -> {
        work.readDrafts();
        left.show(work.drafts());
      }
      case Place.Outbox() -> left.show(work.outbox());
      case Place.Trash() -> {
        left.show(work.trash());
        middle.show(work.trashTexts());
      }
    }
  }
}
