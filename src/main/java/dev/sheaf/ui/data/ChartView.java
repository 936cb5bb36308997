package dev.sheaf.ui.data;

import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.chart.Axis;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.ScatterChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// A result drawn as bars, a line or points.
final class ChartView {
  private static final double APART = 10;
  private static final double SLANT = -35;

  private final Label left = new Label();
  private final VBox root = new VBox();
  private final Placeholder nothing =
      new Placeholder(
          Icon.CHART, Messages.text("data.chart.none.title"), Messages.text("data.chart.none"));

  ChartView(ChartViewModel model) {
    root.setId("chart");
    root.getStyleClass().add("chart-page");
    left.getStyleClass().add("chart-left");
    model.dataProperty().subscribe(this::show);
  }

  Region root() {
    return root;
  }

  private void show(Optional<ChartData> data) {
    if (data.isEmpty()) {
      VBox.setVgrow(nothing.root(), Priority.ALWAYS);
      root.getChildren().setAll(nothing.root());
      return;
    }
    XYChart<?, Number> chart = data.get().numbers() ? numbers(data.get()) : words(data.get());
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setMinSize(0, 0);
    chart.setAccessibleText(
        Messages.text(
            "data.chart.name", data.get().up(), data.get().across(), data.get().points().size()));
    VBox.setVgrow(chart, Priority.ALWAYS);
    left.setText(Messages.text("data.chart.left", data.get().left()));
    root.getChildren().setAll(chart);
    if (data.get().left() > 0) {
      root.getChildren().add(left);
    }
  }

  private static XYChart<String, Number> words(ChartData data) {
    CategoryAxis across = new CategoryAxis();
    across.setCategories(
        FXCollections.observableArrayList(
            data.points().stream().map(ChartData.Point::label).distinct().toList()));
    NumberAxis up = axis(data.up(), true);
    named(across, data.across());
    across.widthProperty().subscribe(width -> slant(across));
    XYChart<String, Number> chart =
        switch (data.kind()) {
          case BAR -> bars(across, up);
          case LINE -> new LineChart<>(across, up);
          case SCATTER -> new ScatterChart<>(across, up);
        };
    fill(
        chart,
        data.points(),
        data.points().stream()
            .map(point -> new XYChart.Data<String, Number>(point.label(), point.y()))
            .toList());
    return chart;
  }

  // The toolkit lets names stand so close that they read as one.
  private static void slant(CategoryAxis across) {
    double widest = 0;
    for (String name : across.getCategories()) {
      Text text = new Text(name);
      text.setFont(across.getTickLabelFont());
      widest = Math.max(widest, text.getLayoutBounds().getWidth());
    }
    boolean close = across.getCategories().size() * (widest + APART) > across.getWidth();
    across.setTickLabelRotation(close ? SLANT : 0);
  }

  private static XYChart<String, Number> bars(CategoryAxis across, NumberAxis up) {
    BarChart<String, Number> bars = new BarChart<>(across, up);
    bars.setCategoryGap(6);
    return bars;
  }

  private static XYChart<Number, Number> numbers(ChartData data) {
    NumberAxis across = axis(data.across(), false);
    NumberAxis up = axis(data.up(), data.kind() != ChartKind.SCATTER);
    XYChart<Number, Number> chart =
        data.kind() == ChartKind.LINE
            ? new LineChart<>(across, up)
            : new ScatterChart<>(across, up);
    fill(
        chart,
        data.points(),
        data.points().stream()
            .map(point -> new XYChart.Data<Number, Number>(point.x(), point.y()))
            .toList());
    return chart;
  }

  private static <X> void fill(
      XYChart<X, Number> chart, List<ChartData.Point> points, List<XYChart.Data<X, Number>> data) {
    XYChart.Series<X, Number> series = new XYChart.Series<>();
    series.getData().setAll(data);
    chart.getData().add(series);
    NumberFormat number = NumberFormat.getInstance();
    for (int i = 0; i < data.size(); i++) {
      Node node = data.get(i).getNode();
      if (node != null) {
        String words = points.get(i).label() + ": " + number.format(points.get(i).y());
        Tooltip.install(node, new Tooltip(words));
      }
    }
  }

  private static NumberAxis axis(String name, boolean zero) {
    NumberAxis axis = new NumberAxis();
    axis.setForceZeroInRange(zero);
    axis.setMinorTickVisible(false);
    named(axis, name);
    return axis;
  }

  private static void named(Axis<?> axis, String name) {
    axis.setLabel(name);
    axis.setAnimated(false);
  }
}
