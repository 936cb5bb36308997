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
record Tables(
    String account,
    Database database,
    GistTable gists,
    BlobTable blobs,
    ShelfTable shelves,
    PanelTable panels,
    DraftTable drafts,
    AvatarTable avatars,
    LocalCopy all) {
  static Tables of(Database database, String account) {
    return new Tables(
        account,
        database,
        new GistTable(database, account),
        new BlobTable(database),
        new ShelfTable(database, account),
        new PanelTable(database, account),
        new DraftTable(database, account),
        new AvatarTable(database, account),
        new LocalCopy(database, account));
  }
}
