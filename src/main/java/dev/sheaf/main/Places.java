package dev.sheaf.main;

import dev.sheaf.library.Shelf;
import dev.sheaf.ui.gists.GistListView;
import dev.sheaf.ui.gists.GistListViewModel;
import dev.sheaf.ui.shell.ListPane;
import dev.sheaf.ui.shell.Place;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// What stands left of the editor in each place.
final class Places {
  private final GistListViewModel list;
  private final GistListView listView;
  private final Consumer<String> search;
  private final ListPane pane;

  /// @param search takes a question to be asked
  Places(GistListViewModel list, GistListView listView, Consumer<String> search) {
    this.list = list;
    this.search = search;
    this.listView = listView;
    this.pane = new ListPane(listView.root());
  }

  Region root() {
    return pane.root();
  }

  void open(Place place) {
    switch (place) {
      case Place.OfShelf(Shelf shelf) -> {
        list.show(shelf);
        pane.show(listView.root());
      }
      case Place.Found(String query) -> search.accept(query);
      case Place.Person(String login) -> open(new Place.OfShelf(new Shelf.OfUser(login)));
    }
  }
}
