package dev.sheaf.ui.gists;

import dev.sheaf.gist.Gist;
import dev.sheaf.ui.kit.ShareMenu;
import java.net.URI;
import java.util.function.Consumer;

/// What the list asks of the window around it.
///
/// @param newGist starts a gist
/// @param edit moves the focus to the editor
/// @param delete asks whether to delete a gist, and does so
/// @param browse opens a page in the browser
/// @param share the menu of a row by which its gist is handed on
public record GistActions(
    Runnable newGist,
    Runnable edit,
    Consumer<Gist> delete,
    Consumer<URI> browse,
    ShareMenu share) {}
