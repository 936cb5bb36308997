package dev.sheaf.ui.gists;

import atlantafx.base.theme.Styles;
import dev.sheaf.gist.Tag;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Stands in the editor's place while several gists are chosen: how many, and what can be done to
/// all of them.
public final class SeveralView {
  private final SeveralViewModel model;
  private final SeveralDialogs dialogs;
  private final ScrollPane root = new ScrollPane();
  private final Label title = new Label();
  private final Label about = label("muted");
  private final Label names = label("names");
  private final Button star = Buttons.labelled(Icon.STAR, Messages.text("gists.menu.star"));
  private final Button unstar = Buttons.labelled(Icon.STARRED, Messages.text("gists.menu.unstar"));
  private final Button delete = Buttons.labelled(Icon.DELETE, "");
  private final VBox tagging = new VBox();
  private final FlowPane tags = new FlowPane();
  private final TextField newTag = new TextField();
  private final Label mistake = label("problem");
  private final VBox misses = new VBox();

  public SeveralView(SeveralViewModel model) {
    this.model = model;
    dialogs = new SeveralDialogs(model, () -> window(root));
    title.getStyleClass().add("title");
    title.setId("several-title");
    misses.getStyleClass().add("misses");
    misses.managedProperty().bind(misses.visibleProperty());
    VBox card =
        new VBox(
            title, about, new JobView(model).root(), misses, names, buttons(), tagging(), hint());
    card.getStyleClass().add("card");
    VBox page = new VBox(card);
    page.getStyleClass().add("page");
    root.setContent(page);
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.getStyleClass().add("several");
    model
        .chosenProperty()
        .subscribe(rows -> title.setText(Messages.text("several.title", rows.size())));
    model.summaryProperty().subscribe(all -> all.ifPresent(this::show));
    model.jobProperty().subscribe(this::tell);
  }

  public Region root() {
    return root;
  }

  private static @Nullable Window window(Node node) {
    return node.getScene() == null ? null : node.getScene().getWindow();
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  private BooleanBinding busy() {
    return Bindings.createBooleanBinding(
        () -> model.jobProperty().get() instanceof Job.Running, model.jobProperty());
  }

  private Node buttons() {
    Button export = Buttons.labelled(Icon.ARCHIVE, Messages.text("several.export"));
    Button copy = Buttons.labelled(Icon.CLONE, Messages.text("several.clone"));
    star.setId("several-star");
    unstar.setId("several-unstar");
    export.setId("several-export");
    copy.setId("several-clone");
    delete.setId("several-delete");
    delete.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
    star.setOnAction(event -> model.star());
    unstar.setOnAction(event -> model.unstar());
    export.setOnAction(event -> dialogs.export());
    copy.setOnAction(event -> dialogs.cloneInto());
    delete.setOnAction(event -> dialogs.delete());
    FlowPane buttons = new FlowPane(star, unstar, export, copy, delete);
    buttons.getStyleClass().add("buttons");
    for (Node button : buttons.getChildren()) {
      button.managedProperty().bind(button.visibleProperty());
    }
    buttons.disableProperty().bind(busy());
    return buttons;
  }

  private Node tagging() {
    newTag.setId("several-tag");
    newTag.setPromptText(Messages.text("several.tag.prompt"));
    newTag.setAccessibleText(Messages.text("several.tag.prompt"));
    newTag.setOnAction(event -> addTag());
    newTag.textProperty().subscribe(typed -> mistake.setText(""));
    Button add = Buttons.labelled(Icon.TAG, Messages.text("several.tag.add"));
    add.setId("several-tag-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(event -> addTag());
    add.disableProperty().bind(newTag.textProperty().isEmpty());
    HBox form = new HBox(newTag, add);
    form.getStyleClass().add("form");
    tags.getStyleClass().add("tags");
    tagging.getChildren().addAll(tags, form, mistake);
    tagging.getStyleClass().add("tagging");
    tagging.managedProperty().bind(tagging.visibleProperty());
    tagging.disableProperty().bind(busy());
    return tagging;
  }

  private void addTag() {
    String typed = newTag.getText().strip();
    Tag tag = new Tag(typed.startsWith("#") ? typed.substring(1) : typed);
    if (tag.isValid()) {
      newTag.clear();
      model.addTag(tag);
    } else {
      mistake.setText(Messages.text("several.tag.mistake"));
    }
  }

  private static Node hint() {
    Label hint = label("hint");
    hint.setText(Messages.text("several.hint"));
    return hint;
  }

  private void show(Summary all) {
    about.setText(all.about());
    names.setText(all.names());
    star.setVisible(model.canStar() && !all.allStarred());
    unstar.setVisible(model.canStar() && all.anyStarred());
    delete.setVisible(all.own() > 0);
    delete.setText(Messages.text("several.delete", all.own()));
    tagging.setVisible(all.own() > 0);
    tags.getChildren().setAll(all.tags().stream().map(this::chip).toList());
    tags.setManaged(!tags.getChildren().isEmpty());
  }

  private Node chip(Tag tag) {
    Button chip = new Button(DisplayText.line(tag.toString()), Icon.CLOSE.node());
    chip.getStyleClass().add("tag-chip");
    String what = Messages.text("several.untag", tag.toString());
    chip.setAccessibleText(what);
    chip.setTooltip(new Tooltip(what));
    chip.setOnAction(event -> model.removeTag(tag));
    return chip;
  }

  private void tell(Job job) {
    misses.getChildren().clear();
    if (job instanceof Job.Ended(String told, List<String> each)) {
      Label sentence = label("told");
      sentence.setText(told);
      misses.getChildren().add(sentence);
      for (String miss : each) {
        Label line = label("problem");
        line.setText(miss);
        misses.getChildren().add(line);
      }
    }
    misses.setVisible(!misses.getChildren().isEmpty());
  }
}
