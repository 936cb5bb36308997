package dev.sheaf.sandbox;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What happens to one file in a new revision.
///
/// @param name the file's name until now, or that of a new file
/// @param newName null keeps the name
/// @param text null keeps the content; if both are null the file is deleted
record Change(String name, @Nullable String newName, @Nullable String text) {

  static Change delete(String name) {
    return new Change(name, null, null);
  }

  static Change write(String name, String text) {
    return new Change(name, null, text);
  }

  boolean isDelete() {
    return newName == null && text == null;
  }

  String finalName() {
    return newName == null ? name : newName;
  }

  byte @Nullable [] bytes() {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }
}
