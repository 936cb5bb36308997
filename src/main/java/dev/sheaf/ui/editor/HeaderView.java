package dev.sheaf.ui.editor;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Tag;
import dev.sheaf.ui.kit.Browser;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import dev.sheaf.ui.session.Request;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What a gist is about, whose it is, and the buttons that concern the whole of it.
final class HeaderView {
  // In less, it would take the room of the tags; the menu has it, too.
  private static final double ROOM_FOR_ID = 560;

  private final VBox root = new VBox();
  private final EditorViewModel model;
  private final InstantSource clock;
  private final DescriptionView description;
  private final VisibilityView visibility;
  private final Button star = Buttons.labelled(Icon.STAR, Messages.text("editor.star"));
  private final Button fork = Buttons.labelled(Icon.FORK, Messages.text("editor.fork"));
  private final MoreMenu more;
  private final HBox about = new HBox();
  private final BooleanProperty onHost = new SimpleBooleanProperty();
  private final Hyperlink owner = new Hyperlink();
  private final HBox tags = new HBox();
  private final Hyperlink forkedFrom = new Hyperlink();
  private final Hyperlink id = new Hyperlink();
  private @Nullable Head head;
  private Subscription shown = Subscription.EMPTY;

  HeaderView(EditorViewModel model, Browser browser, InstantSource clock, MoreMenu.Verbs verbs) {
    this.model = model;
    this.clock = clock;
    description = new DescriptionView(model::describe);
    visibility = new VisibilityView(model::choose, model::copyForOthers, this::openPage);
    more = new MoreMenu(model.notices(), browser, verbs);
    star.setId("editor-star");
    star.setMinWidth(Region.USE_PREF_SIZE);
    star.setOnAction(event -> model.toggleStar());
    star.disableProperty().bind(model.offers().starProperty().not());
    fork.setId("editor-fork");
    fork.setMinWidth(Region.USE_PREF_SIZE);
    fork.setOnAction(event -> model.fork());
    fork.disableProperty().bind(model.offers().forkProperty().not());
    root.getStyleClass().add("gist-header");
    root.getChildren().addAll(firstLine(), secondLine());
  }

  private Node firstLine() {
    HBox title = new HBox(description.root(), visibility.root());
    title.getStyleClass().add("title-line");
    title.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMinWidth(0);
    HBox buttons = new HBox(star, fork, more.root());
    buttons.getStyleClass().add("buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(title, buttons);
    line.getStyleClass().add("first-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node secondLine() {
    about.getStyleClass().add("about");
    about.setAlignment(Pos.CENTER_LEFT);
    owner.setId("editor-owner");
    owner.getStyleClass().add("owner");
    owner.setOnAction(event -> showOwner());
    tags.getStyleClass().add("tags");
    id.setId("editor-id");
    id.getStyleClass().add("gist-id");
    id.setMinWidth(Region.USE_PREF_SIZE);
    id.visibleProperty().bind(onHost.and(about.widthProperty().greaterThan(ROOM_FOR_ID)));
    id.managedProperty().bind(id.visibleProperty());
    id.setOnAction(
        event -> {
          id.setVisited(false);
          more.copyId();
        });
    forkedFrom.setId("editor-forked-from");
    forkedFrom.getStyleClass().add("gist-id");
    forkedFrom.setGraphic(Icon.FORK.node());
    forkedFrom.setMinWidth(Region.USE_PREF_SIZE);
    forkedFrom.managedProperty().bind(forkedFrom.visibleProperty());
    forkedFrom.setOnAction(
        event -> {
          forkedFrom.setVisited(false);
          model.showForkedFrom();
        });
    about.getChildren().addAll(owner, forkedFrom, tags, id);
    return about;
  }

  private void openPage() {
    more.openInBrowser();
  }

  private void showOwner() {
    owner.setVisited(false);
    Head.OnHost saved = head == null ? null : head.saved();
    if (saved != null && saved.login() != null) {
      model.session().request(new Request.ShowPerson(saved.login()));
    }
  }

  Node root() {
    return root;
  }

  MoreMenu more() {
    return more;
  }

  /// Takes the description that is being typed.
  void commit() {
    description.commit();
  }

  void editDescription() {
    description.edit();
  }

  void show(EditedGist gist) {
    shown.unsubscribe();
    shown =
        Subscription.combine(
            gist.editProperty().subscribe(() -> render(Head.of(gist, model.session()))),
            gist.editProperty().subscribe(edit -> more.shareable(savedOf(edit))),
            gist.starProperty().subscribe(this::render));
    render(Head.of(gist, model.session()));
  }

  private static @Nullable Gist savedOf(GistEdit edit) {
    SavedGist saved = edit.saved();
    return saved == null ? null : saved.gist();
  }

  private void render(EditedGist.Star state) {
    boolean starred = state == EditedGist.Star.YES;
    star.setText(Messages.text(starred ? "editor.starred" : "editor.star"));
    star.setGraphic((starred ? Icon.STARRED : Icon.STAR).node());
    String key = KeyCombination.valueOf("Shortcut+D").getDisplayText();
    star.setTooltip(
        new Tooltip(
            Messages.text(starred ? "editor.starred.explained" : "editor.star.explained", key)));
  }

  private void render(Head next) {
    if (next.equals(head)) {
      return;
    }
    head = next;
    description.show(next);
    visibility.show(next);
    more.show(next);
    tags.getChildren().setAll(next.tags().stream().map(HeaderView::tag).toList());
    tags.setManaged(!next.tags().isEmpty());
    Head.OnHost saved = next.saved();
    for (Node node : new Node[] {star, fork, more.root()}) {
      node.setVisible(saved != null);
      node.setManaged(saved != null);
    }
    onHost.set(saved != null);
    forkedFrom.setVisible(saved != null && saved.forkedFrom() != null);
    if (saved == null) {
      owner.setText(Messages.text("editor.new.about"));
      owner.setTooltip(null);
    } else {
      String from = String.valueOf(saved.forkedFrom());
      forkedFrom.setText(from);
      forkedFrom.setAccessibleText(Messages.text("editor.forkOf", from));
      forkedFrom.setTooltip(new Tooltip(Messages.text("editor.forkOf.open", from)));
      id.setText(Messages.text("editor.id", saved.shortId()));
      id.setTooltip(new Tooltip(Messages.text("editor.id.copy", saved.id())));
      grow(clock.instant());
    }
  }

  /// Says anew how long ago things happened.
  void grow(Instant now) {
    Head.OnHost saved = head == null ? null : head.saved();
    if (saved != null) {
      ZoneId zone = ZoneId.systemDefault();
      String age = TimeText.inWords(saved.updatedAt(), now, zone);
      owner.setText(Messages.text("editor.about", saved.owner(), age));
      owner.setTooltip(new Tooltip(TimeText.exact(saved.updatedAt(), zone)));
    }
  }

  private static Node tag(Tag tag) {
    Label label = new Label(tag.toString());
    label.getStyleClass().add("tag");
    return label;
  }
}
