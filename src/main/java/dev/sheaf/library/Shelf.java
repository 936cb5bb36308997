package dev.sheaf.library;

import dev.sheaf.gist.Tag;

/// A list of gists that the library keeps.
public sealed interface Shelf {
  /// All of the account's own.
  record All() implements Shelf {}

  /// The account's own that only people with the link find.
  record Secret() implements Shelf {}

  /// The account's own that everyone finds.
  record Public() implements Shelf {}

  /// Those the account has starred, anyone's.
  record Starred() implements Shelf {}

  /// The newest of everybody's public ones.
  ///
  /// @param pages how far to look, in pages of 100; hosts show 30 of them
  record PublicGists(int pages) implements Shelf {
    private static final int FIRST = 3;
    private static final int STEP = 9;
    private static final int ALL = 30;
    private static final int PER_PAGE = 100;

    /// As far as one looks at first.
    public PublicGists() {
      this(FIRST);
    }

    /// The same, looked further into.
    public PublicGists further() {
      return new PublicGists(Math.min(ALL, pages + STEP));
    }

    /// Whether there is more where looking this far brought so many gists.
    public boolean hasMore(int gists) {
      return pages < ALL && gists > (pages - 1) * PER_PAGE;
    }
  }

  /// Someone's public ones.
  record OfUser(String login) implements Shelf {}

  /// A part of the local copy that no host lists.
  sealed interface Part extends Shelf {}

  /// Those pinned on this machine.
  record Pinned() implements Part {}

  /// Those opened on this machine last.
  record Recent() implements Part {}

  /// Those with a tag, however it is spelled.
  record Tagged(Tag tag) implements Part {}

  /// Those with a file in a language.
  record InLanguage(String language) implements Part {}
}
