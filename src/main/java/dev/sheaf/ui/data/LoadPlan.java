package dev.sheaf.ui.data;

import java.util.Set;

/// What was chosen about a load, as it stands in the page.
///
/// @param place a file, a folder or `//USER@HOST/DATABASE`
/// @param resources the names of tables
/// @param gists ids between spaces or commas
/// @param people logins between spaces or commas
/// @param publicLimit how many of everybody's newest gists
/// @param since a day or a moment; empty for all
/// @param fetch whether the host is asked for what is not here
record LoadPlan(
    Kind kind,
    String place,
    String dataset,
    Set<String> resources,
    String gists,
    String people,
    int publicLimit,
    String since,
    boolean full,
    boolean fetch) {
  LoadPlan {
    resources = Set.copyOf(resources);
  }
}
