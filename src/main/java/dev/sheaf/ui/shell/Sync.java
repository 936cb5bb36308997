package dev.sheaf.ui.shell;

/// How the library stands to its host.
enum Sync {
  SYNCED,
  WORKING,
  WAITING,
  OFFLINE
}
