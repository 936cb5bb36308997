/// A parsed Markdown tree to nodes: text that can be selected, code in colours, links that say
/// where they lead. Nothing is fetched without a click.
@NullMarked
package dev.sheaf.ui.markdown;

import org.jspecify.annotations.NullMarked;
