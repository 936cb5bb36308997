package dev.sheaf.library;

import dev.sheaf.store.AvatarTable;
import dev.sheaf.store.BlobTable;
import dev.sheaf.store.Database;
import dev.sheaf.store.DraftTable;
import dev.sheaf.store.GistTable;
import dev.sheaf.store.LocalCopy;
import dev.sheaf.store.PanelTable;
import dev.sheaf.store.ShelfTable;

/// The local copy of one account.
///
/// @param account the account's key, or that of a host read without one
record Tables(Database database, String account) {
  GistTable gists() {
    return new GistTable(database, account);
  }

  BlobTable blobs() {
    return new BlobTable(database);
  }

  ShelfTable shelves() {
    return new ShelfTable(database, account);
  }

  PanelTable panels() {
    return new PanelTable(database, account);
  }

  DraftTable drafts() {
    return new DraftTable(database, account);
  }

  AvatarTable avatars() {
    return new AvatarTable(database, account);
  }

  LocalCopy all() {
    return new LocalCopy(database, account);
  }
}
