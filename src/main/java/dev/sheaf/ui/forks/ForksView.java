package dev.sheaf.ui.forks;

import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelView;
import dev.sheaf.ui.kit.Placeholder;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The Forks panel.
public final class ForksView {
  private final ForksViewModel model;
  private final Consumer<URI> browse;
  private final PanelView<ForkRow> panel;
  private final VBox root;

  /// @param browse opens a page in the browser
  public ForksView(ForksViewModel model, Consumer<URI> browse) {
    this.model = model;
    this.browse = browse;
    PanelModel<ForkRow> rows = model.panel();
    ForkActions actions = new ForkActions(model::open, model::compare, browse);
    panel =
        new PanelView<>(Messages.text("forks.name"), rows, ForksView::empty)
            .cells(
                ForkCell.HEIGHT, () -> new ForkCell(model.pictures(), rows.nowProperty(), actions));
    panel.list().addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    VBox.setVgrow(panel.root(), Priority.ALWAYS);
    root = new VBox(source(), panel.root());
    root.setId("forks");
    root.getStyleClass().add("forks");
  }

  public Region root() {
    return root;
  }

  private void press(KeyEvent event) {
    ForkRow row = panel.list().getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && row != null) {
      model.open(row);
      event.consume();
    }
  }

  private Region source() {
    Hyperlink link = new Hyperlink();
    link.setGraphic(Icon.FORK.node());
    CutText.explain(link);
    link.setMinWidth(0);
    link.setMaxWidth(Double.MAX_VALUE);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          model.openSource();
        });
    HBox.setHgrow(link, Priority.ALWAYS);
    Button compare = Buttons.icon(Icon.COMPARE, Messages.text("forks.compareSource"));
    compare.setId("fork-source-compare");
    compare.setOnAction(event -> model.compareSource());
    Button page = Buttons.icon(Icon.EXTERNAL, Messages.text("forks.browse"));
    HBox line = new HBox(link, compare, page);
    line.getStyleClass().add("source");
    line.managedProperty().bind(line.visibleProperty());
    model
        .sourceProperty()
        .subscribe(
            source -> {
              line.setVisible(source.isPresent());
              source.ifPresent(
                  from -> {
                    link.setText(Messages.text("forks.source", from.name()));
                    page.setVisible(from.page() != null);
                    page.setOnAction(event -> browse(from));
                  });
            });
    return line;
  }

  private void browse(ForkSource source) {
    if (source.page() != null) {
      browse.accept(source.page());
    }
  }

  private static Placeholder empty() {
    return new Placeholder(
        Icon.FORK, Messages.text("forks.empty.title"), Messages.text("forks.empty.text"));
  }
}
