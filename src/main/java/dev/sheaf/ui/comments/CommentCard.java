package dev.sheaf.ui.comments;

import dev.sheaf.markdown.Block;
import dev.sheaf.ui.kit.AvatarView;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.markdown.Column;
import dev.sheaf.ui.markdown.Row;
import dev.sheaf.ui.markdown.Selection;
import java.time.ZoneId;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One comment: who wrote it and when, what it says, and what can be done about it.
final class CommentCard {
  private static final PseudoClass NEW = PseudoClass.getPseudoClass("new");
  private static final double AVATAR = 28;
  // So much of a comment is shown at once; the rest unfolds, or a long one would fill the panel.
  private static final int MOST_BLOCKS = 30;
  private static final int MOST_LINES = 80;

  private final CommentWorld world;
  private final CommentActions actions;
  private final Column root = new Column();
  private final StackPane avatar = new StackPane();
  private final Label login = new Label();
  private final Label badge = new Label();
  private final Label fresh = new Label(Messages.text("comments.new"));
  private final Label when = new Label();
  private final Tooltip exactly = new Tooltip();
  private final Column body = new Column();
  private final Button unfold = new Button(Messages.text("comments.unfold"));
  private final Label note = new Label();
  private final Button undo = new Button(Messages.text("comments.undo"));
  private final Row state = new Row(note, undo);
  private @Nullable CommentRow shown;
  // A click takes the focus, and with it the selection, before its button hears of it.
  private String pressed = "";

  CommentCard(CommentWorld world, CommentActions actions) {
    this.world = world;
    this.actions = actions;
    root.getStyleClass().add("comment-row");
    body.getStyleClass().addAll("blocks", "comment-body");
    unfold.getStyleClass().add("small");
    unfold.setOnAction(event -> unfold());
    root.getChildren().addAll(head(), state(), body, unfold);
    for (Region region : new Region[] {badge, fresh, unfold, state}) {
      region.managedProperty().bind(region.visibleProperty());
    }
    root.setOnContextMenuRequested(
        event -> menu("").show(root, event.getScreenX(), event.getScreenY()));
    world.now().subscribe(this::grow);
  }

  private Region head() {
    login.getStyleClass().add("login");
    CutText.explain(login);
    badge.getStyleClass().add("badge");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    fresh.getStyleClass().addAll("badge", "fresh");
    fresh.setMinWidth(Region.USE_PREF_SIZE);
    when.getStyleClass().add("when");
    when.setTooltip(exactly);
    HBox name = new HBox(login, badge);
    name.getStyleClass().add("name");
    HBox age = new HBox(fresh, when);
    age.getStyleClass().add("name");
    VBox words = new VBox(name, age);
    words.getStyleClass().add("words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button quote = Buttons.icon(Icon.REPLY, Messages.text("comments.quote"));
    quote.setTooltip(new Tooltip(Messages.text("comments.quote") + " (R)"));
    quote.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = Selection.in(body));
    quote.setOnAction(event -> quote(takePressed()));
    Button more = Buttons.icon(Icon.MORE, Messages.text("comments.more"));
    more.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = Selection.in(body));
    more.setOnAction(event -> menu(takePressed()).show(more, Side.BOTTOM, 0, 0));
    HBox head = new HBox(avatar, words, quote, more);
    head.getStyleClass().add("head");
    return head;
  }

  private String takePressed() {
    String part = pressed;
    pressed = "";
    return part;
  }

  private Region state() {
    undo.setOnAction(
        event -> {
          if (shown != null) {
            actions.undo(shown);
          }
        });
    undo.getStyleClass().add("small");
    undo.setMinWidth(Region.USE_PREF_SIZE);
    note.getStyleClass().add("note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(note, Priority.ALWAYS);
    state.getStyleClass().add("state");
    return state;
  }

  Region root() {
    return root;
  }

  void show(CommentRow row) {
    CommentRow before = shown;
    if (row.equals(before)) {
      return;
    }
    shown = row;
    if (before == null || !row.author().equals(before.author())) {
      AvatarView picture = new AvatarView(row.author().login(), AVATAR);
      world.pictures().find(row.author().avatar(), picture::show);
      avatar.getChildren().setAll(picture.root());
    }
    login.setText(row.author().login());
    badge.setText(row.author().badge());
    badge.setVisible(!row.author().badge().isEmpty());
    fresh.setVisible(row.isNew());
    root.pseudoClassStateChanged(NEW, row.isNew());
    exactly.setText(row.times().exact(ZoneId.systemDefault()));
    grow();
    if (before == null || !row.blocks().equals(before.blocks()) || row.id() != before.id()) {
      fill(row);
    }
    CommentRow.Waiting waiting = row.waiting();
    state.setVisible(waiting != null);
    note.setText(waiting == null ? "" : waiting.note());
  }

  private void grow() {
    if (shown != null) {
      when.setText(shown.times().inWords(world.now().getValue(), ZoneId.systemDefault()));
    }
  }

  private void fill(CommentRow row) {
    List<Block> blocks = row.blocks();
    int most = world.unfolded().contains(row.id()) ? blocks.size() : beginning(blocks);
    body.getChildren().setAll(blocks.stream().limit(most).map(world.nodes()::of).toList());
    unfold.setVisible(most < blocks.size());
  }

  private static int beginning(List<Block> blocks) {
    int most = Math.min(1, blocks.size());
    while (most < Math.min(MOST_BLOCKS, blocks.size()) && blocks.get(most).line() < MOST_LINES) {
      most++;
    }
    return most;
  }

  private void unfold() {
    if (shown != null) {
      world.unfolded().add(shown.id());
      fill(shown);
    }
  }

  /// Answers what is selected of it, or all.
  void quote() {
    quote(Selection.in(body));
  }

  private void quote(String part) {
    if (shown != null) {
      actions.quote(shown, part);
    }
  }

  private ContextMenu menu(String part) {
    ContextMenu menu = new ContextMenu();
    if (shown != null) {
      menu.getItems().setAll(CommentMenu.of(shown, part, actions));
    }
    return menu;
  }
}
