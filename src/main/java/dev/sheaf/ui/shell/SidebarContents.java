package dev.sheaf.ui.shell;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.shell.SidebarSection.Line;
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
      sections.add(
          section(
              "library",
              "sidebar.library",
              List.of(
                  line("all", "sidebar.all", new Shelf.All()),
                  line("secret", "sidebar.secret", new Shelf.Secret()),
                  line("public", "sidebar.public", new Shelf.Public()),
                  line("starred", "sidebar.starred", new Shelf.Starred()))));
    }
    sections.add(
        section(
            "discover",
            "sidebar.discover",
            List.of(line("publicGists", "sidebar.publicGists", new Shelf.PublicGists()))));
    return sections;
  }

  List<SidebarSection> counted() throws GistException {
    List<Gist> own = signedIn ? library.local(new Shelf.All()) : List.of();
    int published = (int) own.stream().filter(Gist::isPublic).count();
    List<SidebarSection> sections = new ArrayList<>();
    for (SidebarSection section : uncounted()) {
      List<Line> lines = new ArrayList<>();
      for (Line line : section.lines()) {
        lines.add(counted(line, own.size(), published));
      }
      sections.add(new SidebarSection(section.id(), section.heading(), lines));
    }
    return sections;
  }

  private Line counted(Line line, int own, int published) throws GistException {
    return switch (line.place()) {
      case Place.OfShelf(Shelf shelf) ->
          switch (shelf) {
            case Shelf.All _ -> line.counted(own);
            case Shelf.Secret _ -> line.counted(own - published);
            case Shelf.Public _ -> line.counted(published);
            case Shelf.Part part -> line.counted(library.local(part).size());
            case Shelf.Starred _ -> line.counted(library.starred().size());
            // What is out there cannot be counted.
            case Shelf.PublicGists _, Shelf.OfUser _ -> line;
          };
    };
  }

  private static SidebarSection section(String id, String heading, List<Line> lines) {
    return new SidebarSection(id, Messages.text(heading), lines);
  }

  private static Line line(String id, String label, Shelf shelf) {
    return new Line(id, Messages.text(label), new Place.OfShelf(shelf));
  }
}
