package dev.sheaf.ui.gists;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Tag;
import dev.sheaf.gist.User;
import dev.sheaf.query.Needle;
import dev.sheaf.syntax.LanguageColors;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the list shows of one gist. Only `name` is kept, for lists are put in its order; the rest
/// is worked out where a row is shown, for a library has thousands of rows and a window some ten.
///
/// @param gist as the list knows it
/// @param name safe to show
/// @param own whether the owner goes without saying
public record GistRow(Gist gist, String name, boolean own, boolean starred) {
  private static final int LONGEST = 400;

  static GistRow of(Gist gist, boolean own, boolean starred) {
    String name = DisplayText.line(cut(gist.title()));
    return new GistRow(gist, name.isEmpty() ? gist.id() : name, own, starred);
  }

  /// Safe to show, without its tags, cut where no pane is that wide; may be empty.
  String description() {
    return DisplayText.line(Tag.strip(cut(gist.description())));
  }

  /// With their `#`, parted by spaces.
  String tags() {
    return Tag.of(cut(gist.description())).stream()
        .map(Tag::toString)
        .collect(Collectors.joining(" "));
  }

  /// The login, safe to show; empty where the gist is one's own or nobody's.
  String owner() {
    return own ? "" : DisplayText.line(login());
  }

  /// GitHub's name for the language of the first file, empty where there is none.
  String language() {
    String language = gist.files().isEmpty() ? null : gist.files().getFirst().language();
    return language == null ? "" : language;
  }

  /// The color of that language, as `#rrggbb`; null where it has none.
  @Nullable String color() {
    return LanguageColors.hex(language()).orElse(null);
  }

  /// How many files there are, and whose.
  String facts() {
    int files = gist.files().size();
    String owner = owner();
    return owner.isEmpty()
        ? Messages.text("gists.row.files", files)
        : Messages.text("gists.row.filesOf", owner, files);
  }

  /// Whether a file's name, the description or the owner has the words.
  boolean holds(Needle needle) {
    return needle.find(gist.description(), 0) >= 0
        || needle.find(login(), 0) >= 0
        || gist.files().stream().anyMatch(file -> needle.find(file.name(), 0) >= 0);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /// The owner's login, one's own, too; empty where there is none.
  String login() {
    User user = gist.owner();
    return user == null ? "" : user.login();
  }

  public String id() {
    return gist.id();
  }

  public Instant updatedAt() {
    return gist.updatedAt();
  }

  public Instant createdAt() {
    return gist.createdAt();
  }

  public int files() {
    return gist.files().size();
  }

  public int comments() {
    return gist.comments();
  }

  public boolean secret() {
    return !gist.isPublic();
  }

  GistRow withStarred(boolean now) {
    return new GistRow(gist, name, own, now);
  }

  /// The row as a screen reader says it.
  String spoken(Instant now, ZoneId zone) {
    String description = description();
    String row =
        Messages.text(
            "gists.row.spoken",
            DisplayText.isolated(name),
            description.isEmpty()
                ? Messages.text("gists.row.untold")
                : DisplayText.isolated(description),
            TimeText.inWords(updatedAt(), now, zone),
            files());
    return Stream.of(
            row,
            secret() ? Messages.text("gists.row.secret") : "",
            starred ? Messages.text("gists.row.starred") : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
