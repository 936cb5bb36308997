package dev.sheaf.library;

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
}
