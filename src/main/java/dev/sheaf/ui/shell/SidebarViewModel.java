package dev.sheaf.ui.shell;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.library.Shelf;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Messages;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Which shelves there are, how much stands on each, and which one is open.
public final class SidebarViewModel implements AutoCloseable {
  private final Library library;
  private final Consumer<Shelf> onOpen;
  private final List<Item> items = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Item> selected;
  private final Recount<Map<Item, Integer>> counts;
  private final Background.Task listening;

  /// A line of the sidebar.
  public static final class Item {
    private final String id;
    private final String heading;
    private final String label;
    private final Shelf shelf;
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    private Item(String id, String heading, String label, Shelf shelf) {
      this.id = id;
      this.heading = heading;
      this.label = label;
      this.shelf = shelf;
    }

    public String id() {
      return id;
    }

    public String heading() {
      return heading;
    }

    public String label() {
      return label;
    }

    public ReadOnlyStringProperty countProperty() {
      return count.getReadOnlyProperty();
    }
  }

  /// @param signedIn whether there is an account, and so a library of one's own
  /// @param onOpen told of each shelf that is opened
  public SidebarViewModel(
      Library library, Background background, boolean signedIn, Consumer<Shelf> onOpen) {
    this.library = library;
    this.onOpen = onOpen;
    if (signedIn) {
      String heading = Messages.text("sidebar.library");
      items.add(new Item("all", heading, Messages.text("sidebar.all"), new Shelf.All()));
      items.add(new Item("secret", heading, Messages.text("sidebar.secret"), new Shelf.Secret()));
      items.add(new Item("public", heading, Messages.text("sidebar.public"), new Shelf.Public()));
      items.add(
          new Item("starred", heading, Messages.text("sidebar.starred"), new Shelf.Starred()));
    }
    items.add(
        new Item(
            "discover",
            Messages.text("sidebar.discover"),
            Messages.text("sidebar.publicGists"),
            new Shelf.PublicGists()));
    selected = new ReadOnlyObjectWrapper<>(items.getFirst());
    counts = new Recount<>(background, this::count, SidebarViewModel::show);
    listening = background.<LibraryEvent>listen(library::listen, event -> counts.request());
    counts.request();
  }

  public List<Item> items() {
    return List.copyOf(items);
  }

  public ReadOnlyObjectProperty<Item> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  public void open(Item item) {
    selected.set(item);
    onOpen.accept(item.shelf);
  }

  /// Stops listening: the account goes, or the window.
  @Override
  public void close() {
    listening.cancel();
  }

  private Map<Item, Integer> count() throws GistException {
    List<Gist> own = library.local(new Shelf.All());
    int published = (int) own.stream().filter(Gist::isPublic).count();
    int starred = library.starred().size();
    Map<Item, Integer> counted = new LinkedHashMap<>();
    for (Item item : items) {
      switch (item.shelf) {
        case Shelf.All all -> counted.put(item, own.size());
        case Shelf.Secret secret -> counted.put(item, own.size() - published);
        case Shelf.Public everyones -> counted.put(item, published);
        case Shelf.Starred stars -> counted.put(item, starred);
        // What is out there cannot be counted.
        case Shelf.PublicGists stream -> {}
        case Shelf.OfUser person -> {}
      }
    }
    return counted;
  }

  private static void show(Map<Item, Integer> counted) {
    counted.forEach((item, count) -> item.count.set(format(count)));
  }

  private static String format(int count) {
    return NumberFormat.getIntegerInstance().format(count);
  }
}
