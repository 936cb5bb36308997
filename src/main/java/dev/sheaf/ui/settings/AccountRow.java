package dev.sheaf.ui.settings;

import dev.sheaf.gist.Account;

/// An account on the settings page.
///
/// @param open whether its library is the one that is shown
public record AccountRow(Account account, boolean open) {}
