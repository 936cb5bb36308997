package dev.sheaf.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The columns of every table. They are promised to whoever asks the tables: none is ever renamed,
/// dropped or given another meaning.
final class Shapes {
  private static final List<Column> LISTED =
      List.of(
          Column.key("gist_id", "the gist's id"),
          Column.text("description", "empty where there is none"),
          Column.flag("is_public", "whether everybody finds it; else only who has the link"),
          Column.number("owner_id", "the owner's numeric id; null where nobody owns it"),
          Column.text("owner_login", "the owner's login; null where nobody owns it"),
          Column.number("file_count", "how many files there are"),
          Column.number("size_bytes", "how large they are together, in bytes"),
          Column.number("comment_count", "how many comments there are"),
          Column.flag("comments_enabled", "whether comments can be added"),
          Column.moment("created_at", "when it was made"),
          Column.moment("updated_at", "when it was last changed"),
          Column.text("html_url", "its page"),
          Column.text("git_pull_url", "where Git clones it from"));

  private static final List<Column> WHOLE =
      with(
          LISTED,
          Column.text(
              "fork_of_id",
              "the gist it was forked from; null where it was not, and where only lists told of"
                  + " it"),
          Column.text("fork_of_owner", "the login of that gist's owner"),
          Column.flag("files_truncated", "whether the host told of some of its files only"),
          Column.text(
              "files",
              "its files as a JSON array of objects with `filename`, `language`, `type`,"
                  + " `size_bytes`, `blob_id`, `content_state` and `content`"));

  private static final List<Column> FILES =
      List.of(
          Column.key("gist_id", "the gist's id"),
          Column.key("filename", "unique in its gist"),
          Column.number("position", "its place in the gist, counted from 0"),
          Column.text("language", "GitHub's name for it; null where it knows none"),
          Column.text("type", "the media type"),
          Column.number("size_bytes", "in bytes"),
          Column.text("blob_id", "the Git object id of the content; null where it is not known"),
          Column.text("raw_url", "where the host gives out the content"),
          Column.text(
              "content_state",
              "`complete`; `not_text`: see `content_base64`; `missing`: not fetched so far;"
                  + " `too_large`: only Git has it"),
          Column.text("content", "the text; null unless `complete`"),
          Column.text("content_base64", "the bytes of what is no UTF-8 text, else null"));

  private static final List<Column> COMMENTS =
      List.of(
          Column.key("gist_id", "the gist's id"),
          Column.keyNumber("comment_id", "unique on its host"),
          Column.number("user_id", "the author's numeric id; null where the account is gone"),
          Column.text("user_login", "the author's login; null where the account is gone"),
          Column.text("author_association", "GitHub's word for it, such as `OWNER`"),
          Column.text("body", "in Markdown"),
          Column.moment("created_at", "when it was written"),
          Column.moment("updated_at", "when it was last edited"),
          Column.text("html_url", "where it stands on the gist's page"));

  private static final List<Column> COMMITS =
      List.of(
          Column.key("gist_id", "the gist's id"),
          Column.key("version", "the Git object id of the commit"),
          Column.number("user_id", "the author's numeric id; null where the host knows none"),
          Column.text("user_login", "the author's login; null where the host knows none"),
          Column.moment("committed_at", "when it was saved"),
          Column.number("additions", "in lines, since the commit before"),
          Column.number("deletions", "in lines, since the commit before"));

  private static final List<Column> FORKS =
      List.of(
          Column.key("gist_id", "the gist that was forked"),
          Column.key("fork_id", "the id of the copy"),
          Column.number("owner_id", "its owner's numeric id; null where nobody owns it"),
          Column.text("owner_login", "its owner's login; null where nobody owns it"),
          Column.moment("created_at", "when it was made"),
          Column.moment("updated_at", "when it was last changed"),
          Column.text("html_url", "its page"));

  private static final List<Column> STARS =
      List.of(
          Column.key("gist_id", "the gist's id"),
          Column.flag("is_starred", "whether the account has starred it"));

  private static final List<Column> USERS =
      List.of(
          Column.keyNumber("user_id", "stays when the login changes"),
          Column.text("login", "the name in addresses"),
          Column.text("avatar_url", "the person's picture"),
          Column.text("html_url", "the person's page"),
          Column.text("name", "what the person wants to be called; of a profile"),
          Column.text("bio", "what the person says of themselves; of a profile"),
          Column.text("company", "as the person typed it; of a profile"),
          Column.text("location", "as the person typed it; of a profile"),
          Column.text("website", "as the person typed it; of a profile"),
          Column.text("email", "the address the person shows; of a profile"),
          Column.number("public_repo_count", "how many public repositories; of a profile"),
          Column.number("public_gist_count", "how many public gists; of a profile"),
          Column.number("follower_count", "how many follow the person; of a profile"),
          Column.number("following_count", "how many the person follows; of a profile"),
          Column.moment("created_at", "when the account was made; of a profile"));

  private static List<Column> with(Column first, List<Column> rest) {
    List<Column> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return List.copyOf(all);
  }

  private static List<Column> with(List<Column> first, Column... rest) {
    List<Column> all = new ArrayList<>(first);
    all.addAll(List.of(rest));
    return List.copyOf(all);
  }

  private static final Map<Resource, TableShape> ALL = new EnumMap<>(Resource.class);

  static {
    for (Resource resource : Resource.values()) {
      ALL.put(resource, made(resource));
    }
  }

  /// The table that tells of loads.
  static final TableShape LOADS =
      new TableShape(
          "_loads",
          "what one load did to one table",
          List.of(
              Column.key("load_id", "names the load"),
              Column.key("resource", "the table; `*` where the load failed as a whole"),
              Column.text("source", "the accounts whose libraries were loaded"),
              Column.moment("started_at", "when the load began"),
              Column.moment("finished_at", "when the load was done with the table"),
              Column.number("took_ms", "how long the table took, in milliseconds"),
              Column.number("rows_written", "rows that are new or changed"),
              Column.number("rows_deleted", "rows that are gone: marked, or removed if `full`"),
              Column.number("rows_total", "rows there are, without those marked as deleted"),
              Column.text("mode", "`full` or `incremental`"),
              Column.text(
                  "schema_changes", "`+ table`, `+ column NAME`; empty where there is none"),
              Column.text("status", "`loaded`, `incomplete` where a host did not answer, `failed`"),
              Column.text("error", "why; null where it was `loaded`")));

  private Shapes() {}

  static TableShape of(Resource resource) {
    return Objects.requireNonNull(ALL.get(resource));
  }

  private static TableShape made(Resource resource) {
    String name = resource.name().toLowerCase(Locale.ROOT);
    return switch (resource) {
      case GISTS -> TableShape.merged(name, "one of the account's own gists", LISTED);
      case PUBLIC_GISTS ->
          TableShape.merged(name, "a gist that was among the newest public ones", LISTED);
      case STARRED_GISTS -> TableShape.merged(name, "a gist the account has starred", LISTED);
      case USER_GISTS ->
          TableShape.merged(
              name,
              "a public gist of a person one follows or asked for",
              with(Column.key("login", "whose list it stands on"), LISTED));
      case GIST -> TableShape.merged(name, "a gist with everything that is known of it", WHOLE);
      case GIST_FILES -> TableShape.merged(name, "a file of a gist as it is now", FILES);
      case GIST_COMMENTS -> TableShape.merged(name, "a comment below a gist", COMMENTS);
      case GIST_COMMITS -> TableShape.merged(name, "a saved state of a gist", COMMITS);
      case GIST_FORKS -> TableShape.merged(name, "somebody's copy of a gist", FORKS);
      case STAR_CHECK -> TableShape.merged(name, "whether the account has starred a gist", STARS);
      case USERS ->
          TableShape.merged(name, "a person whom gists, comments, commits or forks name", USERS);
    };
  }
}
