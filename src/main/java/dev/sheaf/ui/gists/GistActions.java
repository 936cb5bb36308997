package dev.sheaf.ui.gists;

import dev.sheaf.gist.Gist;
import java.net.URI;
import java.util.function.Consumer;

/// What the list asks of the window around it.
///
/// @param newGist starts a gist
/// @param edit moves the focus to the editor
/// @param delete asks whether to delete a gist, and does so
/// @param browse opens a page in the browser
public record GistActions(
    Runnable newGist, Runnable edit, Consumer<Gist> delete, Consumer<URI> browse) {}
