package dev.sheaf.ui.data;

import dev.sheaf.export.LoadProgress;
import dev.sheaf.export.LoadReport;
import dev.sheaf.export.Resource;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Puts loads into words.
final class LoadRows {
  private LoadRows() {}

  static LoadRow of(LoadReport report) {
    boolean lacking = !report.lacks().isEmpty();
    String state =
        report.succeeded()
            ? Messages.text(lacking ? "data.load.incomplete" : "data.load.done")
            : Messages.text("data.load.failed");
    String about =
        Messages.text(
            "data.load.about",
            TimeText.exact(report.startedAt(), ZoneId.systemDefault()),
            report.written(),
            report.resources().size(),
            seconds(Duration.between(report.startedAt(), report.finishedAt())));
    return new LoadRow(
        report.id(),
        state,
        !report.succeeded(),
        lacking,
        DisplayText.line(report.to()) + " · " + DisplayText.line(report.dataset()),
        about,
        problem(report),
        report.resources().stream().map(LoadRows::table).toList());
  }

  private static String problem(LoadReport report) {
    String error = report.error();
    if (error != null) {
      return DisplayText.line(error);
    }
    return report.lacks().stream()
        .map(
            lack ->
                Messages.text(
                    isOfPeople(lack.what()) ? "data.load.lackPeople" : "data.load.lack",
                    lack.what(),
                    lack.count(),
                    DisplayText.line(lack.why())))
        .collect(Collectors.joining(" "));
  }

  private static boolean isOfPeople(String table) {
    return table.equals(Resource.USERS.table().name());
  }

  private static String seconds(Duration took) {
    return String.format(Locale.getDefault(), "%.1f", took.toMillis() / 1000.0);
  }

  private static LoadRow.Table table(LoadReport.Loaded loaded) {
    List<String> columns =
        loaded.resource().table().columns().stream()
            .map(column -> column.name() + " " + column.type().name().toLowerCase(Locale.ROOT))
            .toList();
    return new LoadRow.Table(
        loaded.resource().table().name(),
        Messages.text("data.load.rows", loaded.total(), loaded.written(), loaded.deleted()),
        String.join(", ", loaded.changes()),
        String.join("\n", columns));
  }

  /// How far a load is, in a few words.
  static String progress(LoadProgress progress) {
    return switch (progress) {
      case LoadProgress.Syncing(String host) ->
          Messages.text("data.load.syncing", DisplayText.line(host));
      case LoadProgress.Fetching(var resource, int done, int total) ->
          Messages.text(
              isOfPeople(resource.table().name())
                  ? "data.load.fetchingPeople"
                  : "data.load.fetching",
              resource.table().name(),
              done,
              total);
      case LoadProgress.Writing(var resource, long rows) ->
          Messages.text("data.load.writing", resource.table().name(), rows);
      case LoadProgress.Finishing() -> Messages.text("data.load.finishing");
    };
  }
}
