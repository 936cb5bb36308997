package dev.sheaf.ui.forks;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.PanelModel;
import dev.sheaf.ui.kit.PanelView;
import dev.sheaf.ui.kit.Placeholder;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The Forks panel.
public final class ForksView {
  private final ForksViewModel model;
  private final Consumer<URI> browse;
  private final VBox root;

  /// @param browse opens a page in the browser
  public ForksView(ForksViewModel model, Consumer<URI> browse) {
    this.model = model;
    this.browse = browse;
    PanelModel<ForkRow> rows = model.panel();
    PanelView<ForkRow> panel =
        new PanelView<>(Messages.text("forks.name"), rows, ForksView::empty)
            .cells(
                ForkCell.HEIGHT, () -> new ForkCell(model.pictures(), rows.nowProperty(), browse));
    VBox.setVgrow(panel.root(), Priority.ALWAYS);
    root = new VBox(source(), panel.root());
    root.setId("forks");
    root.getStyleClass().add("forks");
  }

  public Region root() {
    return root;
  }

  private Hyperlink source() {
    Hyperlink link = new Hyperlink();
    link.setGraphic(Icon.FORK.node());
    link.getStyleClass().add("source");
    link.managedProperty().bind(link.visibleProperty());
    model
        .sourceProperty()
        .subscribe(
            source -> {
              link.setVisible(source.isPresent());
              source.ifPresent(
                  from -> {
                    link.setText(Messages.text("forks.source", from.name()));
                    link.setDisable(from.page() == null);
                    link.setOnAction(event -> open(from));
                  });
            });
    return link;
  }

  private void open(ForkSource source) {
    if (source.page() != null) {
      browse.accept(source.page());
    }
  }

  private static Placeholder empty() {
    return new Placeholder(
        Icon.FORK, Messages.text("forks.empty.title"), Messages.text("forks.empty.text"));
  }
}
