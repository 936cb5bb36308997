package dev.sheaf.library;

import dev.sheaf.store.AskedTable;
import dev.sheaf.store.AvatarTable;
import dev.sheaf.store.BlobTable;
import dev.sheaf.store.CardTable;
import dev.sheaf.store.CommentDraftTable;
import dev.sheaf.store.ContentIndex;
import dev.sheaf.store.ContentTable;
import dev.sheaf.store.Database;
import dev.sheaf.store.DraftTable;
import dev.sheaf.store.FollowedTable;
import dev.sheaf.store.GistTable;
import dev.sheaf.store.LocalCopy;
import dev.sheaf.store.LookTable;
import dev.sheaf.store.MadeGistTable;
import dev.sheaf.store.MarkTable;
import dev.sheaf.store.OutboxTable;
import dev.sheaf.store.PanelTable;
import dev.sheaf.store.PastTable;
import dev.sheaf.store.ProfileTable;
import dev.sheaf.store.SeenCommentTable;
import dev.sheaf.store.ShelfTable;
import dev.sheaf.store.TrashTable;
import dev.sheaf.store.UncheckedSaveTable;

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

  PastTable past() {
    return new PastTable(database, account);
  }

  DraftTable drafts() {
    return new DraftTable(database, account);
  }

  AvatarTable avatars() {
    return new AvatarTable(database, account);
  }

  OutboxTable outbox() {
    return new OutboxTable(database, account);
  }

  MadeGistTable madeGists() {
    return new MadeGistTable(database, account);
  }

  CommentDraftTable commentDrafts() {
    return new CommentDraftTable(database, account);
  }

  SeenCommentTable seenComments() {
    return new SeenCommentTable(database, account);
  }

  TrashTable trash() {
    return new TrashTable(database, account);
  }

  ContentTable contents() {
    return new ContentTable(database, account);
  }

  LookTable looks() {
    return new LookTable(database, account);
  }

  ProfileTable profiles() {
    return new ProfileTable(database, account);
  }

  FollowedTable followed() {
    return new FollowedTable(database, account);
  }

  CardTable cards() {
    return new CardTable(database, account);
  }

  MarkTable marks() {
    return new MarkTable(database, account);
  }

  AskedTable asked() {
    return new AskedTable(database, account);
  }

  ContentIndex contentIndex() {
    return new ContentIndex(database);
  }

  UncheckedSaveTable uncheckedSaves() {
    return new UncheckedSaveTable(database, account);
  }

  LocalCopy all() {
    return new LocalCopy(database, account);
  }
}
