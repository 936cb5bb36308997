package dev.sheaf.ui.shell;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Tag;
import dev.sheaf.library.Facets;
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
  static final String TAGS = "tags";
  static final String LANGUAGES = "languages";
  private static final String KEPT = "search-";

  static final String OWNERS = "owners";

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
      List<Line> lines = new ArrayList<>(shelves());
      lines.add(drafts());
      lines.add(trash());
      sections.add(library(lines));
    }
    sections.add(discover(List.of(publicGists())));
    sections.add(data());
    return sections;
  }

  List<SidebarSection> counted() throws GistException {
    List<SidebarSection> sections = new ArrayList<>();
    if (signedIn) {
      sections.add(library(countedShelves()));
    }
    List<String> searches = library.finding().savedSearches().all();
    if (!searches.isEmpty()) {
      List<Line> lines = searches.stream().map(SidebarContents::search).toList();
      sections.add(section("searches", "sidebar.searches", lines));
    }
    List<Line> discover = new ArrayList<>(List.of(publicGists()));
    for (String login : library.people().followed()) {
      discover.add(person(login));
    }
    sections.add(discover(discover));
    if (signedIn) {
      sections.addAll(facets());
    }
    sections.add(data());
    return sections;
  }

  private List<SidebarSection> facets() throws GistException {
    List<SidebarSection> sections = new ArrayList<>();
    Facets facets = library.finding().facets();
    String me = library.account().map(Account::login).orElse("");
    if (!facets.tags().isEmpty()) {
      List<Line> lines = facets.tags().stream().map(SidebarContents::tag).toList();
      sections.add(section(TAGS, "sidebar.tags", lines));
    }
    if (!facets.languages().isEmpty()) {
      List<Line> lines = facets.languages().stream().map(SidebarContents::language).toList();
      sections.add(section(LANGUAGES, "sidebar.languages", lines));
    }
    List<Line> owners =
        facets.owners().stream()
            .filter(owner -> !owner.name().equals(me))
            .map(SidebarContents::owner)
            .toList();
    if (!owners.isEmpty()) {
      sections.add(section(OWNERS, "sidebar.owners", owners));
    }
    return sections;
  }

  private static Line owner(Facets.Facet facet) {
    String login = facet.name();
    Place found = new Place.Found("user:" + login);
    return new Line("owner-" + login, "@" + DisplayText.line(login), found).counted(facet.gists());
  }

  private static SidebarSection section(String id, String heading, List<Line> lines) {
    return new SidebarSection(id, Messages.text(heading), lines, null);
  }

  static boolean isKeptSearch(Line line) {
    return line.id().startsWith(KEPT);
  }

  private static Line search(String query) {
    return new Line(KEPT + query, DisplayText.line(query), new Place.Found(query));
  }

  private static Line tag(Facets.Facet facet) {
    Tag tag = new Tag(facet.name());
    return new Line(
            "tag-" + tag.name(),
            DisplayText.line(tag.toString()),
            new Place.OfShelf(new Shelf.Tagged(tag)))
        .counted(facet.gists());
  }

  private static Line language(Facets.Facet facet) {
    return new Line(
            "language-" + facet.name(),
            DisplayText.line(facet.name()),
            new Place.OfShelf(new Shelf.InLanguage(facet.name())))
        .counted(facet.gists());
  }

  private static SidebarSection library(List<Line> lines) {
    return section("library", "sidebar.library", lines);
  }

  private static List<Line> shelves() {
    return List.of(
        line("all", "sidebar.all", new Shelf.All()),
        line("secret", "sidebar.secret", new Shelf.Secret()),
        line("public", "sidebar.public", new Shelf.Public()),
        line("starred", "sidebar.starred", new Shelf.Starred()),
        line("pinned", "sidebar.pinned", new Shelf.Pinned()),
        line("recent", "sidebar.recent", new Shelf.Recent()));
  }

  private static Line drafts() {
    return line("drafts", "sidebar.drafts", new Place.Drafts());
  }

  private static Line trash() {
    return line("trash", "sidebar.trash", new Place.Trash());
  }

  private List<Line> countedShelves() throws GistException {
    List<Gist> own = library.local(new Shelf.All());
    int published = (int) own.stream().filter(Gist::isPublic).count();
    int starred = library.starred().size();
    int pinned = library.local(new Shelf.Pinned()).size();
    int[] counts = {own.size(), own.size() - published, published, starred, pinned};
    List<Line> lines = new ArrayList<>();
    for (Line line : shelves()) {
      int place = lines.size();
      lines.add(place < counts.length ? line.counted(counts[place]) : line);
    }
    lines.add(drafts().counted(library.drafts().all().size()));
    int waiting = library.outbox().all().size();
    if (waiting > 0) {
      lines.add(line("outbox", "sidebar.outbox", new Place.Outbox()).counted(waiting));
    }
    lines.add(trash().counted(library.trash().count()));
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
    return line.counted(library.local(new Shelf.OfUser(login)).size())
        .withFresh(library.people().unseen(login));
  }

  private static SidebarSection data() {
    return section(
        "data", "sidebar.data", List.of(line("data", "sidebar.data.ask", new Place.Data())));
  }

  private static Line line(String id, String label, Shelf shelf) {
    return line(id, label, new Place.OfShelf(shelf));
  }

  private static Line line(String id, String label, Place place) {
    return new Line(id, Messages.text(label), place);
  }
}
