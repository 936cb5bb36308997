package dev.sheaf.ui.gists;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Tag;
import dev.sheaf.gist.User;
import dev.sheaf.library.Shelf;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.session.Session;
import java.util.List;

/// What shelves are called, which gists belong on them, and why one may be empty.
final class Shelves {
  private Shelves() {}

  static String title(Shelf shelf) {
    return switch (shelf) {
      case Shelf.All() -> Messages.text("gists.shelf.all");
      case Shelf.Secret() -> Messages.text("gists.shelf.secret");
      case Shelf.Public() -> Messages.text("gists.shelf.public");
      case Shelf.Starred() -> Messages.text("gists.shelf.starred");
      case Shelf.PublicGists _ -> Messages.text("gists.shelf.discover");
      case Shelf.OfUser(String login) -> "@" + DisplayText.line(login);
      case Shelf.Pinned() -> Messages.text("gists.shelf.pinned");
      case Shelf.Recent() -> Messages.text("gists.shelf.recent");
      case Shelf.Tagged(Tag tag) -> DisplayText.line(tag.toString());
      case Shelf.InLanguage(String language) -> DisplayText.line(language);
    };
  }

  /// Whether a gist that is new or changed is sure to stand on `shelf`. Of shelves only the host
  /// knows, none is.
  static boolean holds(Shelf shelf, Gist gist, Session session) {
    return switch (shelf) {
      case Shelf.All() -> session.owns(gist);
      case Shelf.Secret() -> session.owns(gist) && !gist.isPublic();
      case Shelf.Public() -> session.owns(gist) && gist.isPublic();
      case Shelf.OfUser(String login) -> {
        User owner = gist.owner();
        yield gist.isPublic() && owner != null && owner.login().equalsIgnoreCase(login);
      }
      case Shelf.Tagged tagged -> session.owns(gist) && !lacks(tagged, gist);
      case Shelf.InLanguage in -> session.owns(gist) && !lacks(in, gist);
      case Shelf.Starred _, Shelf.PublicGists _, Shelf.Pinned _, Shelf.Recent _ -> false;
    };
  }

  /// Whether a gist as it is now can not stand on `shelf`.
  static boolean lacks(Shelf shelf, Gist gist) {
    return switch (shelf) {
      case Shelf.Tagged(Tag tag) ->
          Tag.of(gist.description()).stream()
              .noneMatch(one -> one.name().equalsIgnoreCase(tag.name()));
      case Shelf.InLanguage(String language) ->
          gist.files().stream().noneMatch(file -> language.equalsIgnoreCase(file.language()));
      case Shelf.All _, Shelf.Secret _, Shelf.Public _, Shelf.Starred _ -> false;
      case Shelf.PublicGists _, Shelf.OfUser _, Shelf.Pinned _, Shelf.Recent _ -> false;
    };
  }

  /// Whether the host tells of both by one list.
  static boolean isSameList(Shelf one, Shelf other) {
    return one.equals(other)
        || (isOwn(one) && isOwn(other))
        || (one instanceof Shelf.PublicGists && other instanceof Shelf.PublicGists);
  }

  private static boolean isOwn(Shelf shelf) {
    return shelf instanceof Shelf.All
        || shelf instanceof Shelf.Secret
        || shelf instanceof Shelf.Public;
  }

  /// Those of the gists of its list that stand on `shelf`.
  static List<Gist> select(Shelf shelf, List<Gist> gists) {
    return isOwn(shelf) && !(shelf instanceof Shelf.All)
        ? gists.stream().filter(gist -> gist.isPublic() == shelf instanceof Shelf.Public).toList()
        : gists;
  }

  static Emptiness emptiness(Shelf shelf) {
    return switch (shelf) {
      case Shelf.All _ -> Emptiness.NO_GISTS;
      case Shelf.Secret _ -> Emptiness.NO_SECRET;
      case Shelf.Public _ -> Emptiness.NO_PUBLIC;
      case Shelf.Starred _ -> Emptiness.NO_STARS;
      case Shelf.PublicGists _, Shelf.OfUser _ -> Emptiness.NOTHING_PUBLIC;
      case Shelf.Pinned _ -> Emptiness.NO_PINS;
      case Shelf.Recent _, Shelf.Tagged _, Shelf.InLanguage _ -> Emptiness.NOTHING_LEFT;
    };
  }
}
