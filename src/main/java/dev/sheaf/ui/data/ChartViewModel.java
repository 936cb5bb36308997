package dev.sheaf.ui.data;

import dev.sheaf.ui.data.ResultTable.ResultColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// How a result is drawn: as what, and from which of its columns.
final class ChartViewModel {
  private static final int MOST_BARS = 60;
  private static final int MOST_POINTS = 400;

  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Choice> choice =
      new ReadOnlyObjectWrapper<>(new Choice(ChartKind.BAR, -1, -1));
  private final ReadOnlyObjectWrapper<Optional<ChartData>> data =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private ResultTable table = new ResultTable(List.of(), List.of(), "", "");

  /// What is drawn.
  ///
  /// @param across the place of the column across; below 0 where there is none
  /// @param up the place of the column of numbers; below 0 where there is none
  record Choice(ChartKind kind, int across, int up) {}

  /// Whether the result is shown as a chart, and not as a table.
  BooleanProperty shownProperty() {
    return shown;
  }

  ReadOnlyObjectProperty<Choice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /// What is to be drawn; empty where the result has no numbers.
  ReadOnlyObjectProperty<Optional<ChartData>> dataProperty() {
    return data.getReadOnlyProperty();
  }

  List<String> columns() {
    return table.columns().stream().map(ResultColumn::name).toList();
  }

  /// The places of the columns that have heights.
  List<Integer> heights() {
    return IntStream.range(0, table.columns().size())
        .filter(column -> table.columns().get(column).number())
        .boxed()
        .toList();
  }

  /// How the next result is to be shown; as a table where that is empty.
  void wish(Optional<ChartKind> kind) {
    shown.set(kind.isPresent());
    kind.ifPresent(wanted -> choice.set(new Choice(wanted, -1, -1)));
  }

  /// Turns to another result; columns of the same names stay chosen.
  void show(ResultTable next) {
    List<String> before = columns();
    Choice now = choice.get();
    table = next;
    int across = same(before, now.across());
    int up = same(before, now.up());
    List<Integer> heights = heights();
    if (up < 0 || !heights.contains(up)) {
      up = heights.stream().filter(column -> column > 0).findFirst().orElse(first(heights));
    }
    if (across < 0 || across == up) {
      across = next.columns().isEmpty() ? -1 : up == 0 && next.columns().size() > 1 ? 1 : 0;
    }
    choose(new Choice(now.kind(), across, up));
  }

  private int same(List<String> before, int column) {
    return column < 0 || column >= before.size() ? -1 : columns().indexOf(before.get(column));
  }

  private static int first(List<Integer> heights) {
    return heights.isEmpty() ? -1 : heights.getFirst();
  }

  void choose(Choice next) {
    choice.set(next);
    data.set(next.up() < 0 || next.across() < 0 ? Optional.empty() : Optional.of(draw(next)));
  }

  private ChartData draw(Choice now) {
    ResultColumn across = table.columns().get(now.across());
    boolean numbers = across.number() && now.kind() != ChartKind.BAR;
    int most = now.kind() == ChartKind.BAR ? MOST_BARS : MOST_POINTS;
    List<ChartData.Point> points = new ArrayList<>();
    int drawn = 0;
    for (List<@Nullable Object> row : table.rows()) {
      if (drawn == most) {
        break;
      }
      drawn++;
      double y = Values.number(row.get(now.up()));
      double x = Values.number(row.get(now.across()));
      if (Double.isFinite(y) && (!numbers || Double.isFinite(x))) {
        points.add(new ChartData.Point(Values.line(row.get(now.across())), x, y));
      }
    }
    return new ChartData(
        now.kind(),
        across.name(),
        table.columns().get(now.up()).name(),
        numbers,
        List.copyOf(points),
        table.rows().size() - points.size());
  }
}
