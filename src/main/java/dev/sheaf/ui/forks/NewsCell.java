package dev.sheaf.ui.forks;

import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Shows a file of the original that the fork lacks, and whether it is to be brought.
final class NewsCell extends ListCell<NewsFile> {
  private final Map<NewsFile, NewsFile.Way> choices;
  private final Label sign = new Label();
  private final Label name = new Label();
  private final Label plan = new Label();
  private final HBox row = new HBox(sign, name, plan);

  NewsCell(Map<NewsFile, NewsFile.Way> choices) {
    this.choices = choices;
    sign.getStyleClass().add("kind");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    CutText.explain(name);
    plan.getStyleClass().add("muted");
    plan.setMinWidth(Region.USE_PREF_SIZE);
    row.getStyleClass().add("changed-file");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(NewsFile file, boolean empty) {
    super.updateItem(file, empty);
    if (empty || file == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    NewsFile.Way way = choices.get(file);
    sign.setText(file.sign());
    name.setText(file.name());
    plan.setText(
        Messages.text(way == null || way.keeps() ? "forks.plan.keep" : "forks.plan.bring"));
    setGraphic(row);
    setAccessibleText(
        Messages.text(
            "forks.news.spoken", DisplayText.isolated(file.name()), file.why(), plan.getText()));
  }
}
