package dev.sheaf.ui.settings;

import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import java.net.URI;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The parts that others wrote, each with its licence, to be read where it lies in the part.
final class PartsView {
  private static final int TEXT_ROWS = 12;

  private final AboutViewModel model;
  private final VBox root = new VBox();

  PartsView(AboutViewModel model) {
    this.model = model;
    root.setId("about-parts");
    root.getStyleClass().add("parts");
    model.partsProperty().subscribe(this::show);
  }

  Region root() {
    return root;
  }

  private void show(Loadable<List<Part>> state) {
    root.getChildren()
        .setAll(
            switch (state) {
              case Loadable.Idle<List<Part>>() -> List.of();
              case Loadable.Loading<List<Part>>() ->
                  List.of(new Label(Messages.text("about.reading")));
              case Loadable.Loaded<List<Part>>(List<Part> parts) when parts.isEmpty() ->
                  List.of(sentence(Messages.text("about.parts.none")));
              case Loadable.Loaded<List<Part>>(List<Part> parts) ->
                  parts.stream().map(this::part).toList();
              case Loadable.Failed<List<Part>>(var failure) ->
                  List.of(sentence(FailureText.of(failure)));
            });
  }

  private static Label sentence(String text) {
    Label sentence = new Label(text);
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    return sentence;
  }

  private Node part(Part part) {
    Label name = new Label(part.name());
    name.getStyleClass().add("field-name");
    CutText.explain(name);
    name.setMinWidth(0);
    Label version = new Label(part.version());
    version.getStyleClass().add("muted");
    version.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(name, version);
    head.getStyleClass().add("head");
    VBox words = new VBox(head, licence(part));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(words);
    row.getStyleClass().add("row");
    VBox all = new VBox(row);
    all.getStyleClass().add("part");
    link(row, part.page(), Messages.text("about.part.page", part.name()));
    String text = part.text();
    if (text != null) {
      row.getChildren().add(unfold(all, part.name(), text));
    }
    return all;
  }

  private Node licence(Part part) {
    String page = part.licencePage();
    if (page == null) {
      return new Label(part.licence());
    }
    Hyperlink link = new Hyperlink(part.licence());
    link.setAccessibleText(Messages.text("about.part.licence", part.licence(), part.name()));
    link.setOnAction(event -> model.browse(URI.create(page)));
    return link;
  }

  private void link(HBox row, @Nullable String page, String name) {
    if (page != null) {
      Hyperlink link = new Hyperlink(Messages.text("about.part.web"));
      link.setAccessibleText(name);
      link.setMinWidth(Region.USE_PREF_SIZE);
      link.setOnAction(event -> model.browse(URI.create(page)));
      row.getChildren().add(link);
    }
  }

  private static ToggleButton unfold(VBox below, String name, String text) {
    ToggleButton unfold = new ToggleButton(Messages.text("about.part.text"), Icon.FOLDED.node());
    unfold.setAccessibleText(Messages.text("about.part.text.name", name));
    unfold.setMinWidth(Region.USE_PREF_SIZE);
    unfold
        .selectedProperty()
        .subscribe(
            (before, open) -> {
              unfold.setGraphic((open ? Icon.DOWN : Icon.FOLDED).node());
              if (open) {
                below.getChildren().add(area(name, text));
              } else {
                below.getChildren().removeLast();
              }
            });
    return unfold;
  }

  private static TextArea area(String name, String text) {
    TextArea area = new TextArea(text);
    area.setEditable(false);
    area.setPrefRowCount(TEXT_ROWS);
    area.setAccessibleText(Messages.text("about.part.text.name", name));
    return area;
  }
}
