package dev.sheaf.ui.editor;

import dev.sheaf.gist.DiskName;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Picker;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The files of a gist as tabs: choose, add, rename, delete.
final class FileTabsView {
  private final EditorViewModel model;
  private final Runnable focusCode;
  private final Runnable addFiles;
  private final NameField field;
  private final Button add = Buttons.icon(Icon.ADD, Messages.text("editor.file.add"));
  private final Button others = new Button();
  private final Picker<FileTab> list;
  private final TabRow root;
  private @Nullable EditedGist gist;
  private List<FileTab> tabs = List.of();
  private Subscription shown = Subscription.EMPTY;

  /// @param focusCode moves the focus to the front file's text
  /// @param addFiles asks for files of this machine and adds them
  FileTabsView(EditorViewModel model, Runnable focusCode, Runnable addFiles) {
    this.model = model;
    this.addFiles = addFiles;
    this.focusCode = focusCode;
    field = new NameField(this::named, this::endNaming);
    list =
        new Picker<>(
            "editor-files",
            new Picker.Words(
                Messages.text("editor.files"),
                Messages.text("editor.files.filter"),
                Messages.text("editor.files.none")),
            FileTabsView::name,
            this::choose);
    add.setId("editor-add-file");
    add.getStyleClass().add("add-file");
    add.setOnAction(event -> name(new Naming.Add()));
    others.setId("editor-other-files");
    others.getStyleClass().addAll("flat", "other-files");
    others.setGraphic(Icon.DOWN.node());
    others.setOnAction(event -> showOthers());
    TabCell.Actions actions =
        new TabCell.Actions(this::choose, this::rename, this::delete, this::fill, this::lend);
    root =
        new TabRow(
            () -> new TabCell(actions),
            new TabRow.Ends(field.root(), add, others, this::tellHidden));
    root.setId("editor-tabs");
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    root.addEventHandler(ScrollEvent.SCROLL, this::scroll);
  }

  Node root() {
    return root;
  }

  void show(EditedGist next) {
    shown.unsubscribe();
    field.stop();
    if (gist != null && !gist.equals(next)) {
      gist.endNaming();
    }
    gist = next;
    shown =
        Subscription.combine(
            next.editProperty().subscribe(() -> render(next)),
            next.frontProperty().subscribe(() -> render(next)),
            next.namingProperty().subscribe(naming -> ask(next, naming)));
    render(next);
  }

  /// Takes the name that is being typed.
  void commit() {
    field.settle();
  }

  private void render(EditedGist shownGist) {
    tabs = FileTab.of(shownGist.edit(), shownGist.frontProperty().get(), shownGist.isChangeable());
    root.show(tabs, shownGist.namingProperty().get(), shownGist.isChangeable());
  }

  private void tellHidden(int hidden) {
    others.setText(Messages.text("editor.files.more", hidden));
    others.setAccessibleText(Messages.text("editor.files.more.spoken", hidden));
  }

  private static Picker.Name name(FileTab tab) {
    return new Picker.Name(tab.unsaved() ? tab.name() + " ●" : tab.name(), tab.spoken());
  }

  private void showOthers() {
    FileTab front = tabs.stream().filter(FileTab::inFront).findFirst().orElse(null);
    list.show(tabs, front, others, VerticalDirection.DOWN);
  }

  private void choose(FileTab tab) {
    if (gist != null) {
      gist.bringToFront(tab.key());
      focusCode.run();
    }
  }

  private void rename(FileTab tab) {
    name(new Naming.Rename(tab.key()));
  }

  private void delete(FileTab tab) {
    model.files().delete(tab.key());
  }

  private void saveCopy(FileTab tab) {
    EditedGist from = gist;
    if (from != null) {
      Window window = root.getScene().getWindow();
      FileDialogs.save(window, DiskName.of(tab.name()))
          .ifPresent(target -> model.files().copies().save(from, tab.key(), target));
    }
  }

  private void lend(FileTab tab, Consumer<Path> taker) {
    if (gist != null) {
      model.files().copies().lend(gist, tab.key(), taker);
    }
  }

  private void name(Naming naming) {
    if (gist != null && gist.isChangeable()) {
      gist.name(naming);
    }
  }

  private void ask(EditedGist shownGist, Optional<Naming> naming) {
    render(shownGist);
    if (naming.isEmpty()) {
      return;
    }
    switch (naming.get()) {
      case Naming.Add() -> field.ask("", names(shownGist, null));
      case Naming.Rename(FileKey key) ->
          shownGist
              .edit()
              .file(key)
              .ifPresent(file -> field.ask(file.name(), names(shownGist, file)));
    }
  }

  private static List<String> names(EditedGist gist, @Nullable FileEdit but) {
    return gist.edit().files().stream()
        .filter(file -> !file.equals(but))
        .map(FileEdit::name)
        .toList();
  }

  private void named(String name) {
    Optional<Naming> naming = gist == null ? Optional.empty() : gist.namingProperty().get();
    if (naming.isPresent()) {
      switch (naming.get()) {
        case Naming.Add() -> model.files().add(name);
        case Naming.Rename(FileKey key) -> model.files().rename(key, name);
      }
    }
  }

  private void endNaming(boolean byKey) {
    if (gist != null) {
      gist.endNaming();
    }
    if (byKey) {
      focusCode.run();
    }
  }

  private void fill(FileTab tab, ContextMenu menu) {
    MenuItem rename = item("editor-tab-rename", "editor.file.rename", Icon.EDIT);
    rename.setOnAction(event -> rename(tab));
    MenuItem delete = item("editor-tab-delete", "editor.file.delete", Icon.DELETE);
    delete.setOnAction(event -> delete(tab));
    MenuItem copy = item("editor-tab-copy", "editor.file.copyName", Icon.COPY);
    copy.setOnAction(event -> Clipboard.copy(tab.name()));
    MenuItem save = item("editor-tab-save", "editor.file.saveCopy", Icon.DOWNLOAD);
    save.setOnAction(event -> saveCopy(tab));
    MenuItem addAll = item("editor-tab-add-files", "editor.file.addAll", Icon.FILE);
    addAll.setOnAction(event -> addFiles.run());
    boolean fixed = gist == null || !gist.isChangeable();
    rename.setDisable(fixed);
    delete.setDisable(fixed);
    addAll.setDisable(fixed);
    menu.getItems()
        .addAll(
            rename, copy, save, new SeparatorMenuItem(), addAll, new SeparatorMenuItem(), delete);
  }

  private static MenuItem item(String id, String key, Icon icon) {
    MenuItem item = new MenuItem(Messages.text(key), icon.node());
    item.setId(id);
    return item;
  }

  private void key(KeyEvent event) {
    if (event.getTarget() instanceof TextField) {
      return;
    }
    if (event.getCode() == KeyCode.LEFT) {
      model.previousFile();
      event.consume();
    } else if (event.getCode() == KeyCode.RIGHT) {
      model.nextFile();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
      focusCode.run();
      event.consume();
    }
  }

  private void scroll(ScrollEvent event) {
    double way = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
    if (way > 0) {
      root.scroll(-1);
    } else if (way < 0) {
      root.scroll(1);
    }
    event.consume();
  }
}
