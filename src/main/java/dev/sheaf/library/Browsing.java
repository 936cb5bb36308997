package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Shelves: what the local copy has of them, with what waits to be done, and bringing it up to
/// date.
final class Browsing {
  private final Tables tables;
  private final Sweeps sweeps;
  private final Finding finding;
  private final Effects effects;

  Browsing(Tables tables, Sweeps sweeps, Finding finding, Effects effects) {
    this.tables = tables;
    this.sweeps = sweeps;
    this.finding = finding;
    this.effects = effects;
  }

  List<Gist> local(Shelf shelf) throws GistException {
    return effects.without(
        switch (shelf) {
          case Shelf.Part part -> finding.local(part);
          // Everybody's gists are no part of the library.
          case Shelf.PublicGists _ -> tables.gists().onShelf(ShelfKeys.of(shelf));
          case Shelf.Starred _ -> effects.withStars(kept(shelf));
          case Shelf.All _, Shelf.Secret _, Shelf.Public _, Shelf.OfUser _ ->
              ShelfKeys.select(shelf, kept(shelf));
        });
  }

  private List<Gist> kept(Shelf shelf) throws GistException {
    return finding.local(tables.shelves().on(ShelfKeys.of(shelf)));
  }

  /// The first of those, soon; none where they cannot be had sooner than all.
  List<Gist> lately(Shelf shelf, int most) throws GistException {
    return switch (shelf) {
      case Shelf.All _, Shelf.OfUser _ ->
          effects.without(tables.gists().lately(ShelfKeys.of(shelf), most));
      case Shelf.Secret _, Shelf.Public _, Shelf.Starred _, Shelf.Part _, Shelf.PublicGists _ ->
          List.of();
    };
  }

  Optional<Instant> refreshedAt(Shelf shelf) throws GistException {
    return tables.shelves().refreshedAt(ShelfKeys.of(shelf));
  }

  Refreshed refresh(Shelf shelf, Consumer<? super List<Gist>> onPage) throws GistException {
    Consumer<List<Gist>> selected =
        gists -> {
          if (!(shelf instanceof Shelf.Part)) {
            onPage.accept(effects.shown(ShelfKeys.select(shelf, gists)));
          }
        };
    return sweeps.run(shelf, selected);
  }
}
