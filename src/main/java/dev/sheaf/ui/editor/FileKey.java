package dev.sheaf.ui.editor;

/// Stands for one file of an open gist, whatever it is called just now.
final class FileKey {}
