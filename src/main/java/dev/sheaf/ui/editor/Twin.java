package dev.sheaf.ui.editor;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.ui.code.Comparison;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.Optional;

/// A gist, and the copy of it that others find where they do not find the gist, or the reverse.
///
/// @param files of the original
/// @param left the names of files that could not be copied, for they are no text
record Twin(Gist original, List<TextOf> files, EditedGist copy, List<String> left) {
  Twin {
    files = List.copyOf(files);
    left = List.copyOf(left);
  }

  /// The text of a file.
  record TextOf(String name, String text) {}

  /// What the copy is, as the original is the other.
  Visibility visibility() {
    return copy.edit().visibility();
  }

  boolean isOnHost() {
    return !copy.edit().isNew();
  }

  /// A file of both; empty for the copy where it is gone there.
  Comparison compare(TextOf file) {
    copy.takeUp();
    String there = copy.edit().named(file.name()).map(FileEdit::content).orElse("");
    boolean secret = visibility() == Visibility.SECRET;
    return Comparison.of(
        file.name(),
        new Comparison.Side(
            Messages.text(secret ? "editor.twin.publicOriginal" : "editor.twin.secretOriginal"),
            file.text()),
        new Comparison.Side(
            Messages.text(secret ? "editor.twin.secretCopy" : "editor.twin.publicCopy"), there));
  }

  /// What has to be known about the two, in words.
  String told(String host) {
    String words =
        isOnHost()
            ? Messages.text("editor.twin.both", host)
            : Messages.text(
                visibility() == Visibility.SECRET
                    ? "editor.twin.makeSecret"
                    : "editor.twin.makePublic",
                host);
    return left.isEmpty()
        ? words
        : words
            + " "
            + Messages.text(
                "editor.twin.left", left.size(), DisplayText.line(String.join(", ", left)));
  }

  Optional<TextOf> first() {
    return files.stream().findFirst();
  }
}
