package dev.sheaf.gist;

import java.net.URI;
import java.util.Locale;

/// The ways to point others to a gist that is on a host, as its pages understand them.
///
/// @param page of the gist
public record ShareLinks(URI page) {
  private static final int NAMES_ASCII_END = 0x80;

  /// The address of a file within the page.
  public URI toFile(String name) {
    return URI.create(page + "#" + anchor(name));
  }

  /// The address of the gist as one revision has it.
  public URI toRevision(String revision) {
    return URI.create(page + "/" + revision);
  }

  /// The address of lines of a file as one revision has it, so that they stay the ones that are
  /// meant.
  ///
  /// @param first counted from 1
  /// @param last no less than `first`
  public URI toLines(String revision, String name, int first, int last) {
    String lines = first == last ? "-L" + first : "-L" + first + "-L" + last;
    return URI.create(toRevision(revision) + "#" + anchor(name) + lines);
  }

  /// What shows the gist within another page.
  public String embed() {
    return "<script src=\"" + page + ".js\"></script>";
  }

  /// A link in Markdown; the title is what people read.
  public String markdown(String title) {
    String safe = title.replaceAll("([\\\\\\[\\]`*_<>])", "\\\\$1").replaceAll("\\s+", " ");
    return "[" + safe.strip() + "](" + page + ")";
  }

  // As the site makes them of file names.
  private static String anchor(String name) {
    StringBuilder anchor = new StringBuilder("file-");
    for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean word = letter < NAMES_ASCII_END && Character.isLetterOrDigit(letter);
      anchor.append(word || letter == '_' ? letter : '-');
    }
    return anchor.toString();
  }
}
