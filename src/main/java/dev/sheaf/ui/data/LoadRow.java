package dev.sheaf.ui.data;

import java.util.List;

/// A load as the page lists it.
///
/// @param state in a word
/// @param failed whether nothing was loaded
/// @param lacking whether something could not be fetched
/// @param about when it was, how much was written and how long it took
/// @param problem what went wrong or is missing; empty where nothing is
public record LoadRow(
    String id,
    String state,
    boolean failed,
    boolean lacking,
    String destination,
    String about,
    String problem,
    List<Table> tables) {
  /// One table of it.
  ///
  /// @param rows how many it has, how many of them were written, how many are gone
  /// @param changes of its schema
  /// @param columns all of them with their types
  public record Table(String name, String rows, String changes, String columns) {}
}
