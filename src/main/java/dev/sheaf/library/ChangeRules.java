package dev.sheaf.library;

import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Reason;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.NewGist;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Refuses what a host would refuse, or, worse, would take for something else.
final class ChangeRules {
  /// GitHub's code for content that is blank.
  static final String BLANK = "missing_field";

  /// The file's text is not all here, so sending it would lose the rest.
  static final String INCOMPLETE = "incomplete";

  /// The name is blank or holds a slash.
  static final String BAD_NAME = "invalid_name";

  /// Another file of the gist has the name.
  static final String NAME_TAKEN = "already_exists";

  /// The comment holds nothing to read.
  static final String BLANK_COMMENT = "blank_comment";

  /// The comment is longer than a host takes.
  static final String TOO_LONG = "too_long";

  private ChangeRules() {}

  static void check(NewGist gist) throws GistException {
    List<Reason> reasons = new ArrayList<>();
    if (gist.files().isEmpty()) {
      reasons.add(new Reason("files", BLANK, null));
    }
    gist.files()
        .forEach(
            (name, content) -> {
              name(name, reasons);
              content(name, content, reasons);
            });
    refuse(reasons);
  }

  static void check(Gist base, GistChange change) throws GistException {
    List<Reason> reasons = new ArrayList<>();
    change
        .files()
        .forEach(
            (name, file) -> {
              Optional<GistFile> known = base.file(name);
              switch (file) {
                case FileChange.Write(String content) -> {
                  if (known.isEmpty()) {
                    name(name, reasons);
                  }
                  complete(known, reasons);
                  content(name, content, reasons);
                }
                case FileChange.RenameAndWrite(String newName, String content) -> {
                  newName(base, change, newName, reasons);
                  complete(known, reasons);
                  content(newName, content, reasons);
                }
                case FileChange.Rename(String newName) -> newName(base, change, newName, reasons);
                case FileChange.Delete() -> {}
              }
            });
    refuse(reasons);
  }

  static void checkComment(String body) throws GistException {
    List<Reason> reasons = new ArrayList<>();
    if (body.isBlank()) {
      reasons.add(new Reason("body", BLANK_COMMENT, null));
    } else if (body.length() > Comment.MAX_LENGTH) {
      reasons.add(new Reason("body", TOO_LONG, null));
    }
    refuse(reasons);
  }

  private static void complete(Optional<GistFile> known, List<Reason> reasons) {
    known
        .filter(file -> !file.isComplete())
        .ifPresent(file -> reasons.add(new Reason(file.name(), INCOMPLETE, null)));
  }

  // A blank file fails a whole POST, and in a PATCH an empty one means to delete it.
  private static void content(String name, String content, List<Reason> reasons) {
    if (content.isBlank()) {
      reasons.add(new Reason(name, BLANK, null));
    }
  }

  private static void newName(Gist base, GistChange change, String newName, List<Reason> reasons) {
    name(newName, reasons);
    boolean leaves =
        switch (change.files().get(newName)) {
          case FileChange.Delete() -> true;
          case FileChange.Rename(String other) -> true;
          case FileChange.RenameAndWrite(String other, String content) -> true;
          case FileChange.Write(String content) -> false;
          case null -> false;
        };
    boolean added = change.files().containsKey(newName) && base.file(newName).isEmpty();
    if (added || (base.file(newName).isPresent() && !leaves)) {
      reasons.add(new Reason(newName, NAME_TAKEN, null));
    }
  }

  private static void name(String name, List<Reason> reasons) {
    if (name.isBlank() || name.indexOf('/') >= 0) {
      reasons.add(new Reason(name, BAD_NAME, null));
    }
  }

  private static void refuse(List<Reason> reasons) throws GistException {
    if (!reasons.isEmpty()) {
      throw new GistException(new Failure.Rejected(reasons));
    }
  }
}
