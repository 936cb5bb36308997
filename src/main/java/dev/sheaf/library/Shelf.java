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
  record PublicGists() implements Shelf {}

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
