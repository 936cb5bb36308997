/// The library as data: loads into other databases and files, and questions in SQL.
///
/// A `LoadRequest` says what to load and where to, a `Loader` does it, telling of `LoadProgress`,
/// and leaves a `LoadReport`, also in the `LoadHistory` of the home. What is loaded is described by
/// `Resource`: one table for each.
@NullMarked
package dev.sheaf.export;

import org.jspecify.annotations.NullMarked;
