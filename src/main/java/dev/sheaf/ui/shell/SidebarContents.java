package dev.sheaf.ui.shell;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.shell.SidebarSection.Line;
import dev.sheaf.ui.shell.SidebarSection.More;
import java.util.ArrayList;
import java.util.List;

/// Finds out what stands in the sidebar; blocks.
final class SidebarContents {
  private final Library library;
  private final boolean signedIn;

  /// @param signedIn whether there is an account, and so a library of one's own
  SidebarContents(Library library, boolean signedIn) {
    this.library = library;
    this.signedIn = signedIn;
  }

  /// The lines that are always there, before anything is counted.
  List<SidebarSection> uncounted() {
    List<SidebarSection> sections = new ArrayList<>();
    if (signedIn) {
      sections.add(library(shelves()));
    }
    sections.add(discover(List.of(publicGists())));
    return sections;
  }

  List<SidebarSection> counted() throws GistException {
    List<SidebarSection> sections = new ArrayList<>();
    if (signedIn) {
      sections.add(library(countedShelves()));
    }
    List<Line> discover = new ArrayList<>(List.of(publicGists()));
    for (String login : library.people().followed()) {
      discover.add(person(login));
    }
    sections.add(discover(discover));
    return sections;
  }

  private static SidebarSection library(List<Line> lines) {
    return new SidebarSection("library", Messages.text("sidebar.library"), lines, null);
  }

  private static List<Line> shelves() {
    return List.of(
        line("all", "sidebar.all", new Shelf.All()),
        line("secret", "sidebar.secret", new Shelf.Secret()),
        line("public", "sidebar.public", new Shelf.Public()),
        line("starred", "sidebar.starred", new Shelf.Starred()));
  }

  private List<Line> countedShelves() throws GistException {
    List<Gist> own = library.local(new Shelf.All());
    int published = (int) own.stream().filter(Gist::isPublic).count();
    int starred = library.starred().size();
    int[] counts = {own.size(), own.size() - published, published, starred};
    List<Line> lines = new ArrayList<>();
    for (Line line : shelves()) {
      lines.add(line.counted(counts[lines.size()]));
    }
    return lines;
  }

  private static SidebarSection discover(List<Line> lines) {
    return new SidebarSection(
        "discover", Messages.text("sidebar.discover"), lines, More.ADD_PERSON);
  }

  // What is out there cannot be counted.
  private static Line publicGists() {
    return line("publicGists", "sidebar.publicGists", new Shelf.PublicGists());
  }

  private Line person(String login) throws GistException {
    Line line = new Line("person-" + login, "@" + DisplayText.line(login), new Place.Person(login));
    return line.counted(library.local(new Shelf.OfUser(login)).size());
  }

  private static Line line(String id, String label, Shelf shelf) {
    return new Line(id, Messages.text(label), new Place.OfShelf(shelf));
  }
}
