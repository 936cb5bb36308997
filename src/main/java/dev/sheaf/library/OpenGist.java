package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A gist with its texts.
///
/// @param gist its files hold the texts; more files than these exist where `filesTruncated`
/// @param files the same files, with how much of each is here
/// @param asOf when the host last said that it is so
/// @param live whether that was just now; false where this is the local copy
public record OpenGist(Gist gist, List<OpenFile> files, Instant asOf, boolean live) {
  public OpenGist {
    files = List.copyOf(files);
  }

  static OpenGist of(Gist gist, List<OpenFile> files, Instant asOf, boolean live) {
    return new OpenGist(
        gist.withFiles(files.stream().map(OpenFile::file).toList()), files, asOf, live);
  }

  public Optional<OpenFile> file(String name) {
    return files.stream().filter(file -> file.file().name().equals(name)).findFirst();
  }

  /// Whether the host could add nothing but changes.
  boolean isEverythingHere() {
    return files.stream()
        .allMatch(
            file ->
                switch (file.state()) {
                  case COMPLETE, NOT_TEXT -> true;
                  // The host sends its beginning, which is not kept.
                  case TOO_LARGE -> false;
                  case CUT, MISSING -> false;
                });
  }

  /// Whether it can be shown before the host answers.
  boolean isWorthShowing() {
    return files.stream()
        .allMatch(
            file ->
                switch (file.state()) {
                  case COMPLETE, NOT_TEXT, TOO_LARGE -> true;
                  case CUT, MISSING -> false;
                });
  }
}
