package dev.sheaf.ui.gists;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Tag;
import dev.sheaf.gist.User;
import dev.sheaf.syntax.LanguageColors;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.TimeText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the list shows of one gist, worked out before it reaches the screen.
///
/// @param gist as the list knows it
/// @param name safe to show
/// @param description safe to show, without its tags, cut where no pane is that wide; may be empty
/// @param tags with their `#`, parted by spaces
/// @param owner login, empty where the gist is one's own or nobody's
/// @param language GitHub's name for that of the first file, empty where there is none
/// @param color of that language, as `#rrggbb`
/// @param facts how many files there are, and whose
/// @param sought what the filter looks at, in lower case
public record GistRow(
    Gist gist,
    String name,
    String description,
    String tags,
    String owner,
    String language,
    @Nullable String color,
    String facts,
    boolean starred,
    String sought) {
  private static final int LONGEST = 400;

  /// @param own whether the owner goes without saying
  static GistRow of(Gist gist, boolean own, boolean starred) {
    User owner = gist.owner();
    String login = owner == null ? "" : owner.login();
    String language = gist.files().isEmpty() ? null : gist.files().getFirst().language();
    String name = DisplayText.line(cut(gist.title()));
    return new GistRow(
        gist,
        name.isEmpty() ? gist.id() : name,
        DisplayText.line(Tag.strip(cut(gist.description()))),
        Tag.of(cut(gist.description())).stream()
            .map(Tag::toString)
            .collect(Collectors.joining(" ")),
        own ? "" : DisplayText.line(login),
        language == null ? "" : language,
        language == null ? null : LanguageColors.hex(language).orElse(null),
        facts(gist, own ? "" : DisplayText.line(login)),
        starred,
        sought(gist, login));
  }

  private static String facts(Gist gist, String owner) {
    int files = gist.files().size();
    return owner.isEmpty()
        ? Messages.text("gists.row.files", files)
        : Messages.text("gists.row.filesOf", owner, files);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static String sought(Gist gist, String login) {
    String names = gist.files().stream().map(GistFile::name).collect(Collectors.joining("\n"));
    return String.join("\n", names, gist.description(), login).toLowerCase(Locale.ROOT);
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
    return new GistRow(gist, name, description, tags, owner, language, color, facts, now, sought);
  }

  /// The row as a screen reader says it.
  String spoken(Instant now, ZoneId zone) {
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
