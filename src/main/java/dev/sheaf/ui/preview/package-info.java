/// The shown file as it is meant to be seen: documents, tables, trees, notebooks, pictures,
/// changes. Nodes from what was read, no web view, nothing fetched without a click.
@NullMarked
package dev.sheaf.ui.preview;

import org.jspecify.annotations.NullMarked;
