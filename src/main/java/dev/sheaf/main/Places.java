package dev.sheaf.main;

import dev.sheaf.library.Shelf;
import dev.sheaf.ui.gists.GistListView;
import dev.sheaf.ui.gists.GistListViewModel;
import dev.sheaf.ui.gists.SeveralView;
import dev.sheaf.ui.kit.Lazily;
import dev.sheaf.ui.search.SearchView;
import dev.sheaf.ui.search.SearchViewModel;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.shell.Place;
import dev.sheaf.ui.shell.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/// What stands left of the editor in each place, and where the editor gives way to something else.
final class Places {
  private final GistListViewModel list;
  private final GistListView listView;
  private final PersonPlace person;
  private final Work work;
  private final SearchViewModel search;
  private final Lazily<SearchView> searchView;
  private final Region editor;
  private final Runnable edit;
  private final List<Instead> instead;
  private final Lazily<Region> several;
  private final Slot left;
  private final Slot middle;
  private Region behind;

  /// The panes of gists.
  ///
  /// @param instead what stands in place of the editor now and then
  /// @param edit moves the focus to the editor's text
  /// @param person the list, with whose gists they are
  record Gists(
      GistListViewModel list,
      GistListView listView,
      PersonPlace person,
      Region editor,
      List<Instead> instead,
      Runnable edit) {}

  Places(Gists gists, Session session, Work work, SearchViewModel search) {
    this.list = gists.list();
    this.listView = gists.listView();
    this.editor = gists.editor();
    this.edit = gists.edit();
    this.work = work;
    this.instead = new ArrayList<>(gists.instead());
    instead.add(work.data());
    this.search = search;
    this.searchView = new Lazily<>(() -> new SearchView(search, gists.edit()));
    this.person = gists.person();
    this.behind = person.root();
    this.left = new Slot(behind);
    this.middle = new Slot(editor);
    this.several = new Lazily<>(() -> new SeveralView(list.several()).root());
    session.shownProperty().subscribe(shown -> showGists());
    list.several().chosenProperty().subscribe(rows -> showGists());
    work.onCompare(comparing -> middle.show(comparing ? work.comparison() : editor));
    instead.forEach(this::follow);
    search.queryProperty().subscribe((before, query) -> searched(query));
  }

  private void showGists() {
    middle.show(list.several().chosenProperty().get().isEmpty() ? editor : several.get());
  }

  Region left() {
    return left.root();
  }

  Region middle() {
    return middle.root();
  }

  /// Tells whether something stands there that needs the list's room, too, and the inspector's.
  void onWide(Consumer<Boolean> wide, Consumer<Boolean> alone) {
    instead.forEach(one -> one.onOpen(wide));
    work.data().onOpen(alone);
  }

  /// Moves the focus to what stands left of the editor, where that is gists.
  void focusGists() {
    if (search.queryProperty().get().isBlank()) {
      listView.focusRows();
    } else {
      searchView.get().focusAnswers();
    }
  }

  // Where one opens, the others give way.
  private void follow(Instead one) {
    one.onOpen(
        looking -> {
          if (looking) {
            instead.stream().filter(other -> !other.equals(one)).forEach(Instead::leave);
          }
          boolean focused = hasFocus(one.pane());
          middle.show(looking ? one.pane() : editor);
          if (focused && !looking) {
            edit.run();
          }
        });
  }

  // The pane itself still says so when the focus left it while it was out of the window.
  private static boolean hasFocus(Region pane) {
    Scene scene = pane.getScene();
    Node each = scene == null ? null : scene.getFocusOwner();
    while (each != null && !each.equals(pane)) {
      each = each.getParent();
    }
    return each != null;
  }

  private void searched(String query) {
    if (!query.isBlank()) {
      instead.forEach(Instead::leave);
      middle.show(editor);
      left.show(searchView.get().root());
    } else {
      left.show(behind);
      if (behind.equals(person.root())) {
        showGists();
      }
    }
  }

  // What is there again once the search is over.
  private void stand(Region pane) {
    behind = pane;
    left.show(pane);
  }

  void open(Place place) {
    instead.forEach(Instead::leave);
    middle.show(editor);
    if (!(place instanceof Place.Found)) {
      search.queryProperty().set("");
    }
    if (!(place instanceof Place.Person || place instanceof Place.Found)) {
      person.leave();
    }
    switch (place) {
      case Place.OfShelf(Shelf shelf) -> {
        list.show(shelf);
        stand(person.root());
      }
      case Place.Found(String query) -> search.queryProperty().set(query);
      case Place.Person(String login) -> {
        person.show(login);
        list.show(new Shelf.OfUser(login));
        stand(person.root());
      }
      case Place.Drafts() -> {
        work.readDrafts();
        stand(work.drafts());
      }
      case Place.Outbox() -> stand(work.outbox());
      case Place.Trash() -> {
        stand(work.trash());
        middle.show(work.trashTexts());
      }
      case Place.Data() -> work.data().open();
    }
  }
}
