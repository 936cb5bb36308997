package dev.sheaf.ui.gists;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Tag;
import dev.sheaf.gist.User;
import dev.sheaf.gist.WebAddress;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.SizeText;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the Info panel tells of a gist; every text is safe to show.
///
/// @param owner empty for a gist nobody owns
/// @param tags with their `#`, parted by spaces
/// @param source login, or else id, of the gist this one was forked from; empty for none
public record GistInfo(
    String id,
    @Nullable URI page,
    @Nullable URI gitPullUrl,
    String visibility,
    String owner,
    Instant createdAt,
    Instant updatedAt,
    List<File> files,
    String filesTold,
    int comments,
    String tags,
    String source,
    @Nullable URI sourcePage) {
  public GistInfo {
    files = List.copyOf(files);
  }

  /// A file of it.
  ///
  /// @param facts language and size
  public record File(String name, String facts, @Nullable URI rawUrl) {}

  static GistInfo of(Gist gist) {
    User owner = gist.owner();
    Gist.Base base = gist.base();
    return new GistInfo(
        gist.id(),
        WebAddress.uriOf(gist.page()),
        WebAddress.uriOf(gist.gitPullUrl()),
        Messages.text(gist.isPublic() ? "info.public" : "info.secret"),
        owner == null ? "" : DisplayText.line(owner.login()),
        gist.createdAt(),
        gist.updatedAt(),
        gist.files().stream().map(GistInfo::file).toList(),
        filesTold(gist),
        gist.comments(),
        Tag.of(gist.description()).stream().map(Tag::toString).collect(Collectors.joining(" ")),
        base == null ? "" : sourceName(base),
        base == null ? null : WebAddress.uriOf(base.page()));
  }

  private static String sourceName(Gist.Base base) {
    User owner = base.owner();
    return owner == null ? base.id() : DisplayText.line(owner.login());
  }

  private static String filesTold(Gist gist) {
    String size = SizeText.of(gist.files().stream().mapToLong(GistFile::size).sum());
    return Messages.text(
        gist.filesTruncated() ? "info.files.atLeast" : "info.files.counted",
        gist.files().size(),
        size);
  }

  private static File file(GistFile file) {
    String size = SizeText.of(file.size());
    String facts =
        file.language() == null ? size : Messages.text("info.file.facts", file.language(), size);
    return new File(DisplayText.line(file.name()), facts, WebAddress.uriOf(file.rawUrl()));
  }
}
