package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import java.util.List;

/// Which list of the store each shelf is taken from.
final class ShelfKeys {
  static final String MINE = "mine";
  static final String STARRED = "starred";

  private ShelfKeys() {}

  static String of(Shelf shelf) {
    return switch (shelf) {
      case Shelf.All() -> MINE;
      case Shelf.Secret() -> MINE;
      case Shelf.Public() -> MINE;
      case Shelf.Starred() -> STARRED;
      case Shelf.PublicGists _ -> "public";
      case Shelf.OfUser(String login) -> "user:" + login;
      case Shelf.Part _ -> MINE;
    };
  }

  static List<Gist> select(Shelf shelf, List<Gist> all) {
    return switch (shelf) {
      case Shelf.Secret() -> all.stream().filter(gist -> !gist.isPublic()).toList();
      case Shelf.Public() -> all.stream().filter(Gist::isPublic).toList();
      case Shelf.All() -> all;
      case Shelf.Starred() -> all;
      case Shelf.PublicGists _ -> all;
      case Shelf.OfUser(String login) -> all;
      case Shelf.Part _ -> all;
    };
  }

  static boolean needsAccount(Shelf shelf) {
    return switch (shelf) {
      case Shelf.All() -> true;
      case Shelf.Secret() -> true;
      case Shelf.Public() -> true;
      case Shelf.Starred() -> true;
      case Shelf.PublicGists _ -> false;
      case Shelf.OfUser(String login) -> false;
      case Shelf.Part _ -> true;
    };
  }
}
