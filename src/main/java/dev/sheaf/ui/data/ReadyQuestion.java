package dev.sheaf.ui.data;

import java.util.List;
import java.util.Optional;

/// A question that is there to begin with.
///
/// @param title its key among the texts
/// @param chart how its answer is best drawn; empty where it is a list
public record ReadyQuestion(String title, String sql, Optional<ChartKind> chart) {
  static List<ReadyQuestion> all() {
    return List.of(
        new ReadyQuestion(
            "data.ready.perMonth",
            """
            select substr(created_at, 1, 7) as month, count(*) as gists
            from gists
            where mine
            group by month
            order by month
            """,
            Optional.of(ChartKind.BAR)),
        new ReadyQuestion(
            "data.ready.linesPerWeek",
            """
            select date(committed_at, 'weekday 0', '-6 days') as week,
              sum(additions + deletions) as lines
            from revisions
            group by week
            order by week
            """,
            Optional.of(ChartKind.LINE)),
        new ReadyQuestion(
            "data.ready.languages",
            """
            select language, bytes, files, gists
            from languages
            order by bytes desc
            """,
            Optional.of(ChartKind.BAR)),
        new ReadyQuestion(
            "data.ready.discussed",
            """
            select description, owner, comments, id
            from gists
            where comments > 0
            order by comments desc
            limit 50
            """,
            Optional.empty()),
        new ReadyQuestion(
            "data.ready.untouched",
            """
            select description, updated_at,
              cast(julianday('now') - julianday(updated_at) as integer) as days, id
            from gists
            where mine
            order by updated_at
            limit 50
            """,
            Optional.empty()),
        new ReadyQuestion(
            "data.ready.tags",
            """
            select tag, count(*) as gists
            from tags
            group by lower(tag)
            order by gists desc, tag
            """,
            Optional.of(ChartKind.BAR)),
        new ReadyQuestion(
            "data.ready.largest",
            """
            select name, language, bytes, gist_id
            from files
            order by bytes desc
            limit 50
            """,
            Optional.empty()));
  }
}
