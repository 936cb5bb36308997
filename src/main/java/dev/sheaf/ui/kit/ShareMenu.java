package dev.sheaf.ui.kit;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.ShareLinks;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;

/// The ways to hand a gist on: links of all kinds, its text with colours, and a clone.
public final class ShareMenu {
  private static final int MOST_FILES = 30;

  private final Notices notices;
  private final Deeds deeds;
  private final Menu root = new Menu(Messages.text("share.name"), Icon.SHARE.node());
  private final Menu files = new Menu(Messages.text("share.file"), Icon.FILE.node());
  private final MenuItem lines = new MenuItem(Messages.text("share.lines"), Icon.CODE.node());
  private final MenuItem clone = new MenuItem(Messages.text("share.clone"), Icon.CLONE.node());
  private final List<MenuItem> links;
  private Supplier<Optional<Lines>> selected = Optional::empty;
  private @Nullable Gist gist;

  /// What takes a library.
  ///
  /// @param copyText copies all texts of a gist with their looks
  /// @param copyLines copies the address of lines of the newest revision
  /// @param cloneInto clones a gist into a new folder of that one
  public record Deeds(
      Consumer<Gist> copyText,
      BiConsumer<Gist, Lines> copyLines,
      BiConsumer<Gist, Path> cloneInto) {}

  /// Lines of a file, counted from 1.
  public record Lines(String file, int first, int last) {}

  public ShareMenu(Notices notices, Deeds deeds) {
    this.notices = notices;
    this.deeds = deeds;
    MenuItem markdown = item("share.markdown", Icon.MARKDOWN);
    markdown.setOnAction(event -> withLinks((about, to) -> copy(to.markdown(titleOf(about)))));
    MenuItem embed = item("share.embed", Icon.CODE);
    embed.setOnAction(event -> withLinks((about, to) -> copy(to.embed())));
    MenuItem text = item("share.text", Icon.COPY);
    text.setOnAction(event -> withGist(deeds.copyText()));
    lines.setOnAction(
        event ->
            withGist(about -> selected.get().ifPresent(at -> deeds.copyLines().accept(about, at))));
    lines.setVisible(false);
    clone.setOnAction(event -> withGist(this::cloneInto));
    links = List.of(files, lines, markdown, embed);
    root.setId("share");
    clone.setId("share-clone");
    root.getItems().addAll(links);
    root.getItems().add(text);
    root.setOnShowing(event -> lines.setDisable(selected.get().isEmpty()));
  }

  private static MenuItem item(String key, Icon icon) {
    return new MenuItem(Messages.text(key), icon.node());
  }

  public Menu root() {
    return root;
  }

  /// Clones; stands apart, for it is more than a link.
  public MenuItem cloneItem() {
    return clone;
  }

  /// Offers a link to lines, too.
  ///
  /// @param lines what is selected; empty where that is not on the host as it stands
  public void offerLines(Supplier<Optional<Lines>> lines) {
    selected = lines;
    this.lines.setVisible(true);
  }

  /// Turns to a gist; null for one that is on no host.
  public void about(@Nullable Gist next) {
    gist = next;
    boolean onHost = next != null && next.page() != null;
    links.forEach(item -> item.setDisable(!onHost));
    root.setDisable(next == null);
    clone.setDisable(next == null || next.gitPullUrl() == null);
    files.getItems().clear();
    if (next != null) {
      next.files().stream().limit(MOST_FILES).map(this::file).forEach(files.getItems()::add);
    }
    files.setVisible(!files.getItems().isEmpty());
  }

  private MenuItem file(GistFile file) {
    MenuItem item = new MenuItem(DisplayText.line(file.name()));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> withLinks((about, to) -> copy(to.toFile(file.name()).toString())));
    return item;
  }

  private static String titleOf(Gist gist) {
    return gist.description().isBlank() ? gist.title() : gist.description();
  }

  private void cloneInto(Gist about) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Messages.text("share.clone.title"));
    File folder = chooser.showDialog(null);
    if (folder != null) {
      deeds.cloneInto().accept(about, folder.toPath());
    }
  }

  private void copy(String text) {
    Clipboard.copy(text);
    notices.done(Messages.text("share.copied", text));
  }

  private void withLinks(BiConsumer<Gist, ShareLinks> verb) {
    if (gist != null && gist.page() != null) {
      verb.accept(gist, new ShareLinks(gist.page().uri()));
    }
  }

  private void withGist(Consumer<Gist> verb) {
    if (gist != null) {
      verb.accept(gist);
    }
  }
}
