package dev.sheaf.ui.comments;

import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelView;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.markdown.BlockNodes;
import dev.sheaf.ui.markdown.CodeColours;
import dev.sheaf.ui.markdown.MarkdownView;
import dev.sheaf.ui.markdown.Outside;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The Comments panel.
public final class CommentsView {
  static final String QUOTE = "r";
  private static final String EDIT = "e";

  private final CommentsViewModel model;
  private final Outside outside;
  private final PanelView<CommentRow> panel;
  private final ComposerView composer;
  private final HBox news = new HBox();
  private final Label howMany = new Label();
  private final VBox root = new VBox();

  /// @param outside what comments may ask of the world
  public CommentsView(CommentsViewModel model, Outside outside, CodeColours colours) {
    this.model = model;
    this.outside = outside;
    PanelModel<CommentRow> rows = model.panel();
    CommentWorld world =
        new CommentWorld(
            model.pictures(),
            rows.nowProperty(),
            new BlockNodes(outside, colours, anchor -> {}),
            new HashSet<>());
    Verbs verbs = new Verbs();
    panel =
        new PanelView<>(Messages.text("comments.name"), rows, CommentsView::empty)
            .growing(() -> new CommentCell(world, verbs));
    panel.root().setId("comments");
    panel.root().addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, verbs));
    panel.root().addEventHandler(KeyEvent.KEY_TYPED, event -> type(event, verbs));
    composer = new ComposerView(model.composer(), new MarkdownView(outside, colours));
    showWhen(composer.root(), model.writableProperty());
    VBox.setVgrow(panel.root(), Priority.ALWAYS);
    root.getChildren().addAll(news(), panel.root(), composer.root(), closed());
    rows.stateProperty().subscribe(state -> tellNews());
  }

  private static void showWhen(Region region, ObservableBooleanValue condition) {
    region.visibleProperty().bind(condition);
    region.managedProperty().bind(condition);
  }

  public Region root() {
    return root;
  }

  private Region news() {
    Button jump = new Button(Messages.text("comments.new.show"));
    jump.getStyleClass().add("small");
    jump.setMinWidth(Region.USE_PREF_SIZE);
    jump.setOnAction(event -> showNew());
    HBox.setHgrow(howMany, Priority.ALWAYS);
    howMany.setMaxWidth(Double.MAX_VALUE);
    news.getStyleClass().add("comment-news");
    news.getChildren().addAll(howMany, jump);
    news.managedProperty().bind(news.visibleProperty());
    return news;
  }

  private Region closed() {
    Label why = new Label();
    why.getStyleClass().add("comments-closed");
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    why.managedProperty().bind(why.visibleProperty());
    model
        .closedProperty()
        .subscribe(
            reason -> {
              why.setVisible(reason.isPresent());
              why.setText(reason.orElse(""));
            });
    return why;
  }

  private void tellNews() {
    long many = model.newOnes();
    news.setVisible(many > 0);
    howMany.setText(Messages.text("comments.new.count", many));
  }

  private void showNew() {
    panel.list().getItems().stream()
        .filter(CommentRow::isNew)
        .findFirst()
        .ifPresent(panel.list()::scrollTo);
  }

  private Optional<CommentRow> selected() {
    return Optional.ofNullable(panel.list().getSelectionModel().getSelectedItem());
  }

  private void press(KeyEvent event, Verbs verbs) {
    if (event.getCode() == KeyCode.DELETE) {
      selected().filter(CommentRow::isChangeable).ifPresent(verbs::delete);
    }
  }

  // A key that is only pressed would be typed into the field that has the focus by then.
  private void type(KeyEvent event, Verbs verbs) {
    switch (event.getCharacter()) {
      case QUOTE -> selected().ifPresent(row -> verbs.quote(row, ""));
      case EDIT -> selected().filter(CommentRow::isChangeable).ifPresent(verbs::edit);
      default -> {}
    }
  }

  private static Placeholder empty() {
    return new Placeholder(
        Icon.COMMENT, Messages.text("comments.empty.title"), Messages.text("comments.empty.text"));
  }

  private final class Verbs implements CommentActions {
    @Override
    public void edit(CommentRow row) {
      model.edit(row);
      composer.focus();
    }

    @Override
    public void delete(CommentRow row) {
      model.delete(row);
    }

    @Override
    public void undo(CommentRow row) {
      model.undo(row);
    }

    @Override
    public void quote(CommentRow row, String selected) {
      if (model.writableProperty().get()) {
        model.quote(row, selected);
        composer.focus();
      }
    }

    @Override
    public void copyLink(CommentRow row) {
      URI page = row.page();
      if (page != null) {
        Clipboard.copy(page.toString());
        model.copied("comments.link.copied");
      }
    }

    @Override
    public void copyText(CommentRow row) {
      Clipboard.copy(row.body());
      model.copied("comments.text.copied");
    }

    @Override
    public void browse(CommentRow row) {
      URI page = row.page();
      if (page != null) {
        outside.open(page);
      }
    }
  }
}
