package dev.sheaf.ui.editor;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.code.Refusal;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Browser;
import dev.sheaf.ui.kit.Confirm;
import dev.sheaf.ui.kit.EveryMinute;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Later;
import dev.sheaf.ui.kit.Lazily;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Milestone;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.kit.ShareMenu;
import dev.sheaf.ui.session.Spot;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The pane in which a gist is read and changed.
public final class EditorView {
  private static final Duration BEFORE_SKELETON = Duration.millis(150);

  private final StackPane root = new StackPane();
  private final VBox gistPane = new VBox();
  private final Cover cover = new Cover(gistPane);
  private final EditorViewModel model;
  private final CodeView code;
  private boolean focusWanted;
  private final HeaderView header;
  private final FileTabsView tabs;
  private final BannersView banners;
  private final ContentView content;
  private final StatusLineView status;
  private final Lazily<MergeView> merge;
  private final GistFindViewModel find;
  private final Lazily<TwinView> twin;
  private final TextTools tools;
  private final Background.Task minutes;
  private final Later skeletonLater = new Later(BEFORE_SKELETON);
  private Subscription merging = Subscription.EMPTY;

  /// @param milestones is told when a text is shown, and when it has its colours
  public EditorView(
      EditorViewModel model,
      Background background,
      Browser browser,
      InstantSource clock,
      Consumer<Milestone> milestones) {
    this.model = model;
    code = new CodeView(background);
    code.setOnHighlight(() -> milestones.accept(Milestone.HIGHLIGHT_VISIBLE));
    code.root()
        .addEventHandler(Refusal.KIND, refusal -> model.notices().problem(refusal.sentence()));
    content = new ContentView(model, code, () -> milestones.accept(Milestone.GIST_SHOWN));
    find = new GistFindViewModel(code.find(), content.documentProperty(), background);
    content.findWith(find, this::askToDo);
    tools = new TextTools(code.find(), content.bars(), content.documentProperty());
    code.offer(tools.menu());
    MoreMenu.Verbs verbs = new MoreMenu.Verbs(this::addFiles, model::reload, this::delete);
    header = new HeaderView(model, browser, clock, verbs);
    tabs = new FileTabsView(model, content::focus, this::addFiles);
    banners = new BannersView(model, clock, code);
    status = new StatusLineView(model, code, this::save, this::discard, tools::goToLine);
    merge = new Lazily<>(() -> new MergeView(model.merges(), background, code.look()));
    twin = new Lazily<>(() -> new TwinView(model, background, code.look(), this::save));
    VBox.setVgrow(content.root(), Priority.ALWAYS);
    gistPane
        .getChildren()
        .addAll(header.root(), tabs.root(), banners.root(), content.root(), status.root());
    root.setId("editor");
    root.getStyleClass().add("editor");
    root.getChildren().addAll(gistPane, cover.root());
    model.stateProperty().subscribe(this::show);
    model.session().soughtProperty().subscribe(() -> model.shown().ifPresent(this::seek));
    model.twins().shownProperty().subscribe(this::showTwin);
    var _ = new FileDrop(root, model.arrivals());
    code.setBeforePaste(new Pasted(model.arrivals(), this::window)::isText);
    model
        .arrivals()
        .askedProperty()
        .subscribe(asked -> asked.ifPresent(it -> ArrivalView.ask(window(), it, model.arrivals())));
    model
        .publishing()
        .askedProperty()
        .subscribe(asked -> asked.ifPresent(it -> DisclosureView.ask(window(), it, model)));
    minutes = background.listen(new EveryMinute(clock), header::grow);
  }

  public Region root() {
    return root;
  }

  /// Puts something beside the front file's text.
  public void place(Beside beside) {
    Region middle = beside.around(content.root());
    VBox.setVgrow(middle, Priority.ALWAYS);
    HBox files = new HBox(tabs.root(), beside.choice());
    files.getStyleClass().add("files");
    HBox.setHgrow(tabs.root(), Priority.ALWAYS);
    gistPane.getChildren().setAll(header.root(), files, banners.root(), middle, status.root());
    tools.onUse(beside::showText);
    content.documentProperty().subscribe(beside::follow);
    content.notTextProperty().subscribe(file -> file.ifPresent(beside::follow));
  }

  /// Offers ways to hand the shown gist on.
  public void offer(ShareMenu share) {
    header.more().offer(share);
    share.offerLines(() -> model.shown().flatMap(gist -> SelectedLines.of(gist, code)));
  }

  /// Stops listening.
  public void close() {
    minutes.cancel();
  }

  private void show(Loadable<EditedGist> state) {
    skeletonLater.cancel();
    merging.unsubscribe();
    merge.ifBuilt(MergeView::leave);
    switch (state) {
      case Loadable.Idle<EditedGist>() ->
          cover(
              new Placeholder(
                      Icon.FILE,
                      Messages.text("editor.idle.title"),
                      Messages.text("editor.idle.text"))
                  .root());
      case Loadable.Loading<EditedGist>() -> skeletonLater.run(() -> cover(Placeholder.skeleton()));
      case Loadable.Loaded<EditedGist>(EditedGist gist) -> show(gist);
      case Loadable.Failed<EditedGist>(Failure failure) ->
          cover(Placeholder.failed(failure, model::reload).root());
    }
  }

  private void show(EditedGist gist) {
    header.show(gist);
    content.show(gist);
    find.follow(gist);
    tabs.show(gist);
    banners.show(gist, content.documentProperty());
    status.show(gist, content.documentProperty());
    merging = gist.mergeProperty().subscribe(session -> showMerge(gist, session));
    seek(gist);
  }

  private void seek(EditedGist gist) {
    ObjectProperty<Optional<Spot>> sought = model.session().soughtProperty();
    sought
        .get()
        .filter(spot -> spot.gistId().equals(gist.id()))
        .ifPresent(
            spot -> {
              sought.set(Optional.empty());
              model.twins().leave();
              if (gist.bringToFront(spot.file())) {
                code.reveal(spot.line());
              }
            });
  }

  private void showMerge(EditedGist gist, Optional<MergeSession> session) {
    if (session.isPresent()) {
      merge.get().show(gist, session.get());
      cover(merge.get().root());
      if (focusWanted) {
        merge.get().focus();
      }
    } else {
      merge.ifBuilt(MergeView::leave);
      cover.lift();
      if (focusWanted) {
        focus();
      }
    }
  }

  private void showTwin(Optional<Twin> both) {
    if (both.isPresent()) {
      cover(twin.get().root());
      twin.get().show(both.get());
    } else {
      twin.ifBuilt(this::endTwin);
    }
  }

  private void endTwin(TwinView view) {
    if (cover.has(view.root())) {
      view.leave();
      cover.lift();
    }
  }

  private void cover(Node node) {
    focusWanted |= gistPane.isFocusWithin();
    cover.put(node);
  }

  /// The code area, for its font and what an Edit menu does.
  public CodeView code() {
    return code;
  }

  /// Finds in the shown file, replaces there, goes to a line of it.
  public TextTools tools() {
    return tools;
  }

  /// Moves the focus to the front file's text, as soon as that is there.
  public void focus() {
    focusWanted = !gistPane.isVisible();
    if (!focusWanted) {
      content.focus();
    }
  }

  /// Turns the description into a field.
  public void editDescription() {
    header.editDescription();
  }

  public void copyLink() {
    header.more().copyLink();
  }

  public void openInBrowser() {
    header.more().openInBrowser();
  }

  /// Takes a description or a file name that is still being typed, before a save or the end.
  public void commit() {
    header.commit();
    tabs.commit();
  }

  /// Saves the shown gist, with what is still being typed above its text.
  public void save() {
    commit();
    model.save();
  }

  /// Drops what is unsaved in the shown gist, after asking.
  public void discard() {
    Optional<Question> question = model.questionBeforeDiscard();
    if (question.isEmpty() || ask(question.get())) {
      model.discard();
    }
  }

  /// Deletes the shown gist on the host, after asking.
  public void delete() {
    model.shownGist().ifPresent(this::delete);
  }

  /// Deletes a gist on the host, after asking.
  public void delete(Gist gist) {
    if (ask(Question.beforeDelete(gist))) {
      model.delete(gist, this::ask);
    }
  }

  /// Adds files of this machine to the shown gist.
  public void addFiles() {
    List<Path> chosen = FileDialogs.open(window());
    if (!chosen.isEmpty()) {
      model.arrivals().bring(chosen);
    }
  }

  private boolean askToDo(Question question) {
    return Confirm.ask(window(), question.title(), question.text(), question.action());
  }

  private boolean ask(Question question) {
    return Confirm.askToLose(window(), question.title(), question.text(), question.action());
  }

  private @Nullable Window window() {
    return root.getScene() == null ? null : root.getScene().getWindow();
  }
}
