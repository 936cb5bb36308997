package dev.sheaf.ui.forks;

import dev.sheaf.ui.code.CodeLook;
import dev.sheaf.ui.code.DiffChoices;
import dev.sheaf.ui.code.DiffView;
import dev.sheaf.ui.code.FileChooser;
import dev.sheaf.ui.forks.NewsFile.Way;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the original has that a fork lacks: file by file, what shall become of it.
final class NewsPane {
  private final ForkComparisonViewModel model;
  private final ListView<NewsFile> files = new ListView<>();
  private final Label why = new Label();
  private final ComboBox<Way> ways = new ComboBox<>();
  private final StackPane content = new StackPane();
  private final DiffView diff;
  private final Button bring = Buttons.primary(Messages.text("forks.bring"));
  private final Label count = new Label();
  private final VBox root;
  private boolean following;

  NewsPane(ForkComparisonViewModel model, Background background) {
    this.model = model;
    diff = new DiffView(background);
    diff.choicesProperty().set(DiffChoices.CHANGES);
    files.setId("fork-news");
    files.setAccessibleText(Messages.text("forks.news"));
    files.setCellFactory(view -> new NewsCell(model.choices()));
    files.getSelectionModel().selectedItemProperty().subscribe(this::show);
    VBox.setVgrow(content, Priority.ALWAYS);
    FileChooser<NewsFile> chooser = new FileChooser<>(files, new VBox(choice(), content));
    VBox.setVgrow(chooser.root(), Priority.ALWAYS);
    root = new VBox(chooser.root(), foot());
    model.choices().addListener((MapChangeListener<NewsFile, Way>) change -> chosen());
  }

  Region root() {
    return root;
  }

  CodeLook look() {
    return diff.look();
  }

  void show(List<NewsFile> news) {
    files.getItems().setAll(news);
    files.getSelectionModel().selectFirst();
    chosen();
  }

  void focus() {
    files.requestFocus();
  }

  void close() {
    diff.close();
  }

  private Region choice() {
    why.setWrapText(true);
    why.setMinWidth(0);
    why.setMinHeight(Region.USE_PREF_SIZE);
    why.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(why, Priority.ALWAYS);
    ways.setId("fork-ways");
    ways.setAccessibleText(Messages.text("forks.ways"));
    ways.setMinWidth(Region.USE_PREF_SIZE);
    ways.setCellFactory(view -> new WayCell());
    ways.setButtonCell(new WayCell());
    ways.valueProperty()
        .subscribe(
            (before, way) -> {
              NewsFile file = shown();
              if (!following && way != null && file != null) {
                model.choose(file, way);
                compare(file, way);
              }
            });
    HBox line = new HBox(why, ways);
    line.getStyleClass().add("choice");
    return line;
  }

  private Region foot() {
    bring.setId("fork-bring");
    bring.setMinWidth(Region.USE_PREF_SIZE);
    bring.setOnAction(event -> model.bring());
    count.setMaxWidth(Double.MAX_VALUE);
    count.getStyleClass().add("muted");
    HBox.setHgrow(count, Priority.ALWAYS);
    HBox foot = new HBox(count, bring);
    foot.getStyleClass().add("foot");
    return foot;
  }

  private @Nullable NewsFile shown() {
    return files.getSelectionModel().getSelectedItem();
  }

  private void chosen() {
    files.refresh();
    bring.setDisable(model.chosen() == 0);
    count.setText(Messages.text("forks.bring.count", model.chosen()));
  }

  private void show(@Nullable NewsFile file) {
    if (file == null) {
      return;
    }
    why.setText(file.why());
    Way way = model.choices().getOrDefault(file, file.ways().getFirst());
    following = true;
    ways.getItems().setAll(file.ways());
    ways.setValue(way);
    ways.setVisible(file.ways().size() > 1);
    following = false;
    compare(file, way);
  }

  private void compare(NewsFile file, Way way) {
    if (way.texts() == null) {
      String text = Messages.text("code.changed.notText");
      content.getChildren().setAll(new Placeholder(Icon.FILE, file.name(), text).root());
    } else {
      content.getChildren().setAll(diff.root());
      diff.show(way.texts());
    }
  }
}
