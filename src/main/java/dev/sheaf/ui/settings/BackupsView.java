package dev.sheaf.ui.settings;

import dev.sheaf.settings.BackupPlan;
import dev.sheaf.ui.kit.Busy;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Confirm;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.util.StringConverter;

/// The page about copies of the library: where, how often, which there are.
public final class BackupsView {
  private final BackupsViewModel model;
  private final VBox list = new VBox();
  private final ScrollPane root = new ScrollPane();

  public BackupsView(BackupsViewModel model) {
    this.model = model;
    list.getStyleClass().add("backup-list");
    VBox card =
        new VBox(
            label(Messages.text("backups.title"), "heading"),
            label(Messages.text("backups.text"), "text"),
            setting("backups.folder", folder()),
            setting("backups.kind", kind()),
            setting("backups.rhythm", rhythm()),
            setting("backups.keep", keep()),
            actions(),
            progress(),
            label(Messages.text("backups.existing"), "field-name"),
            list);
    card.getStyleClass().add("settings-card");
    VBox page = new VBox(card);
    page.getStyleClass().add("settings-page");
    root.setContent(page);
    root.setFitToWidth(true);
    root.getStyleClass().add("settings");
    model.rowsProperty().subscribe(this::show);
    model.look();
  }

  public Region root() {
    return root;
  }

  private Node folder() {
    Label path = new Label();
    path.setId("backups-folder");
    path.getStyleClass().add("path");
    path.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(path, Priority.ALWAYS);
    CutText.explain(path);
    model
        .planProperty()
        .subscribe(
            plan ->
                path.setText(
                    plan.folder() == null ? Messages.text("backups.folder.none") : plan.folder()));
    Button choose = new Button(Messages.text("backups.folder.choose"));
    choose.setId("backups-choose");
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(event -> chooseFolder());
    return row(path, choose);
  }

  private void chooseFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Messages.text("backups.folder.title"));
    File chosen = chooser.showDialog(window());
    if (chosen != null) {
      model.change(plan -> plan.withFolder(chosen.getAbsolutePath()));
    }
  }

  private Node kind() {
    ChoiceBox<BackupPlan.Kind> choice =
        choice("backups.kind", BackupPlan.Kind.values(), BackupsView::name);
    choice.setId("backups-kind");
    choice.setValue(model.planProperty().get().kind());
    choice.valueProperty().subscribe((before, kind) -> model.change(plan -> plan.withKind(kind)));
    return choice;
  }

  private Node rhythm() {
    ChoiceBox<BackupPlan.Rhythm> choice =
        choice("backups.rhythm", BackupPlan.Rhythm.values(), BackupsView::name);
    choice.setId("backups-rhythm");
    choice.setValue(model.planProperty().get().rhythm());
    choice
        .valueProperty()
        .subscribe((before, rhythm) -> model.change(plan -> plan.withRhythm(rhythm)));
    return choice;
  }

  private static <T> ChoiceBox<T> choice(String name, T[] values, Function<T, String> words) {
    ChoiceBox<T> choice = new ChoiceBox<>();
    choice.setAccessibleText(Messages.text(name));
    choice.getItems().setAll(values);
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : words.apply(value);
          }

          @Override
          public T fromString(String text) {
            return Arrays.stream(values)
                .filter(value -> words.apply(value).equals(text))
                .findFirst()
                .orElseThrow();
          }
        });
    return choice;
  }

  private static String name(BackupPlan.Kind kind) {
    return switch (kind) {
      case ZIP -> Messages.text("backups.kind.zip");
      case MIRRORS -> Messages.text("backups.kind.mirrors");
    };
  }

  private static String name(BackupPlan.Rhythm rhythm) {
    return switch (rhythm) {
      case NEVER -> Messages.text("backups.rhythm.never");
      case DAILY -> Messages.text("backups.rhythm.daily");
      case WEEKLY -> Messages.text("backups.rhythm.weekly");
    };
  }

  private Node keep() {
    Spinner<Integer> keep =
        new Spinner<>(1, BackupPlan.MOST_KEPT, model.planProperty().get().keep());
    keep.setId("backups-keep");
    keep.setAccessibleText(Messages.text("backups.keep"));
    keep.setPrefWidth(90);
    keep.valueProperty().subscribe((before, number) -> model.change(plan -> plan.withKeep(number)));
    Node row = row(keep, label(Messages.text("backups.keep.text"), "muted"));
    model.planProperty().subscribe(plan -> row.setDisable(plan.kind() == BackupPlan.Kind.MIRRORS));
    return row;
  }

  private Node actions() {
    Button make = Buttons.primary(Messages.text("backups.make"));
    make.setId("backups-make");
    make.setOnAction(
        event -> {
          if (model.planProperty().get().folder() == null) {
            chooseFolder();
          }
          model.make();
        });
    make.disableProperty().bind(model.busyProperty());
    Button restore = new Button(Messages.text("backups.restoreFile"));
    restore.setId("backups-restore-file");
    restore.setOnAction(
        event -> {
          FileChooser chooser = new FileChooser();
          chooser.setTitle(Messages.text("backups.restoreFile.title"));
          chooser
              .getExtensionFilters()
              .add(new FileChooser.ExtensionFilter(Messages.text("backups.zip"), "*.zip"));
          File file = chooser.showOpenDialog(window());
          if (file != null) {
            restore(file.toPath());
          }
        });
    restore.disableProperty().bind(model.busyProperty());
    return row(make, restore);
  }

  private Node progress() {
    Node turning = Busy.sign();
    Label text = new Label();
    text.setId("backups-progress");
    text.textProperty().bind(model.progressProperty());
    Button cancel = new Button(Messages.text("backups.cancel"));
    cancel.setOnAction(event -> model.cancel());
    HBox row = row(turning, text, cancel);
    row.visibleProperty().bind(model.busyProperty());
    row.managedProperty().bind(model.busyProperty());
    return row;
  }

  private void show(Loadable<List<BackupRow>> state) {
    switch (state) {
      case Loadable.Idle<List<BackupRow>>() -> list.getChildren().clear();
      case Loadable.Loading<List<BackupRow>>() -> list.getChildren().clear();
      case Loadable.Loaded<List<BackupRow>>(var rows) ->
          list.getChildren()
              .setAll(
                  rows.isEmpty()
                      ? List.of(label(Messages.text("backups.none"), "muted"))
                      : rows.stream().map(this::backup).toList());
      case Loadable.Failed<List<BackupRow>>(var failure) ->
          list.getChildren().setAll(label(FailureText.of(failure), "problem"));
    }
  }

  private Node backup(BackupRow backup) {
    Label name = new Label(backup.name());
    CutText.explain(name);
    VBox words = new VBox(name, label(backup.about(), "muted"));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button restore = new Button(Messages.text("backups.restore"));
    restore.setMinWidth(Region.USE_PREF_SIZE);
    restore.setAccessibleText(Messages.text("backups.restore.name", backup.name()));
    restore.setOnAction(event -> restore(backup.file()));
    restore.disableProperty().bind(model.busyProperty());
    HBox row = row(Icon.FILE.node(), words, restore);
    row.getStyleClass().add("backup");
    return row;
  }

  private void restore(Path file) {
    if (Confirm.ask(
        window(),
        Messages.text("backups.restore.question"),
        Messages.text("backups.restore.text"),
        Messages.text("backups.restore"))) {
      model.restore(file);
    }
  }

  private Window window() {
    return root.getScene().getWindow();
  }

  private static Node setting(String name, Node control) {
    VBox setting = new VBox(label(Messages.text(name), "field-name"), control);
    setting.getStyleClass().add("setting");
    return setting;
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("row");
    return row;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
