package dev.sheaf.ui.editor;

import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.kit.Busy;
import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.SizeText;
import dev.sheaf.ui.kit.TimeText;
import dev.sheaf.ui.session.Request;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Bars above the text that say why it cannot be changed, or what else happened to it.
final class BannersView {
  private final VBox root = new VBox();
  private final EditorViewModel model;
  private final InstantSource clock;
  private final CodeView code;
  private List<Banner> rendered = List.of();
  private Subscription shown = Subscription.EMPTY;
  private Subscription text = Subscription.EMPTY;

  BannersView(EditorViewModel model, InstantSource clock, CodeView code) {
    this.model = model;
    this.clock = clock;
    this.code = code;
    root.setId("editor-banners");
    root.getStyleClass().add("banners");
  }

  Node root() {
    return root;
  }

  /// @param document the front file's text
  void show(EditedGist gist, ObservableValue<Optional<CodeDocument>> document) {
    shown.unsubscribe();
    Runnable render = () -> render(Banner.of(gist, model.session(), document.getValue()));
    shown =
        Subscription.combine(
            gist.editProperty().subscribe(render),
            gist.frontProperty().subscribe(render),
            gist.wholeProperty().subscribe(render),
            gist.newerProperty().subscribe(render),
            gist.goneProperty().subscribe(render),
            gist.overwrittenProperty().subscribe(render),
            model.session().onlineProperty().subscribe(render),
            document.subscribe(found -> follow(found, render)));
  }

  private void follow(Optional<CodeDocument> document, Runnable render) {
    text.unsubscribe();
    text =
        document
            .map(
                found ->
                    Subscription.combine(
                        found.guardedProperty().subscribe(render),
                        found.unseenProperty().subscribe(render)))
            .orElse(Subscription.EMPTY);
    render.run();
  }

  private void onShown(Consumer<EditedGist> verb) {
    if (model.stateProperty().get() instanceof Loadable.Loaded<EditedGist>(EditedGist gist)) {
      verb.accept(gist);
    }
  }

  private void render(List<Banner> banners) {
    if (!banners.equals(rendered)) {
      rendered = banners;
      root.getChildren().setAll(banners.stream().map(this::bar).toList());
    }
  }

  private Node bar(Banner banner) {
    return switch (banner) {
      case Banner.Gone() ->
          warning(
              Messages.text("editor.banner.gone"),
              button("editor.banner.gone.copy", model::saveAsNew));
      case Banner.Newer() ->
          warning(
              Messages.text("editor.banner.newer"),
              button("editor.banner.newer.merge", () -> onShown(model.merges()::begin)),
              button("editor.banner.newer.load", model::loadTheirs));
      case Banner.Overwrote overwrote ->
          warning(
              overwrote.words(),
              button("editor.banner.overwrote.merge", () -> onShown(model.merges()::beginBack)),
              button("editor.banner.overwrote.compare", () -> onShown(model.merges()::compareBack)),
              button("editor.banner.overwrote.leave", () -> onShown(model.merges()::leave)));
      case Banner.ReadOnly(String owner, boolean signedIn) -> readOnly(owner, signedIn);
      case Banner.Part(FileKey key, String name, long size) ->
          info(
              Icon.INFO,
              Messages.text("editor.banner.part", DisplayText.isolated(name), SizeText.of(size)),
              button("editor.banner.part.load", () -> model.files().loadWhole(key)));
      case Banner.LoadingRest(FileKey key, String name, long size) -> loading(key, name, size);
      case Banner.NoRest(FileKey key, String name, var failure) ->
          warning(
              Messages.text(
                  "editor.banner.noRest", DisplayText.isolated(name), FailureText.of(failure)),
              button("editor.banner.noRest.again", () -> model.files().loadWhole(key)));
      case Banner.OnlyGit(String name, long size, URI clone) ->
          withClone(
              Messages.text("editor.banner.onlyGit", DisplayText.isolated(name), SizeText.of(size)),
              clone);
      case Banner.MoreFiles(int listed, URI clone) ->
          withClone(Messages.text("editor.banner.moreFiles", listed), clone);
      case Banner.Large() ->
          info(
              Icon.INFO,
              Messages.text("editor.banner.large"),
              button("editor.banner.large.edit", this::editAnyway));
      case Banner.Unseen(int count) ->
          warning(
              Messages.text("editor.banner.unseen", count),
              button("editor.banner.unseen.next", code::selectUnseen));
      case Banner.FromLibrary(Instant asOf) ->
          info(
              Icon.OFFLINE,
              Messages.text(
                  "editor.banner.fromLibrary",
                  TimeText.inWords(asOf, clock.instant(), ZoneId.systemDefault())));
    };
  }

  private void editAnyway() {
    onShown(gist -> gist.front().map(gist::document).ifPresent(CodeDocument::editAnyway));
    code.requestFocus();
  }

  private Node readOnly(@Nullable String owner, boolean signedIn) {
    if (!signedIn) {
      String of = owner == null ? Messages.text("editor.owner.none") : DisplayText.isolated(owner);
      return info(
          Icon.SECRET,
          Messages.text("editor.banner.readOnly.anonymous", of),
          button(
              "editor.banner.readOnly.signIn",
              () -> model.session().request(new Request.SignIn())));
    }
    return info(
        Icon.SECRET,
        owner == null
            ? Messages.text("editor.banner.readOnly.noOwner")
            : Messages.text("editor.banner.readOnly", DisplayText.isolated(owner)),
        button("editor.banner.readOnly.fork", model::fork));
  }

  private Node loading(FileKey key, String name, long size) {
    return bar(
        Busy.sign(),
        Messages.text("editor.banner.loading", DisplayText.isolated(name), SizeText.of(size)),
        button("editor.banner.loading.stop", () -> model.files().stopLoadingWhole(key)));
  }

  private static Node withClone(String text, @Nullable URI clone) {
    return clone == null
        ? info(Icon.INFO, text)
        : info(
            Icon.INFO,
            text,
            button("editor.banner.copyClone", () -> Clipboard.copy(clone.toString())));
  }

  private static Node warning(String text, Button... buttons) {
    HBox bar = bar(Icon.WARNING.node(), text, buttons);
    bar.getStyleClass().add("warning");
    return bar;
  }

  private static Node info(Icon icon, String text, Button... buttons) {
    return bar(icon.node(), text, buttons);
  }

  private static HBox bar(Node sign, String text, Button... buttons) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox bar = new HBox(sign, words);
    bar.getStyleClass().add("banner");
    bar.getChildren().addAll(buttons);
    return bar;
  }

  private static Button button(String key, Runnable verb) {
    Button button = new Button(Messages.text(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> verb.run());
    return button;
  }
}
