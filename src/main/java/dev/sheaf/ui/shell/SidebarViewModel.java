package dev.sheaf.ui.shell;

import dev.sheaf.library.Library;
import dev.sheaf.library.LibraryEvent;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.shell.SidebarSection.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where one can go, how much there is, and which place is open.
public final class SidebarViewModel implements AutoCloseable {
  private static final int MOST_LINES = 8;
  private static final Set<String> FOLDING =
      Set.of(SidebarContents.TAGS, SidebarContents.LANGUAGES, SidebarContents.OWNERS);

  private final Set<String> unfolded = new HashSet<>();
  private List<SidebarSection> counted = List.of();
  private final Consumer<Place> onOpen;
  private final ReadOnlyObjectWrapper<List<SidebarSection>> sections;
  private final ReadOnlyObjectWrapper<Place> open;
  private final Recount<List<SidebarSection>> counts;
  private final Background.Task listening;

  /// @param signedIn whether there is an account, and so a library of one's own
  /// @param onOpen told of each place that is opened
  public SidebarViewModel(
      Library library, Background background, boolean signedIn, Consumer<Place> onOpen) {
    this.onOpen = onOpen;
    SidebarContents contents = new SidebarContents(library, signedIn);
    sections = new ReadOnlyObjectWrapper<>(contents.uncounted());
    open = new ReadOnlyObjectWrapper<>(sections.get().getFirst().lines().getFirst().place());
    counts = new Recount<>(background, contents::counted, this::take);
    listening = background.<LibraryEvent>listen(library::listen, event -> counts.request());
    counts.request();
  }

  public ReadOnlyObjectProperty<List<SidebarSection>> sectionsProperty() {
    return sections.getReadOnlyProperty();
  }

  /// The place that is open, whether or not the sidebar has a line for it.
  public ReadOnlyObjectProperty<Place> openProperty() {
    return open.getReadOnlyProperty();
  }

  public void open(Place place) {
    open.set(place);
    onOpen.accept(place);
  }

  /// Goes where one is at the start.
  public void openFirst() {
    open(sections.get().getFirst().lines().getFirst().place());
  }

  /// The line of the open place, if there is one.
  public Optional<Line> openLine() {
    return lines().filter(line -> line.place().equals(open.get())).findFirst();
  }

  /// Everywhere one can go, with what is folded away.
  public List<Line> everywhere() {
    return (counted.isEmpty() ? sections.get() : counted)
        .stream().flatMap(section -> section.lines().stream()).toList();
  }

  /// Shows every line of a section, or only the first again.
  public void unfold(String section, boolean all) {
    if (all ? unfolded.add(section) : unfolded.remove(section)) {
      take(counted);
    }
  }

  private void take(List<SidebarSection> next) {
    counted = next;
    sections.set(
        next.stream()
            .map(
                section ->
                    FOLDING.contains(section.id())
                        ? section.folded(MOST_LINES, unfolded.contains(section.id()))
                        : section)
            .toList());
  }

  private Stream<Line> lines() {
    return sections.get().stream().flatMap(section -> section.lines().stream());
  }

  /// Counts again, where something happened that the library does not tell of.
  public void recount() {
    counts.request();
  }

  /// Stops listening: the account goes, or the window.
  @Override
  public void close() {
    listening.cancel();
  }
}
