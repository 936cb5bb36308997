package dev.sheaf.ui.drafts;

import java.time.Instant;

/// What the list of drafts shows of one.
///
/// @param kind whether it is a new gist or an edit
/// @param about what it changes
/// @param counts lines it adds and removes
public record DraftRow(
    String id, String title, String kind, String about, String counts, Instant keptAt) {}
